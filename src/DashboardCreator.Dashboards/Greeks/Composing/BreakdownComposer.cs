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
           select Fill(new GreeksByStrategyType { StrategyType = positions.Key }, [.. positions]),
    ];

    private static GreeksBySymbol Symbol(GreeksSelection selection, string? symbol, List<OptionPosition> positions, decimal? gross)
    {
        var measured = positions.Where(position => position.Greeks is not null).ToList();
        var price = selection.View.Prices.Of(symbol);
        var group = new GreeksBySymbol
        {
            Symbol = symbol,
            DollarDelta = measured.Count == 0 ? null : Money.Cents(GreeksSelection.SumOfAll(measured, position => position.DollarDelta)),
            BetaWeightedDelta = measured.Count == 0 ? null : GreeksSelection.SumOfAll(measured, selection.BetaWeighted),
            Beta = symbol is null ? null : selection.View.Betas.Of(symbol),
            UnderlyingPrice = price?.Price,
            UnderlyingPriceSource = price?.Source,
            UnderlyingPriceAt = price?.At,
            ShareOfNotionalPct = Money.Percent(Money.SumOfKnown(positions.Select(position => position.GrossNotional)), gross),
        };
        return Fill(group, positions);
    }

    private static T Fill<T>(T group, List<OptionPosition> positions)
        where T : GreeksGroup
    {
        var greeks = GreeksSelection.Greeks(positions);
        return group with
        {
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
