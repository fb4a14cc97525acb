using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>What the account earned since its last close.</summary>
/// <param name="Pnl">Equity less equity at the last close less today's flow, money in cents; null when one of the two is unknown.</param>
/// <param name="Earned">The same, unrounded.</param>
/// <param name="Base">Equity at the last close, unrounded.</param>
internal readonly record struct DailyChange(decimal? Pnl, decimal? Earned, decimal? Base)
{
    public double? ReturnPct => Money.Percent(Earned, Base);

    /// <param name="account">Balances; null without any.</param>
    /// <param name="history">The account's history.</param>
    /// <param name="currentSession">The last session that has opened.</param>
    public static DailyChange Of(BrokerAccount? account, AccountHistory history, DateOnly currentSession)
    {
        if (Money.Believable(account?.Equity) is not { } equity || Money.Believable(account?.LastEquity) is not { } last)
        {
            return default;
        }

        // A flow of the current session is no profit, unless the last close that the broker compares with is already this session's.
        var newest = history.Points.Count > 0 ? history.Points[^1] : default;
        var flow = newest.Session == currentSession && newest.Equity != last ? history.FlowOfLast : 0;
        return new DailyChange(Money.Cents(equity - last - flow), equity - last - flow, last);
    }

    /// <summary>Several accounts as one: the sums of those whose change is known.</summary>
    public static DailyChange Joint(IEnumerable<DailyChange> parts)
    {
        var known = parts.Where(part => part.Pnl is not null).ToList();
        return known.Count == 0 ? default : new DailyChange(known.Sum(part => part.Pnl), known.Sum(part => part.Earned), known.Sum(part => part.Base));
    }
}
