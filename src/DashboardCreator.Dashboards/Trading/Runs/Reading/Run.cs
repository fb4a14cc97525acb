using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>A session with its plans, or plans whose session is no more.</summary>
internal sealed record Run
{
    private const string Pending = "PENDING";

    private static readonly TimeSpan LongestPending = TimeSpan.FromMinutes(30);

    /// <summary>The session's id, else the plans' correlation id.</summary>
    public required string Id { get; init; }

    /// <summary>As stored.</summary>
    public required string? CorrelationId { get; init; }

    /// <summary>Null where only plans are left.</summary>
    public RunSession? Session { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RebalancePlan> Plans { get; init; } = [];

    /// <summary>What plans and trades are joined by: a session that does not tell normally has its own id there.</summary>
    public string JoinKey => CorrelationId ?? Id;

    /// <summary>Of the session, else of the first plan.</summary>
    public DateTimeOffset? CreatedAt => Session is { } session ? session.CreatedAt : Plans.Min(plan => plan.CreatedAt);

    /// <summary>The newest plan; null without one.</summary>
    public RebalancePlan? Plan => Plans.Count > 0 ? Plans[0] : null;

    /// <summary>Strategies that have answered, as stored, else counted; null without a session.</summary>
    public int? Completed => Session is { } session ? session.CompletedStrategies ?? session.Partials.Count : null;

    /// <summary>Strategies that were asked, as stored, else counted; null without a session or when it tells neither.</summary>
    public int? Total => Session?.TotalStrategies ?? (Session is { Strategies.Count: > 0 and var asked } ? asked : null);

    /// <summary>True when pending for more than 30 minutes; null when a session does not tell its status or, pending, since when.</summary>
    /// <param name="now">The as-of instant.</param>
    public bool? StuckAt(DateTimeOffset now) => Session switch
    {
        null => false,
        { Status: null } => null,
        { Status: var status } when !string.Equals(status, Pending, StringComparison.OrdinalIgnoreCase) => false,
        { CreatedAt: { } since } => now - since > LongestPending,
        _ => null,
    };
}
