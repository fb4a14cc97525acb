namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>One run: what the strategies answered, what was planned and what was traded.</summary>
public sealed record RunDetail
{
    /// <summary>The session's id; of a run that only plans name, their correlation id.</summary>
    public required string RunId { get; init; }

    /// <summary>What plans and trades of the run carry; null when not stored.</summary>
    public required string? CorrelationId { get; init; }

    /// <summary>As stored; null without a session.</summary>
    public required string? Status { get; init; }

    /// <summary>Of the session, else of the first plan.</summary>
    public required DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the session gives up.</summary>
    public required DateTimeOffset? TimeoutAt { get; init; }

    /// <summary>From the session's beginning to the last answer, plan or fill; null without a session or a later event.</summary>
    public required double? DurationSeconds { get; init; }

    /// <summary>Strategies that have answered; null without a session.</summary>
    public required int? CompletedStrategies { get; init; }

    /// <summary>Strategies that were asked; null without a session.</summary>
    public required int? TotalStrategies { get; init; }

    /// <summary>True when it has been pending for more than 30 minutes; null when a session does not tell.</summary>
    public required bool? Stuck { get; init; }

    /// <summary>In the session's order, then those that answered without being asked, by name.</summary>
    public required IReadOnlyList<RunStrategyRow> Strategies { get; init; }

    /// <summary>What the portfolio should become.</summary>
    public required RunTargetAllocation TargetAllocation { get; init; }

    /// <summary>How many plans the run has; the newest is shown.</summary>
    public required int Plans { get; init; }

    /// <summary>The newest plan; null without one.</summary>
    public required RunPlan? Plan { get; init; }

    /// <summary>What was traded.</summary>
    public required RunExecutions Executions { get; init; }
}

/// <summary>What one strategy answered.</summary>
public sealed record RunStrategyRow
{
    /// <summary>Its file without <c>.clj</c>.</summary>
    public required string Strategy { get; init; }

    /// <summary>Its share of the portfolio.</summary>
    public required double? AllocationPct { get; init; }

    /// <summary>When it answered; null while it has not.</summary>
    public required DateTimeOffset? CompletedAt { get; init; }

    /// <summary>How many signals it gave.</summary>
    public required int? SignalCount { get; init; }

    /// <summary>How old its data were; null when it did not say.</summary>
    public required RunFreshness? DataFreshness { get; init; }

    /// <summary>Its own weights, heaviest first.</summary>
    public required IReadOnlyList<RunTarget> Targets { get; init; }
}

/// <summary>How old the data of an answer were.</summary>
/// <param name="LatestTimestamp">The newest of them.</param>
/// <param name="AgeDays">Their age.</param>
/// <param name="GateStatus">What the freshness gate said, as stored.</param>
public sealed record RunFreshness(DateTimeOffset? LatestTimestamp, double? AgeDays, string? GateStatus);

/// <summary>A symbol and its share.</summary>
/// <param name="Symbol">Upper case, without exchange and currency.</param>
/// <param name="WeightPct">Null when not readable.</param>
public sealed record RunTarget(string Symbol, double? WeightPct);

/// <summary>The weights of all strategies together.</summary>
public sealed record RunTargetAllocation
{
    /// <summary>Sum of the known weights; null without any target.</summary>
    public required double? TotalPct { get; init; }

    /// <summary><c>over</c> above 101, <c>under</c> below 99, else <c>balanced</c>; null without any target.</summary>
    public required string? Status { get; init; }

    /// <summary>True when not every strategy is in it; null when nobody tells.</summary>
    public required bool? IsPartial { get; init; }

    /// <summary><c>merged_signal</c> as stored, or computed from the strategies' answers (<c>partials</c>); null without any target.</summary>
    public required string? Basis { get; init; }

    /// <summary>Heaviest first.</summary>
    public required IReadOnlyList<RunTarget> Targets { get; init; }
}
