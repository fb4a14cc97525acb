using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Composes the client document from one view of the fund: pure, no waiting.</summary>
internal static class ClientComposer
{
    public static ClientDashboard Compose(FundView view, GenerationContext context, DateOnly today)
    {
        var warnings = new WarningList();
        FundDocuments.WarnOfReading(view, warnings, benchmarkPath: "risk_metrics.portfolio_beta");
        var totals = view.Totals;
        var performance = CurvePerformance.Of(view.Curve, today, view.Options.PerformanceRiskFreeRate);
        var risk = ClientRiskComposer.Compose(view);
        var strategies = ClientStrategies.Compose(view, warnings);
        ClientWarnings.Explain(view, performance, risk, warnings);
        return new ClientDashboard
        {
            Kind = ClientDashboardGenerator.Kind,
            AsOfDate = context.AsOf,
            GeneratedAt = context.GeneratedAt,
            DataAsOf = view.Book.Records.NewestRecordAt,
            FundName = view.FundName,
            Overview = Overview(view),
            OverviewOtherReadings = new ClientOtherReadings(
                Money.Cents(totals.BaseCapital),
                Money.Cents(totals.Equity + totals.Pnl),
                Money.Percent(totals.Pnl, totals.Equity),
                Money.Percent(totals.MarginUsed, totals.MarginUsed + totals.MarginAvailable)),
            Accounts = ClientAccountsComposer.Accounts(view),
            Brokers = ClientAccountsComposer.Brokers(view),
            Allocations = Allocations(view),
            Performance = performance,
            StrategyPerformance = strategies,
            RiskMetrics = risk,
            RecentSignals = ClientActivityComposer.Signals(view.Signals),
            RecentTrades = ClientActivityComposer.Trades(view.Signals),
            ChartData = ClientRiskComposer.Charts(view.Curve),
            PositionDiscrepancies = ClientAccountsComposer.Discrepancies(view),
            Sources = FundDocuments.Sources(view, context.GeneratedAt),
            Warnings = warnings.Warnings,
        };
    }

    private static ClientOverview Overview(FundView view)
    {
        var totals = view.Totals;
        return new ClientOverview
        {
            TotalAum = Money.Cents(totals.Equity),
            TotalEquity = Money.Cents(totals.Equity),
            TotalPnl = Money.Cents(totals.Pnl),
            TotalPnlPct = Money.Percent(totals.Pnl, totals.BaseCapital),
            MarginUtilization = Money.Percent(totals.MarginUsed, totals.MarginAvailable),
            NumberOfStrategies = view.Book.Records.Strategies.Count(strategy => strategy.IsActive),
            OpenPositions = view.Positions.Count,
            TotalCash = Money.Cents(totals.Cash),
            TotalMarginUsed = Money.Cents(totals.MarginUsed),
            TotalMarginAvailable = Money.Cents(totals.MarginAvailable),
            MarginToEquityPct = Money.Percent(totals.MarginUsed, totals.Equity),
            TotalRealizedPnl = Money.Cents(totals.RealizedPnl),
            TotalUnrealizedPnl = Money.Cents(totals.UnrealizedPnl),
            NetContributions = Money.Cents(totals.BaseCapital),
            NumberOfAccounts = view.ActiveAccounts.Count,
            NumberOfBrokers = view.ActiveAccounts.Select(account => account.Broker).Where(broker => broker is not null).Distinct().Count(),
        };
    }

    private static ClientAllocations Allocations(FundView view)
    {
        var shares = view.Book.Records.Allocation?.Shares ?? [];
        var total = Money.SumOfKnown(shares.Select(share => share.Percent));
        return new ClientAllocations(
            [.. shares.Select(share => new ClientAllocation(share.StrategyId, Money.Plain(share.Percent)))],
            Money.Plain(total),
            total > 100 ? true : total is null ? null : false,
            view.Book.Records.Allocation?.ApprovedAt);
    }
}
