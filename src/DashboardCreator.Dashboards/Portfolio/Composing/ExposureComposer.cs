using DashboardCreator.Analytics.Risk;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Size and concentration of the open positions, and their limits.</summary>
internal static class ExposureComposer
{
    public static PortfolioExposure Compose(PortfolioView view)
    {
        if (view.MixedCurrencies || !view.PositionsKnown)
        {
            return new PortfolioExposure();
        }

        var (balance, exact) = (view.Balance, view.Exact);
        var sizes = Sizes(view);
        var largest = sizes.Count > 0 ? sizes[0] : default;
        var leverage = Money.Ratio(exact.GrossExposure, exact.Equity);
        return new PortfolioExposure
        {
            GrossExposure = balance.GrossExposure,
            NetExposure = balance.NetExposure,
            Leverage = leverage,
            NetLeverage = Money.Ratio(exact.NetExposure, exact.Equity),
            LeverageLevel = Level(leverage, view.Options),
            MaxPositionConcentrationPct = Money.Percent(balance.Positions == 0 ? 0 : sizes.Count == 0 ? null : largest.Size, exact.Equity),
            LargestPosition = largest.Symbol,
            MaxShareOfGrossPct = sizes.Count == 0 ? null : Money.Percent(largest.Size, sizes.Sum(size => size.Size)),
            Herfindahl = Concentration.Herfindahl([.. sizes.Select(size => (double)size.Size)]),
        };
    }

    public static IReadOnlyList<PortfolioLimit> Limits(PortfolioExposure exposure, PortfolioPerformance performance, PortfolioOptions options) =>
    [
        Limit("leverage", exposure.Leverage, options.MaxLeverage),
        Limit("max_position_pct", exposure.MaxPositionConcentrationPct, options.MaxPositionPct),
        Limit("drawdown_pct", performance.CurrentDrawdownPct, options.MaxDrawdownPct),
    ];

    private static PortfolioLimit Limit(string name, double? value, double limit) => new(name, value, limit, limit > 0 ? value / limit * 100 : null);

    private static string? Level(double? leverage, PortfolioOptions options) => leverage switch
    {
        null => null,
        { } value when value < options.LeverageYellow => "green",
        { } value when value <= options.LeverageRed => "yellow",
        _ => "red",
    };

    // The same symbol in two accounts is one risk: its sizes add up.
    private static List<(string Symbol, decimal Size)> Sizes(PortfolioView view) =>
        [.. view.Holdings
            .Select(held => (held.Holding.Symbol, Value: Money.Believable(held.Holding.MarketValue)))
            .Where(held => held.Value is not null)
            .GroupBy(held => held.Symbol, held => Math.Abs(held.Value!.Value), StringComparer.Ordinal)
            .Select(group => (Symbol: group.Key, Size: group.Sum()))
            .OrderByDescending(held => held.Size)
            .ThenBy(held => held.Symbol, StringComparer.Ordinal)];
}
