using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Scheduling;
using Xunit;
using static DashboardCreator.Api.Tests.Scheduling.FireTimes;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class JobOutcomeTests
{
    [Fact]
    public async Task Run_PortFails_IsRecordedAndTheScheduleGoesOn()
    {
        await using var host = await SchedulingHost.StartAsync(
            "2026-03-02T14:29:00Z",
            refresh => refresh.Answer = (_, _) => throw new InvalidOperationException("no disk"),
            ("Refresh:SignalSenderMinutes", "1440"));
        await host.FinishedAsync("client", 1);
        Assert.Equal((JobOutcomes.Failed, "no disk"), Last(host));

        host.Time.AdvanceTo(Instant("2026-03-02T14:30Z"));
        Assert.Equal("client", await host.Refresh.NextCallAsync());
        await host.FinishedAsync("client", 2);
        host.Refresh.Answer = null;
        host.Time.AdvanceTo(Instant("2026-03-02T14:35Z"));
        await host.FinishedAsync("client", 3);

        Assert.Equal((JobOutcomes.Ok, null), Last(host));
        Assert.Equal(2, host.Ledger.Read("client").Failures);
    }

    [Fact]
    public async Task Run_SomeDocumentsFail_IsPartial()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:01:00Z", refresh => refresh.Answer = (_, _) => Task.FromResult<IReadOnlyList<RefreshResult>>(
        [
            new("signal-sender", "a", RefreshResult.Ok, 1, null),
            new("signal-sender", "b", RefreshResult.Failed, 1, "the source is down"),
            new("signal-sender", "c", RefreshResult.UnknownSubject, 1, null),
            new("client", null, RefreshResult.Failed, 1, "no accounts"),
        ]));
        await host.FinishedAsync("client", 1);
        await host.FinishedAsync("signal-sender", 1);

        var senders = host.Ledger.Read("signal-sender").History[0];
        Assert.Equal((JobOutcomes.Partial, 3, 1, "the source is down"), (senders.Outcome, senders.Documents, senders.Failed, senders.Error));
        Assert.Equal((JobOutcomes.Failed, "no accounts"), Last(host));
    }

    [Fact]
    public async Task Stop_WhileARunIsUnderWay_InterruptsItAndWaits()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T14:29:00Z", null, ("Refresh:SignalSenderMinutes", "1440"));
        await host.FinishedAsync("client", 1);
        host.Refresh.Answer = async (_, token) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, host.Time, token);
            return [];
        };
        host.Time.AdvanceTo(Instant("2026-03-02T14:30Z"));
        Assert.Equal("client", await host.Refresh.NextCallAsync());

        await host.StopAsync().WaitAsync(Patience.Limit);

        Assert.Equal(JobOutcomes.Cancelled, Last(host).Outcome);
        Assert.Equal(0, host.Ledger.Read("client").Failures);
        Assert.Equal(0, host.Ledger.Read("client").Running);
    }

    [Fact]
    public async Task Stop_DuringTheRefreshAtStartUp_EndsIt()
    {
        await using var host = await SchedulingHost.StartAsync("2026-03-02T12:01:00Z", refresh => refresh.Answer = async (_, token) =>
        {
            await new TaskCompletionSource().Task.WaitAsync(token);
            return [];
        });

        await host.StopAsync().WaitAsync(Patience.Limit);

        Assert.Equal(JobOutcomes.Cancelled, Last(host).Outcome);
    }

    private static (string Outcome, string? Error) Last(SchedulingHost host)
    {
        var run = host.Ledger.Read("client").History[0];
        return (run.Outcome, run.Error);
    }
}
