using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>An account at the broker as its holder sees it, or several together.</summary>
public sealed record PortfolioDashboard : DashboardDocument
{
    /// <summary>Balances.</summary>
    public required PortfolioAccount Account { get; init; }

    /// <summary>The accounts it is made of, in settings order; their balances add up to <see cref="Account"/>.</summary>
    public required IReadOnlyList<PortfolioAccountPart> Accounts { get; init; }

    /// <summary>Returns and risk over the whole history.</summary>
    public required PortfolioPerformance Performance { get; init; }

    /// <summary>Held against the benchmark.</summary>
    public required PortfolioBenchmark Benchmark { get; init; }

    /// <summary>1M, 3M, 6M, YTD, 1Y.</summary>
    public required IReadOnlyList<PortfolioPeriod> Periods { get; init; }

    /// <summary>Months with a return, ascending.</summary>
    public required IReadOnlyList<PortfolioMonth> MonthlyReturns { get; init; }

    /// <summary>Size and concentration of the book.</summary>
    public required PortfolioExposure Exposure { get; init; }

    /// <summary>Leverage, largest position and drawdown against their limits.</summary>
    public required IReadOnlyList<PortfolioLimit> Limits { get; init; }

    /// <summary>Open positions, largest market value first.</summary>
    public required IReadOnlyList<PortfolioPosition> Positions { get; init; }

    /// <summary>Sums over <see cref="Positions"/>.</summary>
    public required PortfolioPositionTotals PositionTotals { get; init; }

    /// <summary>Orders.</summary>
    public required PortfolioOrders Orders { get; init; }

    /// <summary>The universe, strongest first; symbols without momentum last.</summary>
    public required IReadOnlyList<PortfolioMomentum> Momentum { get; init; }

    /// <summary>The exchange.</summary>
    public required PortfolioMarket Market { get; init; }

    /// <summary>By session.</summary>
    public required PortfolioCharts Charts { get; init; }

    /// <summary>Doubtful points of the history, the newest 500, ascending.</summary>
    public required IReadOnlyList<PortfolioHistoryFlag> HistoryFlags { get; init; }
}
