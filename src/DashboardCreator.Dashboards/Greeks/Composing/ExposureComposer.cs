using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Size and concentration of the open book.</summary>
internal static class ExposureComposer
{
    public static GreeksExposure Compose(GreeksSelection selection, IReadOnlyList<GreeksBySymbol> bySymbol)
    {
        var open = selection.Open;
        var gross = GreeksSelection.Sum(open, position => position.GrossNotional);
        var largest = open.Where(position => position.GrossNotional is not null).MaxBy(position => position.GrossNotional);
        var symbol = bySymbol.Where(group => group.GrossNotional is not null && group.Symbol is not null).MaxBy(group => group.GrossNotional);
        return new GreeksExposure
        {
            GrossNotional = selection.IsKnown ? Money.Cents(gross) : null,
            NetNotional = selection.IsKnown ? Money.Cents(GreeksSelection.Sum(open, position => position.NetNotional)) : null,
            DefinedRiskMaxLoss = selection.IsKnown
                ? Money.Cents(open.Sum(position => position.Payoff?.MaxLoss ?? 0))
                : null,
            PositionsWithoutMaxLoss = open.Count(position => position.Payoff?.MaxLoss is null),
            LargestPosition = largest?.Execution.Id,
            LargestPositionPct = Money.Percent(largest?.GrossNotional, gross),
            LargestSymbol = symbol?.Symbol,
            LargestSymbolPct = symbol?.ShareOfNotionalPct,
        };
    }
}
