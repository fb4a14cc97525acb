using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>Hedges of a portfolio with options, and the decisions about them.</summary>
public interface IHedgeSource
{
    /// <summary>Reads positions and history that have not expired.</summary>
    /// <param name="asOf">Items whose time to live is over at this instant are not there.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<HedgeRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken);
}

/// <summary>One reading of hedges. Absent facts are empty or null.</summary>
public sealed record HedgeRecords
{
    /// <summary>Every hedge, whatever its status; one record per id.</summary>
    public IReadOnlyList<HedgePosition> Positions { get; init; } = [];

    /// <summary>Every decision.</summary>
    public IReadOnlyList<HedgeDecision> History { get; init; } = [];

    /// <summary>False where nobody tells the positions.</summary>
    public bool PositionsKnown { get; init; } = true;

    /// <summary>False where nobody tells the history.</summary>
    public bool HistoryKnown { get; init; } = true;

    /// <summary>Which table answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing tables, items that could not be read.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>How many items could not be read and were left out.</summary>
    public long SkippedRecords { get; init; }

    /// <summary>The newest instant found in any record; null when there was none.</summary>
    public DateTimeOffset? NewestRecordAt { get; init; }
}

/// <summary>One hedge.</summary>
public sealed record HedgePosition
{
    /// <summary>The hedge's id.</summary>
    public required string Id { get; init; }

    /// <summary>Upper case; from the index key where the attribute is absent.</summary>
    public string? Underlying { get; init; }

    /// <summary>As stored.</summary>
    public string? OptionSymbol { get; init; }

    /// <summary><c>put</c> or <c>call</c>, lower case; null when not stored.</summary>
    public string? OptionType { get; init; }

    /// <summary>Price per share.</summary>
    public decimal? Strike { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Expiration { get; init; }

    /// <summary>The attribute <c>status</c>, lower case; never the index key.</summary>
    public string? Status { get; init; }

    /// <summary>As stored.</summary>
    public string? RollState { get; init; }

    /// <summary>Contracts.</summary>
    public decimal? Contracts { get; init; }

    /// <summary>Money.</summary>
    public decimal? Premium { get; init; }

    /// <summary>As stored; null when not.</summary>
    public string? Template { get; init; }

    /// <summary>Price per share at entry.</summary>
    public decimal? EntryPrice { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? EntryAt { get; init; }
}

/// <summary>A decision about hedges.</summary>
/// <param name="At">From <c>timestamp</c>, else from the sort key.</param>
/// <param name="Action">Lower case, such as <c>hedge_opened</c>.</param>
/// <param name="Premium">Money.</param>
/// <param name="Contracts">Contracts.</param>
/// <param name="Key">The sort key, which tells decisions of one instant apart.</param>
public sealed record HedgeDecision(DateTimeOffset? At, string? Action, decimal? Premium, decimal? Contracts, string? Key)
{
    /// <summary>The hedge's id; null for a decision about none.</summary>
    public string? HedgeId { get; init; }

    /// <summary>Upper case; null when not stored.</summary>
    public string? Underlying { get; init; }

    /// <summary>As stored.</summary>
    public string? OptionSymbol { get; init; }
}
