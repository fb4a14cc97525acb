using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>One strategy. An exit of a lot is a completed trade. Until the ledger is read whole, counts and sums are null and curves empty.</summary>
public sealed record StrategyResult
{
    /// <summary>As trades and lots name it.</summary>
    public required string Strategy { get; init; }

    /// <summary>For people; the name where none is stored.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Where it is described.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Its file.</summary>
    public string? FileName { get; init; }

    /// <summary>When it was changed.</summary>
    public DateOnly? DateUpdated { get; init; }

    /// <summary>Symbols it trades.</summary>
    public required IReadOnlyList<string> Assets { get; init; }

    /// <summary>Symbols it watches.</summary>
    public required IReadOnlyList<string> Frontrunners { get; init; }

    /// <summary>Trades of the ledger that name it; null where nobody tells the trades.</summary>
    public int? Trades { get; init; }

    /// <summary>Sum over the exits, money.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Sum over the open lots, money.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>What the open lots cost, money.</summary>
    public decimal? CapitalDeployed { get; init; }

    /// <summary>Exits, those of unknown profit included.</summary>
    public int? CompletedTrades { get; init; }

    /// <summary>Exits with a gain.</summary>
    public int? WinningTrades { get; init; }

    /// <summary>Exits with a loss.</summary>
    public int? LosingTrades { get; init; }

    /// <summary>Exits with neither.</summary>
    public int? BreakevenTrades { get; init; }

    /// <summary>Winning exits over winning and losing ones, per cent.</summary>
    public double? WinRate { get; init; }

    /// <summary>Mean over the exits, break-even ones included, money.</summary>
    public decimal? AvgProfitPerTrade { get; init; }

    /// <summary>Gains over losses; null without losses.</summary>
    public double? ProfitFactor { get; init; }

    /// <summary>Of realised profit by session, annualised, risk-free 0.</summary>
    public double? SharpeRatio { get; init; }

    /// <summary>Sample deviation of realised profit by session, times the root of 252, money.</summary>
    public decimal? AnnualVolatility { get; init; }

    /// <summary>Deepest fall of <see cref="PnlCurve"/> below its peak, which starts at 0; money, positive.</summary>
    public decimal? MaxDrawdown { get; init; }

    /// <summary>Every lot with shares left, newest first.</summary>
    public required IReadOnlyList<StrategyOpenLot> OpenLots { get; init; }

    /// <summary>How many lots are sold.</summary>
    public int? ClosedLotsTotal { get; init; }

    /// <summary>Lots that are sold, newest close first, ties by id; at most 500, the rest by <c>cursor</c>.</summary>
    public required IReadOnlyList<StrategyClosedLot> ClosedLots { get; init; }

    /// <summary>Gives the next page of <see cref="ClosedLots"/>; null on the last one.</summary>
    public string? NextCursor { get; init; }

    /// <summary>Realised profit added up, money: a point for each New York day with an exit.</summary>
    public IReadOnlyList<ChartPoint> PnlCurve { get; init; } = [];

    /// <summary>How far <see cref="PnlCurve"/> lies below its peak, money, positive.</summary>
    public IReadOnlyList<ChartPoint> DrawdownCurve { get; init; } = [];

    /// <summary>The win rate of all exits up to each of these days, per cent; null before the first that won or lost.</summary>
    public IReadOnlyList<ChartPoint> WinRateCurve { get; init; } = [];

    /// <summary>Exits by profit, in steps of one width; empty without exits.</summary>
    public IReadOnlyList<PnlStep> PnlHistogram { get; init; } = [];

    /// <summary>Trades of the ledger that name it, by New York day.</summary>
    public IReadOnlyList<ChartPoint> TradesByDay { get; init; } = [];
}

/// <summary>Exits that earned at least one amount and less than another.</summary>
/// <param name="From">Money, included.</param>
/// <param name="To">Money, excluded.</param>
/// <param name="Count">How many.</param>
public sealed record PnlStep(decimal From, decimal To, int Count);
