using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>One reading of a trade ledger. Absent facts are empty or null.</summary>
public sealed record LedgerRecords
{
    /// <summary>Every trade, each order once.</summary>
    public TradeBook Trades { get; init; } = TradeBook.Empty;

    /// <summary>Every lot, open and closed; one record per lot id.</summary>
    public IReadOnlyList<StrategyLot> Lots { get; init; } = [];

    /// <summary>What is stored of each strategy; one record per name.</summary>
    public IReadOnlyList<StrategyProfile> Strategies { get; init; } = [];

    /// <summary>True while the ledger is read for the first time: then trades are missing.</summary>
    public bool IsPartial { get; init; }

    /// <summary>False where nobody tells the trades: then none are in the records, and that is not zero of them.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>True where all trades, lots and strategies are in the records: only then are their counts, sums and whatever adds up known.</summary>
    public bool IsWhole => IsKnown && !IsPartial;

    /// <summary>Which table answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing tables and indexes, items that could not be read.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>How many items could not be read and were left out.</summary>
    public long SkippedRecords { get; init; }

    /// <summary>The newest instant found in any record; null when there was none.</summary>
    public DateTimeOffset? NewestRecordAt { get; init; }
}

/// <summary>Shares that a strategy bought at once, and how it parted with them.</summary>
public sealed record StrategyLot
{
    /// <summary>The lot's id.</summary>
    public required string Id { get; init; }

    /// <summary>The strategy's name; null when not stored.</summary>
    public string? Strategy { get; init; }

    /// <summary>Upper case; null when not stored.</summary>
    public string? Symbol { get; init; }

    /// <summary>The order that opened it.</summary>
    public string? EntryOrderId { get; init; }

    /// <summary>The run it was opened in.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? EntryAt { get; init; }

    /// <summary>Shares.</summary>
    public decimal? EntryQuantity { get; init; }

    /// <summary>Price per share.</summary>
    public decimal? EntryPrice { get; init; }

    /// <summary>Shares left; null when not stored.</summary>
    public decimal? RemainingQuantity { get; init; }

    /// <summary>As stored.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>Profit as stored with the lot, money.</summary>
    public decimal? StoredPnl { get; init; }

    /// <summary>When the last share went, as stored.</summary>
    public DateTimeOffset? FullyClosedAt { get; init; }

    /// <summary>In stored order.</summary>
    public IReadOnlyList<LotExit> Exits { get; init; } = [];
}

/// <summary>Shares of a lot that were sold.</summary>
public sealed record LotExit
{
    /// <summary>The exit's id; null when not stored.</summary>
    public string? Id { get; init; }

    /// <summary>The order that sold them.</summary>
    public string? OrderId { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Shares.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Price per share.</summary>
    public decimal? Price { get; init; }

    /// <summary>Profit as stored, money.</summary>
    public decimal? StoredPnl { get; init; }
}

/// <summary>What is stored of a strategy.</summary>
/// <param name="Name">Its name, as trades and lots name it.</param>
/// <param name="DisplayName">For people; null when not stored.</param>
/// <param name="SourceUrl">Where it is described; null when not stored.</param>
/// <param name="FileName">Its file; null when not stored.</param>
/// <param name="Assets">Symbols it trades.</param>
/// <param name="Frontrunners">Symbols it watches.</param>
/// <param name="DateUpdated">When it was changed.</param>
public sealed record StrategyProfile(
    string Name,
    string? DisplayName,
    string? SourceUrl,
    string? FileName,
    IReadOnlyList<string> Assets,
    IReadOnlyList<string> Frontrunners,
    DateOnly? DateUpdated);
