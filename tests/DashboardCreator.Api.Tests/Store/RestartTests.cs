using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Api.Tests.Store;

public sealed class RestartTests : IDisposable
{
    private const string Client = "/api/dashboards/client";
    private const string Alpha = "/api/dashboards/signal-sender?strategy_name=Name%20of%20alpha";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Get_AfterARestart_IsTheStoredDocumentBeforeAnythingIsMade()
    {
        var tags = await FillAsync();
        var (client, senders) = (FakeGenerator.Client(), FakeGenerator.SignalSender("alpha"));
        await using var service = await TestService.StartAsync([client, senders], folder.Path);
        service.Time.Advance(TimeSpan.FromSeconds(30));

        using var fund = await service.GetAsync(Client);
        using var alpha = await service.GetAsync(Alpha);

        Assert.Equal(tags, (fund.Headers.ETag!.Tag, alpha.Headers.ETag!.Tag));
        Assert.Equal(TimeSpan.FromSeconds(30), fund.Headers.Age);
        Assert.Equal((0, 0), (client.Generated, senders.Generated));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Get_AfterARestartWithABrokenSource_IsTheStoredDocumentMarked()
    {
        await FillAsync();
        var client = FakeGenerator.Client();
        client.Before = (_, _) => throw new SourceUnavailableException("books", "refused");
        await using var service = await TestService.StartAsync([client], folder.Path);
        await service.RefreshAsync();
        Assert.True((await Json.ReadAsync(await service.GetAsync(Client))).GetProperty("stale").GetBoolean());
    }

    [Fact]
    public async Task Get_UnknownSubjectBeforeTheFirstListing_Is503NotANo()
    {
        await FillAsync();
        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender("alpha")], folder.Path);
        using var response = await service.GetAsync("/api/dashboards/signal-sender?strategy_name=new");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"kind\":\"client\",\"generated_at\":\"2026-03-02T15:00:0")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"kind\":\"unheard-of\",\"generated_at\":\"x\"}")]
    [InlineData("{\"kind\":\"client\"}")]
    [InlineData("{\"kind\":\"signal-sender\",\"subject\":\"alpha\",\"generated_at\":\"x\"}")]
    [InlineData("{\"kind\":\"client\",\"subject\":\"alpha\",\"generated_at\":\"x\"}")]
    [InlineData("{\"kind\":7,\"generated_at\":\"x\"}")]
    public async Task Start_BrokenOrForeignFile_IsIgnoredWithAWarning(string content)
    {
        await FillAsync();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "documents", "client.json"), content);

        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("alpha")], folder.Path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await service.GetAsync(Client)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Alpha)).StatusCode);
        Assert.Contains(service.Log.Lines, line => line.StartsWith("Warning StoredFileIgnored", StringComparison.Ordinal) && line.Contains("client.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_LinkInTheStore_IsNotFollowed()
    {
        await FillAsync();
        using var elsewhere = new TemporaryFolder();
        var foreign = Path.Combine(elsewhere.Path, "letter.tmp");
        await File.WriteAllTextAsync(foreign, "not ours");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "documents", "elsewhere"), elsewhere.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "documents", "circle"), folder.Path);

        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("alpha")], folder.Path);

        Assert.True(File.Exists(foreign));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Client)).StatusCode);
        Assert.DoesNotContain(service.Log.Lines, line => line.Contains("circle", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_SourceFolderThatIsNotThere_IsSaidInTheLog()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()], folder.Path);
        Assert.Contains(service.Log.Lines, line => line.StartsWith("Warning SourceFolderMissing", StringComparison.Ordinal) && line.Contains("MONGODB_URI", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_UnfinishedFile_IsDeletedAndTheOldDocumentServed()
    {
        await FillAsync();
        var unfinished = Path.Combine(folder.Path, "documents", "client.json.tmp");
        await File.WriteAllTextAsync(unfinished, "{\"kind\":\"cl");

        await using var service = await TestService.StartAsync([FakeGenerator.Client()], folder.Path);

        Assert.False(File.Exists(unfinished));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Client)).StatusCode);
    }

    [Fact]
    public async Task Start_StoreCannotBeWritten_WarnsAndServesFromMemory()
    {
        var file = Path.Combine(folder.Path, "a-file");
        await File.WriteAllTextAsync(file, "in the way");

        await using var service = await TestService.StartAsync([FakeGenerator.Client()], settings: $"--Store:Directory={Path.Combine(file, "data")}");
        await service.RefreshAsync();

        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Client)).StatusCode);
        Assert.Single(service.Log.Lines, line => line.StartsWith("Warning StoreUnwritable", StringComparison.Ordinal));
    }

    private async Task<(string Fund, string Alpha)> FillAsync()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("alpha")], folder.Path);
        await service.RefreshAsync();
        using var fund = await service.GetAsync(Client);
        using var alpha = await service.GetAsync(Alpha);
        return (fund.Headers.ETag!.Tag, alpha.Headers.ETag!.Tag);
    }
}
