using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using NodaTime;

namespace DashboardCreator.Testing.Broker;

/// <summary>Points of history, stamped as the broker stamps them: 20:00 in New York on the day of the session.</summary>
public static class Stamps
{
    private static readonly LocalTime Evening = new(20, 0);

    public static DateTimeOffset Of(DateOnly session) =>
        NyseCalendar.Zone.AtLeniently(LocalDate.FromDateOnly(session) + Evening).ToInstant().ToDateTimeOffset();

    /// <param name="session">Such as <c>2026-03-02</c>.</param>
    /// <param name="equity">Equity.</param>
    /// <param name="flow">Paid in or out.</param>
    public static HistoryPoint Point(string session, decimal? equity, decimal? flow = 0) => new(Of(Funds.Utc.Day(session)), equity, flow);
}
