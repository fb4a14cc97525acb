using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Open positions and their sums.</summary>
internal static class PositionComposer
{
    public static IReadOnlyList<PortfolioPosition> Positions(PortfolioView view) =>
        [.. view.Holdings
            .OrderByDescending(held => Size(held.Holding.MarketValue))
            .ThenBy(held => held.Holding.Symbol, StringComparer.Ordinal)
            .ThenBy(held => held.Account, StringComparer.Ordinal)
            .Select(held => Position(held.Account, held.Holding, view.Exact.Equity))];

    public static PortfolioPositionTotals Totals(AccountBalance balance, AccountBalance exact) => new(
        balance.Positions,
        balance.NetExposure,
        balance.LongValue,
        balance.ShortValue,
        balance.CostBasis,
        balance.UnrealizedPnl,
        Money.Percent(exact.UnrealizedPnl, exact.CostSize));

    /// <summary>By the sign of the units; without readable units as the broker states it.</summary>
    public static string? Side(BrokerHolding holding) => holding.Quantity switch
    {
        > 0 => "long",
        < 0 => "short",
        _ => holding.Side is "long" or "short" ? holding.Side : null,
    };

    private static PortfolioPosition Position(string account, BrokerHolding holding, decimal? equity) => new()
    {
        Account = account,
        Symbol = holding.Symbol,
        AssetClass = holding.AssetClass,
        Side = Side(holding),
        Quantity = Money.Plain(holding.Quantity),
        AvgEntryPrice = Money.Plain(holding.AverageEntryPrice),
        CurrentPrice = Money.Plain(holding.CurrentPrice),
        MarketValue = Money.Cents(Money.Believable(holding.MarketValue)),
        CostBasis = Money.Cents(Money.Believable(holding.CostBasis)),
        UnrealizedPnl = Money.Cents(Money.Believable(holding.UnrealizedPnl)),
        UnrealizedPnlPct = Money.Percent(Money.Believable(holding.UnrealizedPnl), Size(holding.CostBasis)),
        WeightPct = Money.Percent(Money.Believable(holding.MarketValue), equity),
        ChangeTodayPct = Published.Percent(holding.ChangeToday),
    };

    private static decimal? Size(decimal? amount) => Money.Believable(amount) is { } known ? Math.Abs(known) : null;
}
