using DashboardCreator.Analytics.Options;
using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Adds up the open positions.</summary>
internal static class TotalsComposer
{
    private const int RecentDays = 30;

    public static GreeksTotals Compose(GreeksSelection selection)
    {
        var counts = Counts(selection);
        if (!selection.IsKnown)
        {
            return counts;
        }

        var (open, closed) = (selection.Open, selection.Closed);
        var greeks = GreeksSelection.Greeks(open);
        var unrealized = GreeksSelection.Sum(open, position => position.UnrealizedPnl);
        var realized = GreeksSelection.Sum(closed, position => position.RealizedPnl);
        var marked = open.Where(position => position.UnrealizedPnl is not null).ToList();
        return counts with
        {
            Delta = greeks?.Delta,
            Gamma = greeks?.Gamma,
            Theta = greeks?.Theta,
            Vega = greeks?.Vega,
            Rho = greeks?.Rho,
            Vanna = OfModel(selection.Held, value => value.Vanna),
            Volga = OfModel(selection.Held, value => value.Volga),
            Charm = OfModel(selection.Held, value => value.Charm),
            DollarDelta = GreeksSelection.Cents(GreeksSelection.SumOfAll(Measured(open), position => position.DollarDelta)),
            BetaWeightedDelta = GreeksSelection.SumOfAll(Measured(open), selection.BetaWeighted),
            UnrealizedPnl = Money.Cents(unrealized),
            UnrealizedPnlPct = Money.Percent(unrealized, Money.SumOfKnown(marked.Select(position => position.GrossPremium))),
            RealizedPnl = Money.Cents(realized),
            RealizedPnl30Days = Money.Cents(GreeksSelection.Sum([.. closed.Where(position => IsRecent(selection.View, position))], position => position.RealizedPnl)),
            TotalPnl = Money.Cents(unrealized + realized),
            NetPremium = Money.Cents(GreeksSelection.Sum(open, position => position.NetPremium)),
            GrossNotional = Money.Cents(GreeksSelection.Sum(open, position => position.GrossNotional)),
        };
    }

    private static GreeksTotals Counts(GreeksSelection selection) => new()
    {
        Positions = selection.Open.Count,
        Legs = selection.Held.Count,
        Symbols = selection.Open.Select(position => position.Symbol).Distinct().Count(symbol => symbol is not null),
        UnpricedLegs = selection.Held.Count(leg => leg.IsUnpriced),
        PendingPositions = selection.Covered.Count(position => position.Status == PositionStatus.Pending),
        ClosedPositions = selection.Closed.Count,
        TotalPositions = selection.Covered.Count,
        Benchmark = selection.View.Options.Benchmark,
    };

    // A position without Greeks is in no total, and its price is not asked for.
    private static IEnumerable<OptionPosition> Measured(IReadOnlyList<OptionPosition> open) => open.Where(position => position.Greeks is not null);

    private static bool IsRecent(GreeksView view, OptionPosition position) =>
        position.Execution.CloseTime is { } closed && view.Calendar.DateAt(closed) > view.Today.AddDays(-RecentDays);

    private static double? OfModel(IReadOnlyList<PricedLeg> held, Func<OptionValue, double> greek)
    {
        var sum = new CompensatedSum();
        foreach (var leg in held.Where(leg => !leg.IsUnpriced))
        {
            if (leg is not { Model: { } model, Units: { } units })
            {
                return null;
            }

            sum.Add(greek(model) * (double)units);
        }

        return sum.Total;
    }
}
