using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>The open positions by underlying and by strategy type.</summary>
internal static class BreakdownComposer
{
    public static IReadOnlyList<GreeksBySymbol> BySymbol(GreeksSelection selection)
    {
        var gross = Money.SumOfKnown(selection.Open.Select(position => position.GrossNotional));
        return
        [
            .. from position in selection.Open
               group position by position.Symbol into positions
               orderby positions.Key is null, positions.Key
               select Symbol(selection, positions.Key, [.. positions], gross),
        ];
    }

    public static IReadOnlyList<GreeksByStrategyType> ByStrategyType(GreeksSelection selection) =>
    [
        .. from position in selection.Open
           group position by position.Execution.StrategyType into positions
           orderby positions.Key is null, positions.Key
           select Type(positions.Key, [.. positions]),
    ];

    private static GreeksBySymbol Symbol(GreeksSelection selection, string? symbol, List<OptionPosition> positions, decimal? gross)
    {
        var greeks = GreeksSelection.Greeks(positions);
        var measured = positions.Where(position => position.Greeks is not null).ToList();
        var price = selection.View.Prices.Of(symbol);
        var notional = Money.SumOfKnown(positions.Select(position => position.GrossNotional));
        return new GreeksBySymbol
        {
            Symbol = symbol,
            Positions = positions.Count,
            Delta = greeks?.Delta,
            Gamma = greeks?.Gamma,
            Theta = greeks?.Theta,
            Vega = greeks?.Vega,
            Rho = greeks?.Rho,
            DollarDelta = measured.Count == 0 ? null : GreeksSelection.Cents(GreeksSelection.SumOfAll(measured, position => position.DollarDelta)),
            BetaWeightedDelta = measured.Count == 0 ? null : GreeksSelection.SumOfAll(measured, selection.BetaWeighted),
            Beta = symbol is null ? null : selection.View.Betas.Of(symbol),
            UnderlyingPrice = price?.Price,
            UnderlyingPriceSource = price?.Source,
            UnderlyingPriceAt = price?.At,
            UnrealizedPnl = Money.Cents(Money.SumOfKnown(positions.Select(position => position.UnrealizedPnl))),
            GrossNotional = Money.Cents(notional),
            ShareOfNotionalPct = Money.Percent(notional, gross),
        };
    }

    private static GreeksByStrategyType Type(string? type, List<OptionPosition> positions)
    {
        var greeks = GreeksSelection.Greeks(positions);
        return new GreeksByStrategyType
        {
            StrategyType = type,
            Positions = positions.Count,
            Delta = greeks?.Delta,
            Gamma = greeks?.Gamma,
            Theta = greeks?.Theta,
            Vega = greeks?.Vega,
            Rho = greeks?.Rho,
            UnrealizedPnl = Money.Cents(Money.SumOfKnown(positions.Select(position => position.UnrealizedPnl))),
            GrossNotional = Money.Cents(Money.SumOfKnown(positions.Select(position => position.GrossNotional))),
        };
    }
}
