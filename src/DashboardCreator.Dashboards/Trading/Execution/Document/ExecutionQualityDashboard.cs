using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>How well the trades of the last days were filled. Slippage is positive where the fill was worse than expected.
/// Until the ledger is read whole there are only <see cref="Orders"/>.</summary>
public sealed record ExecutionQualityDashboard : DashboardDocument
{
    /// <summary>From when on trades count.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Up to when.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>Over all trades.</summary>
    public required ExecutionTotals Totals { get; init; }

    /// <summary>By symbol, in alphabetical order.</summary>
    public required IReadOnlyList<ExecutionBySymbol> BySymbol { get; init; }

    /// <summary>Bought, then sold; a side without trades has no row.</summary>
    public required IReadOnlyList<ExecutionBySide> BySide { get; init; }

    /// <summary>Trades by slippage, basis points.</summary>
    public required IReadOnlyList<ExecutionBin> SlippageHistogram { get; init; }

    /// <summary>Trades by spread at the fill, basis points.</summary>
    public required IReadOnlyList<ExecutionBin> SpreadHistogram { get; init; }

    /// <summary>Trades by steps of walking the book, ascending; those that tell it.</summary>
    public required IReadOnlyList<ExecutionSteps> Steps { get; init; }

    /// <summary>The trades, newest first, at most 500.</summary>
    public required IReadOnlyList<ExecutionOrder> Orders { get; init; }
}
