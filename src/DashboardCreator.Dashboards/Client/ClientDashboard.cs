using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;

namespace DashboardCreator.Dashboards.Client;

/// <summary>The fund as its clients see it.</summary>
public sealed record ClientDashboard : DashboardDocument
{
    /// <summary>From the settings, else from the books.</summary>
    public required string FundName { get; init; }

    /// <summary>Totals.</summary>
    public required ClientOverview Overview { get; init; }

    /// <summary>The same words read differently.</summary>
    public required ClientOtherReadings OverviewOtherReadings { get; init; }

    /// <summary>Active accounts, in stored order.</summary>
    public required IReadOnlyList<ClientAccount> Accounts { get; init; }

    /// <summary>Active accounts summed by broker, by name.</summary>
    public required IReadOnlyList<ClientBroker> Brokers { get; init; }

    /// <summary>The approved split.</summary>
    public required ClientAllocations Allocations { get; init; }

    /// <summary>Returns of the fund's curve.</summary>
    public required CurvePerformance Performance { get; init; }

    /// <summary>Active strategies, by name.</summary>
    public required IReadOnlyList<ClientStrategy> StrategyPerformance { get; init; }

    /// <summary>Risk of the fund's curve.</summary>
    public required ClientRisk RiskMetrics { get; init; }

    /// <summary>The newest 20.</summary>
    public required IReadOnlyList<ClientSignal> RecentSignals { get; init; }

    /// <summary>The newest 20 closed trades.</summary>
    public required IReadOnlyList<ClientTrade> RecentTrades { get; init; }

    /// <summary>The fund's curve, by session.</summary>
    public required ClientCharts ChartData { get; init; }

    /// <summary>Where books and broker disagree, by account and symbol.</summary>
    public required IReadOnlyList<PositionDiscrepancy> PositionDiscrepancies { get; init; }
}
