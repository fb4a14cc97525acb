using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Answer of <c>GET /api/jobs</c>.</summary>
/// <param name="SchedulerRunning">False before the start, in standby and after the shutdown.</param>
/// <param name="Jobs">In catalogue order.</param>
/// <param name="Runs">The newest background runs, newest first, without their results.</param>
internal sealed record JobListDocument(bool SchedulerRunning, IReadOnlyList<JobDocument> Jobs, IReadOnlyList<RunDocument> Runs);

/// <summary>One job: its schedule and what became of it.</summary>
/// <param name="Name">The kind it refreshes.</param>
/// <param name="Summary">As in the catalogue.</param>
/// <param name="Status"><c>idle</c> or <c>running</c>.</param>
/// <param name="Schedule">When it runs.</param>
/// <param name="NextFire">As the scheduler has it; null when it never fires again.</param>
/// <param name="LastFire">Start of the newest run, whoever asked for it; null before the first.</param>
/// <param name="LastTrigger"><c>schedule</c>, <c>request</c> or <c>start_up</c>, of the newest finished run.</param>
/// <param name="LastOutcome"><c>ok</c>, <c>partial</c>, <c>failed</c> or <c>cancelled</c>, of the newest finished run.</param>
/// <param name="LastError">Null when the newest finished run had none.</param>
/// <param name="LastDurationMs">Of the newest finished run.</param>
/// <param name="Runs">Finished runs since the service started.</param>
/// <param name="Failures">Finished runs in which a document failed.</param>
/// <param name="Misfires">Times the scheduler was too late.</param>
/// <param name="History">The newest finished runs, newest first.</param>
internal sealed record JobDocument(
    string Name,
    string Summary,
    string Status,
    ScheduleDocument Schedule,
    DateTimeOffset? NextFire,
    DateTimeOffset? LastFire,
    string? LastTrigger,
    string? LastOutcome,
    string? LastError,
    double? LastDurationMs,
    long Runs,
    long Failures,
    long Misfires,
    IReadOnlyList<JobRun> History);

/// <summary>When a job runs.</summary>
/// <param name="IntervalMinutes">From one run to the next.</param>
/// <param name="Hours"><c>always</c>, or <c>market_hours</c>: while the exchange is open and once after its close.</param>
/// <param name="AfterCloseMinutes">From the close to the run after it; null around the clock.</param>
internal sealed record ScheduleDocument(int IntervalMinutes, string Hours, int? AfterCloseMinutes);

/// <summary>One background run.</summary>
/// <param name="Id">Such as <c>run-000001</c>.</param>
/// <param name="Name">What was asked for.</param>
/// <param name="Status"><c>queued</c>, <c>running</c>, <c>ok</c> or <c>failed</c>.</param>
/// <param name="QueuedAt">UTC.</param>
/// <param name="StartedAt">Null while queued.</param>
/// <param name="FinishedAt">Null until the end.</param>
/// <param name="DurationMs">Null until the end.</param>
/// <param name="Error">Null without one.</param>
/// <param name="Results">One entry per document; null in lists and until the end.</param>
internal sealed record RunDocument(
    string Id,
    string Name,
    string Status,
    DateTimeOffset QueuedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    double? DurationMs,
    string? Error,
    IReadOnlyList<RefreshResult>? Results)
{
    /// <summary>A run as it is shown.</summary>
    public static RunDocument Of(BackgroundRun run, bool withResults) => new(
        run.Id,
        run.Name,
        run.Status,
        run.QueuedAt,
        run.StartedAt,
        run.FinishedAt,
        (run.FinishedAt - run.StartedAt)?.TotalMilliseconds,
        run.Error,
        withResults && run.FinishedAt is not null ? run.Results : null);
}
