using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

public sealed class AllocationTests
{
    private const string Sixty = """{"allocations":{"Beacon":60},"updated_at":"2026-03-01T00:00:00Z","status":"ACTIVE"}""";

    [Fact]
    public async Task ReadAsync_BetweenDeleteAndInsertOfTheWriter_LooksASecondTime()
    {
        var documents = new InMemoryDocumentSource();
        var looks = 0;
        documents.BeforeRead = collection =>
        {
            if (collection == "current_allocation" && ++looks == 2) documents.Add("current_allocation", Sixty);
        };

        var records = await ReadAsync(documents);

        Assert.Equal(new AllocationShare("Beacon", 60), Assert.Single(records.Allocation!.Shares));
        Assert.DoesNotContain(documents.Reads, read => read.Collection == "portfolio_allocations");
        Assert.DoesNotContain(records.Warnings, warning => warning.Message.Contains("current_allocation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_NoCurrentAllocation_TakesTheNewestActiveOne()
    {
        var documents = new InMemoryDocumentSource().Add(
            "portfolio_allocations",
            """{"allocations":{"Beacon":10},"updated_at":"2026-03-03T00:00:00Z","status":"ARCHIVED"}""",
            """{"allocations":{"Beacon":20},"updated_at":"2026-03-02T00:00:00Z","status":"active"}""",
            Sixty,
            """{"allocations":{"Beacon":30},"updated_at":"2026-03-04T00:00:00Z","status":"PENDING_APPROVAL"}""");

        var records = await ReadAsync(documents);

        Assert.Equal(new AllocationShare("Beacon", 20), Assert.Single(records.Allocation!.Shares));
        var source = records.Sources.Single(source => source.Fact == "allocation");
        Assert.Equal(("mongodb/portfolio_allocations", 2L), (source.Name, source.Records));
    }

    [Fact]
    public async Task ReadAsync_SeveralCurrentAllocations_TakesTheNewest()
    {
        var documents = new InMemoryDocumentSource().Add(
            "current_allocation", """{"allocations":{"Beacon":70},"updated_at":"2026-03-02T00:00:00Z"}""", Sixty);

        Assert.Equal(70, Assert.Single((await ReadAsync(documents)).Allocation!.Shares).Percent);
    }

    [Fact]
    public async Task ReadAsync_StrategyNamedTwice_CountsOnceWithTheLastShare()
    {
        var documents = new InMemoryDocumentSource().Add("current_allocation", """{"allocations":{"Beacon":1,"Foghorn":2,"Beacon":3}}""");

        Assert.Equal([new("Beacon", 3), new("Foghorn", 2)], (await ReadAsync(documents)).Allocation!.Shares);
    }

    private static Task<FundRecords> ReadAsync(InMemoryDocumentSource documents) => new MongoFundSource(documents).ReadAsync(CancellationToken.None);
}
