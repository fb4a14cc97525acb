using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The exchange's hours and its volatility.</summary>
internal static class MarketComposer
{
    public const string ByBroker = "broker";
    public const string ByCalendar = "calendar";

    public static PortfolioMarket Compose(PortfolioView view)
    {
        var told = view.Parts.Select(part => part.Records.Clock).FirstOrDefault(clock => IsCurrent(clock, view.AsOf));
        var clock = told ?? Computed(view);
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

    // A recorded clock whose next opening or closing is past speaks of another day.
    private static bool IsCurrent(MarketClock? clock, DateTimeOffset asOf) =>
        clock is { IsOpen: not null, NextOpen: { } open, NextClose: { } close } && open > asOf && close > asOf;

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
