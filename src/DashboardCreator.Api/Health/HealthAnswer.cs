namespace DashboardCreator.Api.Health;

/// <summary>How the service fares.</summary>
internal sealed record HealthAnswer
{
    /// <summary><c>starting</c> until every required document exists, <c>degraded</c> while a source or a refresh fails, else <c>healthy</c>.</summary>
    public required string Status { get; init; }

    public required string Service { get; init; }

    public required string Version { get; init; }

    public required long UptimeSeconds { get; init; }

    public required bool SchedulerRunning { get; init; }

    public required IReadOnlyList<SourceHealth> Sources { get; init; }

    public required IReadOnlyList<DashboardHealth> Dashboards { get; init; }
}

/// <summary>One source, over all documents.</summary>
internal sealed record SourceHealth(string Name, string Status, DateTimeOffset? LastSuccess, string? Error);

/// <summary>One document.</summary>
/// <param name="Kind">As in the catalogue.</param>
/// <param name="Subject">Null for kinds with a single document.</param>
/// <param name="GeneratedAt">On the real clock; null while it was never made.</param>
/// <param name="AgeSeconds">Since then.</param>
/// <param name="Stale">True when a refresh failed since.</param>
/// <param name="LastAttempt">When the last refresh ended.</param>
/// <param name="LastError">Why that failed; null when it did not.</param>
internal sealed record DashboardHealth(
    string Kind, string? Subject, DateTimeOffset? GeneratedAt, long? AgeSeconds, bool Stale, DateTimeOffset? LastAttempt, string? LastError);

/// <summary>The process runs.</summary>
internal sealed record LivenessAnswer(string Status);

/// <summary>Whether the service can be sent readers.</summary>
/// <param name="Status"><c>ready</c> or <c>starting</c>.</param>
/// <param name="Missing">The required kinds that have no document yet.</param>
internal sealed record ReadinessAnswer(string Status, IReadOnlyList<string> Missing);
