using System.Globalization;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>What hedges cost in the twelve months up to now.</summary>
internal static class SpendComposer
{
    private const double CapPct = 5;

    public static HedgingSpend Compose(HedgingView view)
    {
        var spent = view.Records.HistoryKnown ? Sum(view.Bought) : null;
        var equity = Money.Believable(view.Broker.Equity);
        return new HedgingSpend
        {
            TwelveMonths = Money.Cents(spent),
            CapPct = CapPct,
            UsedPct = Money.Percent(spent, equity),
            From = view.FirstDay,
            Equity = Money.Cents(equity),
            ByMonth =
            [
                .. view.Bought
                    .GroupBy(decision => view.DateOf(decision.At!.Value).ToString("yyyy-MM", CultureInfo.InvariantCulture))
                    .OrderBy(month => month.Key, StringComparer.Ordinal)
                    .Select(month => new HedgingMonth(month.Key, Money.Cents(Sum([.. month])))),
            ],
        };
    }

    private static decimal? Sum(IReadOnlyList<HedgeDecision> decisions) =>
        decisions.Count == 0 ? 0 : Money.SumOfKnown(decisions.Select(decision => decision.Premium));
}
