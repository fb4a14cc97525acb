using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Scheduling;

/// <summary>A run that somebody asked for without waiting.</summary>
/// <param name="Id">Such as <c>run-000001</c>; unique while the service lives.</param>
/// <param name="Name">What was asked for.</param>
/// <param name="Status">See <see cref="RunStates"/>.</param>
/// <param name="QueuedAt">UTC.</param>
/// <param name="StartedAt">UTC; null while queued.</param>
/// <param name="FinishedAt">UTC; null until the end.</param>
/// <param name="Error">Why it failed; null when it did not.</param>
/// <param name="Results">One entry per document; empty until the end.</param>
internal sealed record BackgroundRun(
    string Id,
    string Name,
    string Status,
    DateTimeOffset QueuedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string? Error,
    IReadOnlyList<RefreshResult> Results);

/// <summary>Where a background run stands.</summary>
internal static class RunStates
{
    public const string Queued = "queued";
    public const string Running = "running";
    public const string Ok = "ok";
    public const string Failed = "failed";
}
