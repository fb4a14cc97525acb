using System.Net;
using System.Text.Json;
using DashboardCreator.Api.Refreshing;
using Xunit;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class JobEndpointTests
{
    [Fact]
    public async Task Jobs_AfterTheStart_TellScheduleAndHistory()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:00:00.250Z");
        await host.FinishedAsync("client", 1);
        await host.FinishedAsync("signal-sender", 1);

        Assert.Equal(
            """
            {"scheduler_running":true,"jobs":[{"name":"client","summary":"The client document","status":"idle","schedule":{"interval_minutes":5,"hours":"market_hours","after_close_minutes":5},"next_fire":"2026-03-02T14:30:00Z","last_fire":"2026-03-02T12:00:00.25Z","last_trigger":"start_up","last_outcome":"ok","last_error":null,"last_duration_ms":0,"runs":1,"failures":0,"misfires":0,"history":[{"started_at":"2026-03-02T12:00:00.25Z","trigger":"start_up","outcome":"ok","duration_ms":0,"documents":1,"failed":0,"error":null}]},{"name":"signal-sender","summary":"The signal-sender document","status":"idle","schedule":{"interval_minutes":15,"hours":"always","after_close_minutes":null},"next_fire":"2026-03-02T12:15:00Z","last_fire":"2026-03-02T12:00:00.25Z","last_trigger":"start_up","last_outcome":"ok","last_error":null,"last_duration_ms":0,"runs":1,"failures":0,"misfires":0,"history":[{"started_at":"2026-03-02T12:00:00.25Z","trigger":"start_up","outcome":"ok","duration_ms":0,"documents":1,"failed":0,"error":null}]}],"runs":[]}
            """,
            await host.Client.GetStringAsync("/api/jobs"));
    }

    [Fact]
    public async Task Job_ByName_IsTheEntryOfTheList()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:01:00Z");
        await host.FinishedAsync("client", 1);
        await host.FinishedAsync("signal-sender", 1);

        var list = JsonDocument.Parse(await host.Client.GetStringAsync("/api/jobs"));
        var job = await host.Client.GetStringAsync("/api/jobs/signal-sender");

        Assert.Equal(list.RootElement.GetProperty("jobs")[1].GetRawText(), job);
    }

    [Fact]
    public async Task Run_KnownJob_IsAcceptedAndFoundByItsLocation()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:01:00Z");
        await host.FinishedAsync("client", 1);

        var accepted = await host.Client.PostAsync("/api/jobs/client/run", null);
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        Assert.Equal("/api/jobs/run-000001", accepted.Headers.Location!.OriginalString);
        Assert.Equal("run-000001", JsonDocument.Parse(await accepted.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString());
        Assert.Equal("client", await host.Refresh.NextCallAsync());
        await Patience.UntilAsync(() => host.Runs.Find("run-000001")!.FinishedAt is not null);

        Assert.Equal(
            """
            {"id":"run-000001","name":"client","status":"ok","queued_at":"2026-03-02T12:01:00Z","started_at":"2026-03-02T12:01:00Z","finished_at":"2026-03-02T12:01:00Z","duration_ms":0,"error":null,"results":[{"kind":"client","subject":null,"status":"ok","duration_ms":1.5,"error":null}]}
            """,
            await host.Client.GetStringAsync(accepted.Headers.Location));
        Assert.Equal("request", host.Ledger.Read("client").History[0].Trigger);
        var runs = JsonDocument.Parse(await host.Client.GetStringAsync("/api/jobs")).RootElement.GetProperty("runs");
        Assert.Equal(JsonValueKind.Null, Assert.Single(runs.EnumerateArray()).GetProperty("results").ValueKind);
    }

    [Fact]
    public async Task Run_WhileItWorks_ShowsRunning()
    {
        var release = new TaskCompletionSource<IReadOnlyList<RefreshResult>>();
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:01:00Z");
        await host.FinishedAsync("client", 1);
        host.Refresh.Answer = (_, _) => release.Task;

        await host.Client.PostAsync("/api/jobs/client/run", null);
        await host.Refresh.NextCallAsync();

        Assert.Equal("running", await FieldAsync(host, "/api/jobs/run-000001", "status"));
        Assert.Equal("running", await FieldAsync(host, "/api/jobs/client", "status"));
        release.SetResult([]);
        await host.FinishedAsync("client", 2);
        Assert.Equal("idle", await FieldAsync(host, "/api/jobs/client", "status"));
    }

    [Theory]
    [InlineData("GET", "/api/jobs/nonesuch")]
    [InlineData("GET", "/api/jobs/run-000009")]
    [InlineData("GET", "/api/jobs/CLIENT")]
    [InlineData("POST", "/api/jobs/nonesuch/run")]
    [InlineData("POST", "/api/jobs/run-000001/run")]
    [InlineData("GET", "/api/jobs/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("GET", "/api/jobs/%22%09%F0%9F%98%80")]
    public async Task Job_Unknown_IsAProblemThatNamesTheKnownJobs(string method, string path)
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:01:00Z");

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["client", "signal-sender"], problem.GetProperty("known").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("client, signal-sender", problem.GetProperty("detail").GetString());
        Assert.True(problem.TryGetProperty("traceId", out _));
    }

    private static async Task<string?> FieldAsync(SchedulingHost host, string path, string field) =>
        JsonDocument.Parse(await host.Client.GetStringAsync(path)).RootElement.GetProperty(field).GetString();
}
