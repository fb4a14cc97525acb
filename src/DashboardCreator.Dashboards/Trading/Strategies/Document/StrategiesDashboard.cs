using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What each strategy of a trading system bought, sold and earned. Money in the account's currency, in cents; prices per share, not rounded.</summary>
public sealed record StrategiesDashboard : DashboardDocument
{
    /// <summary>What was asked for.</summary>
    public required StrategiesFilterEcho Filter { get; init; }

    /// <summary>Sums over all strategies, with a filter too.</summary>
    public required StrategiesTotals Totals { get; init; }

    /// <summary>The strategies that metadata, lots or trades name and the filter lets through, by name.</summary>
    public required IReadOnlyList<StrategyResult> Strategies { get; init; }

    /// <summary>How many trades name the strategies behind them.</summary>
    public required TradeAttribution Attribution { get; init; }
}

/// <summary>The filter that a document was made with.</summary>
/// <param name="Strategies">As given; empty for all.</param>
public sealed record StrategiesFilterEcho(IReadOnlyList<string> Strategies);

/// <summary>Sums over all strategies; null where nobody tells the ledger, and until it is read whole.</summary>
public sealed record StrategiesTotals
{
    /// <summary>Number of strategies.</summary>
    public int? Strategies { get; init; }

    /// <summary>Sum of theirs, money.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Sum of theirs, money.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Exits of lots.</summary>
    public int? CompletedTrades { get; init; }

    /// <summary>Exits with a gain.</summary>
    public int? WinningTrades { get; init; }

    /// <summary>Exits with a loss.</summary>
    public int? LosingTrades { get; init; }

    /// <summary>Exits with neither.</summary>
    public int? BreakevenTrades { get; init; }

    /// <summary>Lots with shares left.</summary>
    public int? OpenLots { get; init; }

    /// <summary>Winning exits over winning and losing ones, per cent.</summary>
    public double? WinRate { get; init; }

    /// <summary>What the open lots cost, money.</summary>
    public decimal? CapitalDeployed { get; init; }

    /// <summary>Equity of the account, money.</summary>
    public decimal? Equity { get; init; }

    /// <summary>Cost of the open lots over equity, per cent.</summary>
    public double? CapitalDeployedPct { get; init; }
}

/// <summary>How many trades of the whole ledger name a strategy.</summary>
public sealed record TradeAttribution
{
    /// <summary>Trades of the ledger; null where nobody tells them, or not yet all.</summary>
    public int? Trades { get; init; }

    /// <summary>Those that name a strategy.</summary>
    public int? Attributed { get; init; }

    /// <summary>Their share, per cent; null without trades.</summary>
    public double? CoveragePct { get; init; }

    /// <summary>Order ids of the others, newest first, at most 500.</summary>
    public required IReadOnlyList<string> Unattributed { get; init; }
}
