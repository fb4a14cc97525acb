using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

public sealed class BrokenRecordsTests
{
    [Theory]
    [InlineData("trading_accounts", """{"_id":{"$oid":"66f0a1b2c3d4e5f601020301"},"balances":{"equity":1}}""", "the account has no id")]
    [InlineData("account_state", """{"equity":1,"timestamp":{"$date":"2026-03-01T21:00:00Z"}}""", "the snapshot names no account")]
    [InlineData("strategies", """{"status":"ACTIVE"}""", "the strategy has neither id nor name")]
    [InlineData("current_allocation", """{"allocations":[60,40]}""", "the allocation has no list of strategies")]
    [InlineData("positions", """{"quantity":4}""", "the position names no symbol")]
    public async Task ReadAsync_DocumentWithoutWhatMakesItARecord_IsCountedWithItsPlaceAndNothingElseIsLost(string collection, string json, string problem)
    {
        var expected = await ReadAsync(LanternFund.Documents());

        var records = await ReadAsync(LanternFund.Documents().Add(collection, json));

        var warning = Assert.Single(records.Warnings, warning => warning.Code == WarningCodes.BadRecords);
        var number = LanternFund.Collections[collection].Length + 1;
        Assert.Equal(
            $"1 document of mongodb/{collection} could not be read and was left out ({collection} document {number}: {problem})", warning.Message);
        Assert.Equal(BookText.Everything(expected with { Warnings = [] }), BookText.Everything(records with { Warnings = [] }));
    }

    [Theory]
    [InlineData("signal_store")]
    [InlineData("trading_accounts")]
    [InlineData("strategies")]
    [InlineData("execution_confirmations")]
    public async Task ReadAsync_DocumentsCutAtAnyByte_LeaveNoTrace(string collection)
    {
        var whole = BsonDocument.FromJson(LanternFund.Collections[collection][0]);
        var expected = await ReadAsync(LanternFund.Documents());
        var documents = LanternFund.Documents();
        for (var length = 5; length < whole.Length; length++) documents.AddBytes(collection, Cut(whole, length));

        var records = await ReadAsync(documents);

        var warning = Assert.Single(records.Warnings, warning => warning.Code == WarningCodes.BadRecords);
        Assert.StartsWith($"{whole.Length - 5} documents of mongodb/{collection} ", warning.Message, StringComparison.Ordinal);
        Assert.Equal(BookText.Everything(expected with { Warnings = [] }), BookText.Everything(records with { Warnings = [] }));
    }

    [Fact]
    public async Task ReadAsync_ManyBrokenDocuments_NamesTheFirstPlacesOnly()
    {
        var documents = new InMemoryDocumentSource().Add("strategies", Enumerable.Repeat("""{"status":"ACTIVE"}""", 40));

        var records = await ReadAsync(documents);

        var warning = Assert.Single(records.Warnings, warning => warning.Code == WarningCodes.BadRecords);
        Assert.Contains("40 documents", warning.Message, StringComparison.Ordinal);
        Assert.Contains("strategies document 5:", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("strategies document 6:", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_PositionsOfAnAccountWithoutSymbol_AreLeftOutAndCounted()
    {
        var documents = new InMemoryDocumentSource().Add(
            "trading_accounts",
            """{"account_id":"A","open_positions":[{"quantity":1},{"symbol":"GLD","quantity":2},7],"broker_positions_snapshot":[{"quantity":1}]}""");

        var records = await ReadAsync(documents);

        Assert.Equal("GLD", Assert.Single(records.Positions).Symbol);
        Assert.Empty(Assert.Single(records.Accounts).BrokerPositions!);
        Assert.Contains(records.Warnings, warning => warning.Message == "3 positions in trading_accounts name no symbol and were left out");
    }

    /// <summary>The first bytes, with a length prefix that fits and something that is no terminator.</summary>
    private static byte[] Cut(byte[] whole, int length)
    {
        var cut = whole[..length];
        BitConverter.TryWriteBytes(cut, length);
        cut[^1] = 1;
        return cut;
    }

    private static Task<FundRecords> ReadAsync(InMemoryDocumentSource documents) => new MongoFundSource(documents).ReadAsync(CancellationToken.None);
}
