using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Options;
using Quartz;

namespace DashboardCreator.Api.Scheduling;

/// <summary>The jobs as people see them: the ledger's past, and the future from the scheduler itself.</summary>
internal sealed class JobBoard(ISchedulerFactory schedulers, DashboardCatalog catalog, IOptions<RefreshOptions> options, JobLedger ledger)
{
    /// <summary>The names of all jobs, in catalogue order.</summary>
    public IReadOnlyList<string> Names { get; } = [.. catalog.Generators.Select(generator => generator.Definition.Kind)];

    /// <summary>Whether fire times are acted upon.</summary>
    public async Task<bool> IsSchedulerRunningAsync(CancellationToken cancellationToken) =>
        (await schedulers.GetScheduler(cancellationToken)).Status == SchedulerStatus.Running;

    /// <summary>When a job fires next; null for an unknown one.</summary>
    public async Task<DateTimeOffset?> NextFireAsync(string name, CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var trigger = scheduler.Status == SchedulerStatus.Shutdown ? null : await scheduler.GetTrigger(ScheduledJob.KeyOf(name), cancellationToken);
        return trigger?.NextFireTimeUtc;
    }

    /// <summary>All jobs, in catalogue order.</summary>
    public async Task<IReadOnlyList<JobDocument>> ListAsync(CancellationToken cancellationToken)
    {
        var jobs = new List<JobDocument>();
        foreach (var name in Names)
        {
            jobs.Add((await FindAsync(name, cancellationToken))!);
        }

        return jobs;
    }

    /// <summary>One job; null for an unknown name.</summary>
    public async Task<JobDocument?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (catalog.Find(name)?.Definition is not { } definition)
        {
            return null;
        }

        var record = ledger.Read(name);
        var last = record.History.Count > 0 ? record.History[0] : null;
        return new JobDocument(
            name,
            definition.Summary,
            record.Running > 0 ? "running" : "idle",
            Schedule(options.Value.Rules[name]),
            await NextFireAsync(name, cancellationToken),
            record.LastFire,
            last?.Trigger,
            last?.Outcome,
            last?.Error,
            last?.DurationMs,
            record.Runs,
            record.Failures,
            record.Misfires,
            record.History);
    }

    private ScheduleDocument Schedule(RefreshRule rule) => rule.Hours == RefreshHours.Always
        ? new ScheduleDocument((int)rule.Interval.TotalMinutes, "always", null)
        : new ScheduleDocument((int)rule.Interval.TotalMinutes, "market_hours", options.Value.AfterCloseMinutes);
}
