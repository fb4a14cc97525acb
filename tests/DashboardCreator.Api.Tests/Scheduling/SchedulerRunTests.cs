using DashboardCreator.Api.Scheduling;
using Microsoft.Extensions.Options;
using Quartz;
using Xunit;
using static DashboardCreator.Api.Tests.Scheduling.FireTimes;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class SchedulerRunTests
{
    [Fact]
    public async Task Start_EverythingIsRefreshedOnce()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:01:00Z");
        await host.FinishedAsync("client", 1);
        await host.FinishedAsync("signal-sender", 1);

        var run = Assert.Single(host.Ledger.Read("client").History);
        Assert.Equal((JobTriggers.StartUp, JobOutcomes.Ok, 1), (run.Trigger, run.Outcome, run.Documents));
        Assert.Equal(Instant("2026-03-02T12:01Z"), host.Ledger.Read("client").LastFire);
        Assert.Equal(0, host.Refresh.Unseen);
    }

    [Fact]
    public async Task Clock_ReachesTheOpen_TheJobRunsThereAndAgainAfterItsInterval()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T14:29:00Z", null, ("Refresh:SignalSenderMinutes", "1440"));
        await host.FinishedAsync("client", 1);
        Assert.Equal(Instant("2026-03-02T14:30Z"), await host.Board.NextFireAsync("client", default));

        host.Time.AdvanceTo(Instant("2026-03-02T14:30Z"));
        Assert.Equal("client", await host.Refresh.NextCallAsync());
        await host.FinishedAsync("client", 2);
        Assert.Equal(Instant("2026-03-02T14:35Z"), await host.Board.NextFireAsync("client", default));

        host.Time.AdvanceTo(Instant("2026-03-02T14:35Z"));
        Assert.Equal("client", await host.Refresh.NextCallAsync());
        await host.FinishedAsync("client", 3);

        var record = host.Ledger.Read("client");
        Assert.Equal(Instant("2026-03-02T14:35Z"), record.LastFire);
        Assert.Equal([JobTriggers.Schedule, JobTriggers.Schedule, JobTriggers.StartUp], record.History.Select(run => run.Trigger));
        Assert.Equal(0, record.Misfires);
    }

    [Fact]
    public async Task Clock_MissesManyFireTimes_OneRunMakesUpForThem()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T14:31:00Z", null, ("Refresh:SignalSenderMinutes", "1440"));
        await host.FinishedAsync("client", 1);

        // A machine that slept from 14:31 to 16:02 missed 18 fire times.
        host.Time.AdvanceTo(Instant("2026-03-02T16:02Z"));
        Assert.Equal("client", await host.Refresh.NextCallAsync());
        await host.FinishedAsync("client", 2);
        Assert.Equal(Instant("2026-03-02T16:05Z"), await host.Board.NextFireAsync("client", default));
        Assert.Equal(1, host.Ledger.Read("client").Misfires);

        host.Time.AdvanceTo(Instant("2026-03-02T16:05Z"));
        Assert.Equal("client", await host.Refresh.NextCallAsync());
        await host.FinishedAsync("client", 3);
        Assert.Equal(3, host.Ledger.Read("client").Runs);
        Assert.Equal(0, host.Refresh.Unseen);
    }

    [Fact]
    public async Task Clock_MissesTheRunAfterTheClose_ItIsMadeUpForOnce()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-06T21:01:00Z", null, ("Refresh:SignalSenderMinutes", "1440"), ("Refresh:SignalSenderHours", "MarketHours"));
        await host.FinishedAsync("client", 1);

        // Friday's run after the close is due at 21:05; the machine wakes on Saturday.
        host.Time.AdvanceTo(Instant("2026-03-07T09:00:30Z"));
        string[] calls = [await host.Refresh.NextCallAsync(), await host.Refresh.NextCallAsync()];
        await host.FinishedAsync("client", 2);

        Assert.Equal(["client", "signal-sender"], calls.Order());
        Assert.Equal(Instant("2026-03-09T13:30Z"), await host.Board.NextFireAsync("client", default));
        Assert.Equal(0, host.Refresh.Unseen);
    }

    [Fact]
    public async Task Run_LongerThanItsInterval_NeverOverlapsItself()
    {
        var release = new TaskCompletionSource();
        RecordingRefresh? refresh = null;
        await using var host = await SchedulingHost.StartAsync(
            "2026-03-02T14:29:00Z",
            arranged => (refresh = arranged).Answer = async (kind, _) =>
            {
                if (kind == "client")
                {
                    await release.Task;
                }

                return refresh!.Done(kind);
            },
            ("Refresh:SignalSenderMinutes", "1440"));

        host.Time.AdvanceTo(Instant("2026-03-02T14:30Z"));
        Assert.Equal("client", await host.Refresh.NextCallAsync());
        await host.Scheduler.TriggerJob(new JobKey("client"));
        host.Time.AdvanceTo(Instant("2026-03-02T14:47Z"));
        await host.Scheduler.TriggerJob(new JobKey("client"));

        // Once a later trigger of another job has fired, those of this one have had their turn.
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.Scheduler.TriggerJob(new JobKey("signal-sender"));
        Assert.Equal("signal-sender", await host.Refresh.NextCallAsync());
        Assert.Equal(1, host.Ledger.Read("client").Running);
        Assert.Equal(0, host.Refresh.Unseen);

        release.SetResult();
        await host.FinishedAsync("client", 5); // start-up, 14:30, two by hand, one for all the missed times
        Assert.Equal(1, host.Refresh.MostAtOnce);
        Assert.Equal(Instant("2026-03-02T14:50Z"), await host.Board.NextFireAsync("client", default));
    }

    [Fact]
    public async Task Start_UnreadableSetting_DoesNotStart()
    {
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => SchedulingHost.StartAsync("2026-03-02T12:01:00Z", null, ("Refresh:ClientMinutes", "soon")));

        Assert.Contains("Refresh:ClientMinutes is \"soon\"", problem.Message);
    }
}
