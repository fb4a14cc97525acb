using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The exchange's hours and its volatility.</summary>
internal static class MarketComposer
{
    public const string ByBroker = "broker";
    public const string ByCalendar = "calendar";

    public static PortfolioMarket Compose(PortfolioView view)
    {
        var computed = Computed(view);
        var told = view.Parts.FirstOrDefault(part => IsCurrent(part.Records, computed, view))?.Records.Clock;
        var clock = told ?? computed;
        var next = clock.IsOpen switch { true => clock.NextClose, false => clock.NextOpen, null => null };
        var vix = view.BarsOf(view.Options.VolatilityIndex);
        return new PortfolioMarket
        {
            IsOpen = clock.IsOpen,
            NextOpen = clock.NextOpen,
            NextClose = clock.NextClose,
            CountdownSeconds = (long?)(next - view.AsOf)?.TotalSeconds,
            Basis = told is null ? ByCalendar : ByBroker,
            Vix = vix.Count > 0 ? vix[^1].Close : null,
            VixLabel = vix.Count > 0 ? Label(vix[^1].Close) : null,
            VixDate = vix.Count > 0 ? vix[^1].Session : null,
        };
    }

    // A clock whose next opening or closing is past was taken before the instant; one that names a later session than the next, after it.
    private static bool IsCurrent(BrokerRecords records, MarketClock computed, PortfolioView view)
    {
        bool Fits(DateTimeOffset told, DateTimeOffset expected) =>
            told > view.AsOf && view.Calendar.DateAt(told) <= Session(records.Calendar, view.Calendar.DateAt(expected));

        return records.Clock is { IsOpen: { } isOpen, NextOpen: { } open, NextClose: { } close }
            && isOpen == close < open
            && Fits(open, computed.NextOpen!.Value)
            && Fits(close, computed.NextClose!.Value);
    }

    // The broker knows of closures that no calendar foresees: its first session from the expected one on.
    private static DateOnly Session(IReadOnlyList<MarketSession> told, DateOnly expected) =>
        told.Count > 0 && told[0].Date <= expected && told[^1].Date >= expected ? told.First(session => session.Date >= expected).Date : expected;

    private static MarketClock Computed(PortfolioView view)
    {
        var today = view.Calendar.FirstOnOrAfter(view.Today);
        var current = today.Close > view.AsOf ? today : view.Calendar.FirstOnOrAfter(today.Date.AddDays(1));
        var isOpen = current.Open <= view.AsOf;
        var opening = isOpen ? view.Calendar.FirstOnOrAfter(current.Date.AddDays(1)).Open : current.Open;
        return new MarketClock(isOpen, opening, current.Close);
    }

    private static string Label(double level) => level switch { < 15 => "low", < 25 => "normal", _ => "high" };
}
