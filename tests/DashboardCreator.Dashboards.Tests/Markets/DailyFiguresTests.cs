using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Markets;

/// <summary>The newest day whose bar counts. Friday, 6 March 2026, closed at 21:00 UTC; 27 November 2026 closes at 18:00.</summary>
public sealed class DailyFiguresTests
{
    [Theory]
    [InlineData("2026-03-06 20:00", "2026-03-06 20:00", "2026-03-06")] // live: the bar of the day up to now
    [InlineData("2026-03-06 20:00", "2026-03-06 19:59", "2026-03-06")]
    [InlineData("2026-03-06 20:00", "2026-03-06 20:01", "2026-03-05")] // asked for later: the bar was finished after the instant
    [InlineData("2026-03-06 20:59:59", "2026-04-01 00:00", "2026-03-05")]
    [InlineData("2026-03-06 21:00", "2026-04-01 00:00", "2026-03-06")]
    [InlineData("2026-03-06 13:00", "2026-04-01 00:00", "2026-03-05")] // before the opening
    [InlineData("2026-03-07 15:00", "2026-04-01 00:00", "2026-03-07")] // no session: nothing that is not over
    [InlineData("2026-03-07 04:59", "2026-04-01 00:00", "2026-03-06")] // still Friday in New York
    [InlineData("2026-11-27 18:00", "2027-01-01 00:00", "2026-11-27")] // a half day
    [InlineData("2026-11-27 17:59", "2027-01-01 00:00", "2026-11-26")]
    public void Newest_AtAnInstant_IsTheLastDayThatIsOver_OrTodayInThePresent(string asOf, string requestedAt, string expected) =>
        Assert.Equal(Utc.Day(expected), DailyFigures.Newest(new NyseCalendar(), new GenerationContext(Utc.At(asOf), Utc.At(asOf), Utc.At(requestedAt))));
}
