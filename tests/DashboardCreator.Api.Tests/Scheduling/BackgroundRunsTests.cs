using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class BackgroundRunsTests : IDisposable
{
    private static readonly RefreshResult Made = new("client", null, RefreshResult.Ok, 1, null);
    private readonly ManualTime time = new("2026-03-02T12:00:00Z");
    private readonly BackgroundRuns runs;

    public BackgroundRunsTests() => runs = new BackgroundRuns(time, NullLogger<BackgroundRuns>.Instance);

    [Fact]
    public async Task Start_WorkThatEnds_GoesFromRunningToOk()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource<IReadOnlyList<RefreshResult>>();
        var id = runs.Start("client", _ =>
        {
            started.SetResult();
            return release.Task;
        });
        await started.Task.WaitAsync(Patience.Limit);
        Assert.Equal(("run-000001", RunStates.Running), (id, runs.Find(id)!.Status));

        time.Advance(TimeSpan.FromSeconds(3));
        release.SetResult([Made]);
        var run = await FinishedAsync(id);

        Assert.Equal((RunStates.Ok, null), (run.Status, run.Error));
        Assert.Equal(TimeSpan.FromSeconds(3), run.FinishedAt - run.StartedAt);
        Assert.Equal([Made], run.Results);
    }

    [Fact]
    public async Task Start_WorkThatThrows_FailsWithItsMessage()
    {
        var run = await FinishedAsync(runs.Start("client", _ => throw new InvalidOperationException("no disk")));

        Assert.Equal((RunStates.Failed, "no disk"), (run.Status, run.Error));
        Assert.Empty(run.Results);
    }

    [Theory]
    [InlineData(RefreshResult.Failed, "the source is down", "1 of 2 documents failed, the first with: the source is down")]
    [InlineData(RefreshResult.UnknownSubject, null, "1 of 2 documents failed, the first with: unknown_subject")]
    public async Task Start_WorkWithAFailedDocument_FailsAndKeepsTheResults(string status, string? error, string expected)
    {
        var run = await FinishedAsync(runs.Start("all", _ => Task.FromResult<IReadOnlyList<RefreshResult>>([Made, new("client", "x", status, 1, error)])));

        Assert.Equal((RunStates.Failed, expected), (run.Status, run.Error));
        Assert.Equal(2, run.Results.Count);
    }

    [Fact]
    public async Task Find_ManyFinishedRuns_TheOldestAreForgotten()
    {
        const int Surplus = 5;
        var ids = new List<string>();
        for (var count = 0; count < BackgroundRuns.KeptFinished + Surplus; count++)
        {
            ids.Add(runs.Start("client", _ => Task.FromResult<IReadOnlyList<RefreshResult>>([Made])));
            await Patience.UntilAsync(() => runs.Find(ids[^1])!.FinishedAt is not null);
        }

        Assert.All(ids[..Surplus], id => Assert.Null(runs.Find(id)));
        Assert.All(ids[Surplus..], id => Assert.Equal(RunStates.Ok, runs.Find(id)!.Status));
        Assert.Equal(ids[^1], Assert.Single(runs.Newest(1)).Id);
        Assert.Equal(ids[^2], runs.Newest(2)[1].Id);
    }

    [Fact]
    public async Task Start_TooManyUnfinished_IsRefusedUntilSomeEnd()
    {
        var release = new TaskCompletionSource<IReadOnlyList<RefreshResult>>();
        var ids = Enumerable.Range(0, BackgroundRuns.MostUnfinished).Select(_ => runs.Start("client", _ => release.Task)).ToArray();

        Assert.Throws<BackgroundRunsFullException>(() => runs.Start("client", _ => release.Task));
        release.SetResult([Made]);
        await Patience.UntilAsync(() => runs.Find(ids[0])?.FinishedAt is not null || runs.Find(ids[0]) is null);
        await FinishedAsync(runs.Start("client", _ => release.Task));
    }

    [Fact]
    public async Task Stop_UnfinishedRuns_AreCancelledAndWaitedFor()
    {
        var started = new TaskCompletionSource();
        var id = runs.Start("client", async token =>
        {
            started.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, time, token);
            return [];
        });
        await started.Task.WaitAsync(Patience.Limit);

        await runs.StopAsync(CancellationToken.None).WaitAsync(Patience.Limit);

        Assert.Equal((RunStates.Failed, "The service stopped before the run ended."), (runs.Find(id)!.Status, runs.Find(id)!.Error));
    }

    [Fact]
    public void Find_UnknownId_Null() => Assert.Null(runs.Find("run-000001"));

    public void Dispose() => runs.Dispose();

    private async Task<BackgroundRun> FinishedAsync(string id)
    {
        await Patience.UntilAsync(() => runs.Find(id)!.FinishedAt is not null);
        return runs.Find(id)!;
    }
}
