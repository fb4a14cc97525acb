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
            ByMonth = [.. Months(view)],
        };
    }

    /// <summary>From the first of the twelve months' days to today. What was spent before the oldest decision nobody knows.</summary>
    private static IEnumerable<HedgingMonth> Months(HedgingView view)
    {
        var bought = view.Bought.ToLookup(decision => FirstOf(view.DateOf(decision.At!.Value)));
        var known = view.OldestDay is { } oldest && oldest >= view.FirstDay ? FirstOf(oldest) : FirstOf(view.FirstDay);
        for (var month = FirstOf(view.FirstDay); month <= view.Today; month = month.AddMonths(1))
        {
            var spent = view.Records.HistoryKnown && month >= known ? Sum([.. bought[month]]) : null;
            yield return new HedgingMonth(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), Money.Cents(spent));
        }
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static decimal? Sum(IReadOnlyList<HedgeDecision> decisions) =>
        decisions.Count == 0 ? 0 : Money.SumOfKnown(decisions.Select(decision => decision.Premium));
}
