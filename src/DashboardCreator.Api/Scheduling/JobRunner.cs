using DashboardCreator.Api.Refreshing;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Runs jobs for the schedule, the routes and the start, and keeps the ledger.</summary>
/// <remarks>Callers at the same time share one run per document: that is the port's promise.</remarks>
internal sealed partial class JobRunner(
    IDashboardRefresh refresh,
    DashboardCatalog catalog,
    JobLedger ledger,
    TimeProvider time,
    ILogger<JobRunner> logger)
{
    /// <summary>Refreshes one kind.</summary>
    public Task<IReadOnlyList<RefreshResult>> RunAsync(string kind, string trigger, CancellationToken cancellationToken) =>
        RunAsync([kind], kind, trigger, cancellationToken);

    /// <summary>Refreshes every kind in one go.</summary>
    public Task<IReadOnlyList<RefreshResult>> RunAllAsync(string trigger, CancellationToken cancellationToken) =>
        RunAsync([.. catalog.Generators.Select(generator => generator.Definition.Kind)], null, trigger, cancellationToken);

    private async Task<IReadOnlyList<RefreshResult>> RunAsync(string[] jobs, string? kind, string trigger, CancellationToken cancellationToken)
    {
        var startedAt = time.GetUtcNow();
        var start = time.GetTimestamp();
        foreach (var job in jobs)
        {
            ledger.Started(job, startedAt);
        }

        try
        {
            var results = await refresh.RefreshAsync(kind, null, cancellationToken);
            Finish(jobs, job => JobRun.Of(OfKind(results, job), startedAt, trigger, time.GetElapsedTime(start)));
            return results;
        }
        catch (Exception exception)
        {
            var cancelled = cancellationToken.IsCancellationRequested;
            var outcome = cancelled ? JobOutcomes.Cancelled : JobOutcomes.Failed;
            var run = new JobRun(startedAt, trigger, outcome, time.GetElapsedTime(start).TotalMilliseconds, 0, 0, exception.Message);
            Finish(jobs, _ => run, cancelled ? null : exception);
            throw;
        }
    }

    private static IReadOnlyList<RefreshResult> OfKind(IReadOnlyList<RefreshResult> results, string kind) =>
        [.. results.Where(result => result.Kind == kind)];

    private void Finish(string[] jobs, Func<string, JobRun> runOf, Exception? exception = null)
    {
        foreach (var job in jobs)
        {
            var run = runOf(job);
            ledger.Finished(job, run);
            var level = run.Outcome is JobOutcomes.Ok or JobOutcomes.Cancelled ? LogLevel.Information : LogLevel.Warning;
            level = exception is null ? level : LogLevel.Error;
            Log.JobFinished(
                logger, level, job, run.Outcome, run.Trigger, run.DurationMs, run.Documents, run.Failed, run.Error ?? "none", exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Message = "Job {Job} ended {Outcome} ({Trigger}) after {DurationMs:F1} ms: "
            + "{Documents} documents, {Failed} failed, first error {Error}")]
        public static partial void JobFinished(
            ILogger logger,
            LogLevel level,
            string job,
            string outcome,
            string trigger,
            double durationMs,
            int documents,
            int failed,
            string error,
            Exception? exception);
    }
}
