using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>Runs of a rebalancing system: sessions and plans.</summary>
public interface IRunSource
{
    /// <summary>Reads the sessions and plans that have not expired.</summary>
    /// <param name="asOf">Items whose time to live is over at this instant are not there.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<RunRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken);
}

/// <summary>One reading of runs. Absent facts are empty or null.</summary>
public sealed record RunRecords
{
    /// <summary>One record per session id.</summary>
    public IReadOnlyList<RunSession> Sessions { get; init; } = [];

    /// <summary>One record per plan id.</summary>
    public IReadOnlyList<RebalancePlan> Plans { get; init; } = [];

    /// <summary>Which table answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing tables and indexes, items and JSON texts that could not be read.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>How many items could not be read and were left out.</summary>
    public long SkippedRecords { get; init; }

    /// <summary>The newest instant found in any record; null when there was none.</summary>
    public DateTimeOffset? NewestRecordAt { get; init; }
}

/// <summary>A weight of a symbol.</summary>
/// <param name="Symbol">Upper case, without exchange and currency.</param>
/// <param name="Weight">A fraction; null when unreadable.</param>
public readonly record struct SymbolWeight(string Symbol, decimal? Weight);

/// <summary>One run of the strategies.</summary>
public sealed record RunSession
{
    /// <summary>The session's id.</summary>
    public required string Id { get; init; }

    /// <summary>What plans, trades and signals of the run carry.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>As stored.</summary>
    public string? Status { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it gives up.</summary>
    public DateTimeOffset? TimeoutAt { get; init; }

    /// <summary>As stored; null when not.</summary>
    public int? TotalStrategies { get; init; }

    /// <summary>As stored; null when not.</summary>
    public int? CompletedStrategies { get; init; }

    /// <summary>The strategies it runs, in stored order.</summary>
    public IReadOnlyList<RunStrategy> Strategies { get; init; } = [];

    /// <summary>What the strategies answered, by file.</summary>
    public IReadOnlyList<RunPartial> Partials { get; init; } = [];

    /// <summary>The answers merged; null when absent or unreadable.</summary>
    public MergedSignal? Merged { get; init; }

    /// <summary>The merged signal as JSON text: its known fields, as stored; null when absent.</summary>
    public string? MergedJson { get; init; }
}

/// <param name="File">Such as <c>tide.clj</c>.</param>
/// <param name="Allocation">A fraction.</param>
public sealed record RunStrategy(string File, decimal? Allocation);

/// <summary>What one strategy answered.</summary>
public sealed record RunPartial
{
    /// <summary>Such as <c>tide.clj</c>.</summary>
    public required string File { get; init; }

    /// <summary>A fraction.</summary>
    public decimal? Allocation { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>As stored.</summary>
    public int? SignalCount { get; init; }

    /// <summary>Its weights; null when absent or unreadable.</summary>
    public IReadOnlyList<SymbolWeight>? Targets { get; init; }

    /// <summary>The newest of its data.</summary>
    public DateTimeOffset? LatestTimestamp { get; init; }

    /// <summary>Age of its data, days.</summary>
    public double? AgeDays { get; init; }

    /// <summary>What the freshness gate said.</summary>
    public string? GateStatus { get; init; }
}

/// <summary>The strategies' answers merged.</summary>
/// <param name="Targets">Weights; null when absent.</param>
/// <param name="IsPartial">As stored.</param>
/// <param name="At">When it was made.</param>
public sealed record MergedSignal(IReadOnlyList<SymbolWeight>? Targets, bool? IsPartial, DateTimeOffset? At);

/// <summary>What a run wanted to trade.</summary>
public sealed record RebalancePlan
{
    /// <summary>The plan's id.</summary>
    public required string Id { get; init; }

    /// <summary>The run's.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>When it was stored.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Money; the item's, else its JSON's.</summary>
    public decimal? PortfolioValue { get; init; }

    /// <summary>Money.</summary>
    public decimal? CashBalance { get; init; }

    /// <summary>Money; the item's, else its JSON's.</summary>
    public decimal? TotalTradeValue { get; init; }

    /// <summary>As stored.</summary>
    public string? Urgency { get; init; }

    /// <summary>In stored order; null when the plan's JSON is absent or unreadable.</summary>
    public IReadOnlyList<PlanItem>? Items { get; init; }

    /// <summary>The plan as JSON text: its known fields, as stored; null when absent.</summary>
    public string? Json { get; init; }
}

/// <summary>What a plan wants of one symbol.</summary>
public sealed record PlanItem
{
    /// <summary>Upper case, without exchange and currency.</summary>
    public required string Symbol { get; init; }

    /// <summary><c>BUY</c>, <c>SELL</c> or <c>HOLD</c>, upper case; null when not stored.</summary>
    public string? Action { get; init; }

    /// <summary>A fraction.</summary>
    public decimal? CurrentWeight { get; init; }

    /// <summary>A fraction.</summary>
    public decimal? TargetWeight { get; init; }

    /// <summary>Money.</summary>
    public decimal? CurrentValue { get; init; }

    /// <summary>Money.</summary>
    public decimal? TargetValue { get; init; }

    /// <summary>Money, negative for a sale.</summary>
    public decimal? TradeAmount { get; init; }

    /// <summary>1 to 5.</summary>
    public int? Priority { get; init; }
}
