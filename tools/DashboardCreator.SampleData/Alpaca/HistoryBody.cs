using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>
/// GET /v2/account/portfolio/history of its whole life, a point per session. A session is stamped 20:00 New York time, which for
/// the last one is after the samples' last instant: that point carries the instant itself, as the broker's points of the day do.
/// </summary>
internal static class HistoryBody
{
    private const int Evening = 20 * 60;

    private static readonly int Missing = Timeline.SessionFrom(new(2025, 8, 13));

    /// <summary>A quiet day of which the broker says nothing.</summary>
    private static readonly int UntoldFlow = Timeline.SessionFrom(new(2026, 4, 15));

    public static string Text(AccountHistory account)
    {
        var days = account.Days;
        return new Doc()
            .Add("timestamp", Ext.List(days.Select(day => Ext.Int(Stamp(day.Session).ToUnixTimeSeconds()))))
            .Add("equity", Values(days, day => day.Equity))
            .Add("profit_loss", Values(days, day => day.Equity - Before(days, day)))
            .Add("profit_loss_pct", Values(days, day => Share(day.Equity, Before(days, day))))
            .Add("base_value", Ext.Number(days[Funding.First].Equity)).Text("base_value_asof", Wire.Day(Timeline.Sessions[Funding.First]))
            .Text("timeframe", "1D")
            .Add("cashflow", new Doc()
                .Add("CSD", Ext.List(days.Select(day => day.Session == UntoldFlow ? Ext.Null : Ext.Number(Math.Max(0, day.Flow)))))
                .Add("CSW", Ext.List(days.Take(Funding.LastWithdrawal + 1).Select(day => Ext.Number(Math.Min(0, day.Flow))))))
            .ToString();
    }

    private static DateTimeOffset Stamp(int session) =>
        session == Timeline.Last ? Timeline.AsOf : NewYork.At(Timeline.Sessions[session], Evening);

    private static decimal Share(decimal equity, decimal before) => before == 0 ? 0 : decimal.Round((equity / before) - 1, 6);

    private static string Values(IReadOnlyList<DayEnd> days, Func<DayEnd, decimal> value) =>
        Ext.List(days.Select(day => day.Session == Missing ? Ext.Null : Ext.Number(value(day))));

    /// <summary>The equity the day's profit counts from: the last one told before, the money paid in on the first day.</summary>
    private static decimal Before(IReadOnlyList<DayEnd> days, DayEnd day) => day.Session switch
    {
        0 => 0,
        var session when session == Funding.First => day.Flow,
        var session when session - 1 == Missing => days[session - 2].Equity,
        var session => days[session - 1].Equity,
    };
}
