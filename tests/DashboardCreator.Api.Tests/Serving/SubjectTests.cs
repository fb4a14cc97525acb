using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

public sealed class SubjectTests
{
    private const string Path = "/api/dashboards/signal-sender";

    [Theory]
    [InlineData("alpha")]
    [InlineData("Name of alpha")]
    public async Task Get_IdOrName_FindsTheDocument(string asked)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender("alpha", "beta")]);
        await service.RefreshAsync();

        using var response = await service.GetAsync($"{Path}?strategy_name={Uri.EscapeDataString(asked)}");
        using var legacy = await service.GetAsync($"/api/v1/dashboards/signal-sender/{Uri.EscapeDataString(asked)}");

        Assert.Equal("alpha", (await Json.ReadAsync(response)).Text("subject"));
        Assert.Equal(response.Headers.ETag, legacy.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/dashboards/signal-sender?strategy_name=alpha&symbol=SPY", "symbol", "strategy_name")]
    [InlineData("/api/dashboards/client?strategy=alpha", "strategy", "takes none")]
    [InlineData("/api/dashboards/client?%73trategy", "strategy", "takes none")]
    public async Task Get_ParameterThatTheKindDoesNotHave_Is400AndNamesIt(string address, string unknown, string known)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("alpha")]);
        await service.RefreshAsync();

        using var response = await service.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var detail = (await Json.ReadAsync(response)).Text("detail");
        Assert.Contains($"\"{unknown}\"", detail, StringComparison.Ordinal);
        Assert.Contains(known, detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/b\\c")]
    [InlineData("quote\"tab\tend")]
    [InlineData("rocket \U0001F680")]
    [InlineData("plus + percent % and & equals =")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Get_StrangeName_IsServedByBothRoutesAndSurvivesARestart(string id)
    {
        using var folder = new TemporaryFolder();
        await using (var first = await TestService.StartAsync([FakeGenerator.SignalSender(id)], folder.Path))
        {
            await first.RefreshAsync();
        }

        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender(id)], folder.Path);
        using var response = await service.GetAsync($"{Path}?strategy_name={Uri.EscapeDataString(id)}");
        using var legacy = await service.GetAsync($"/api/v1/dashboards/signal-sender/{Uri.EscapeDataString(id)}");

        Assert.Equal(id, (await Json.ReadAsync(response)).Text("subject"));
        Assert.Equal(HttpStatusCode.OK, legacy.StatusCode);
        Assert.All(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories), path => Assert.StartsWith(folder.Path, System.IO.Path.GetFullPath(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_UnknownNameWithASlashInThePath_IsRepeatedAsItWasMeant()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender("alpha")]);
        await service.RefreshAsync();

        using var legacy = await service.GetAsync("/api/v1/dashboards/signal-sender/..%2F..%2Fetc%2Fpasswd");

        Assert.Contains("\"../../etc/passwd\"", (await Json.ReadAsync(legacy)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownSubject_Is404WithTheNearestNames()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender("alpha", "alpine", "zulu")]);
        await service.RefreshAsync();

        using var response = await service.GetAsync($"{Path}?strategy_name=name+of+alfa");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = await Json.ReadAsync(response);
        Assert.Equal("Name of alpha", problem.GetProperty("nearest")[0].GetString());
        Assert.Contains("name of alfa", problem.Text("detail"), StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(problem.Text("trace_id")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?strategy_name=")]
    [InlineData("?strategy=alpha")]
    [InlineData("?strategy_name=alpha&strategy_name=alpha")]
    [InlineData("?strategy_name=alpha&STRATEGY_NAME=beta")]
    public async Task Get_MissingOrRepeatedParameter_Is400(string query)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender("alpha")]);
        await service.RefreshAsync();
        using var response = await service.GetAsync(Path + query);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("strategy_name", (await Json.ReadAsync(response)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NotMadeYet_Is503AndStartsARefreshBehindIt()
    {
        var generator = FakeGenerator.SignalSender("alpha");
        var made = new TaskCompletionSource();
        generator.Before = (_, _) =>
        {
            made.TrySetResult();
            return Task.CompletedTask;
        };
        await using var service = await TestService.StartAsync([generator]);

        using var response = await service.GetAsync($"{Path}?strategy_name=alpha");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
        await made.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
        Assert.Equal(1, generator.Listed);
    }

    [Fact]
    public async Task Get_SourceDownAtTheStart_IsNotHammeredByReaders()
    {
        var generator = FakeGenerator.SignalSender();
        generator.Subjects = () => throw new Dashboards.Ports.SourceUnavailableException("books", "refused");
        await using var service = await TestService.StartAsync([generator]);
        await service.RefreshAsync();

        using var response = await service.GetAsync($"{Path}?strategy_name=alpha");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("books: refused", (await Json.ReadAsync(response)).Text("detail"), StringComparison.Ordinal);
        Assert.Equal(1, generator.Listed);
    }

    [Fact]
    public async Task Get_SubjectNoLongerListed_Is404AndItsFileIsGone()
    {
        using var folder = new TemporaryFolder();
        var generator = FakeGenerator.SignalSender("alpha", "beta");
        await using var service = await TestService.StartAsync([generator], folder.Path);
        await service.RefreshAsync();
        generator.Subjects = () => [new DashboardSubject("beta")];
        await service.RefreshAsync();

        using var response = await service.GetAsync($"{Path}?strategy_name=alpha");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Single(Directory.GetFiles(System.IO.Path.Combine(folder.Path, "documents", "signal-sender")));
    }
}
