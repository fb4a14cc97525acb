using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Scheduling;

/// <summary>One finished run of a job.</summary>
/// <param name="StartedAt">UTC.</param>
/// <param name="Trigger">Who asked: see <see cref="JobTriggers"/>.</param>
/// <param name="Outcome">See <see cref="JobOutcomes"/>.</param>
/// <param name="DurationMs">Milliseconds.</param>
/// <param name="Documents">How many documents it was about.</param>
/// <param name="Failed">How many of them could not be made.</param>
/// <param name="Error">The first error; null without one.</param>
internal sealed record JobRun(DateTimeOffset StartedAt, string Trigger, string Outcome, double DurationMs, int Documents, int Failed, string? Error)
{
    /// <summary>A run that came to its end. A subject that went away meanwhile is no failure.</summary>
    public static JobRun Of(IReadOnlyList<RefreshResult> results, DateTimeOffset startedAt, string trigger, TimeSpan duration)
    {
        var failed = results.Where(result => result.Status == RefreshResult.Failed).ToArray();
        var outcome = failed.Length == 0 ? JobOutcomes.Ok : failed.Length == results.Count ? JobOutcomes.Failed : JobOutcomes.Partial;
        var error = failed.Length == 0 ? null : failed[0].Error;
        return new JobRun(startedAt, trigger, outcome, duration.TotalMilliseconds, results.Count, failed.Length, error);
    }
}

/// <summary>Who asked for a run.</summary>
internal static class JobTriggers
{
    public const string Schedule = "schedule";
    public const string Request = "request";
    public const string StartUp = "start_up";
}

/// <summary>How a run ended.</summary>
internal static class JobOutcomes
{
    public const string Ok = "ok";
    public const string Partial = "partial";
    public const string Failed = "failed";
    public const string Cancelled = "cancelled";
}
