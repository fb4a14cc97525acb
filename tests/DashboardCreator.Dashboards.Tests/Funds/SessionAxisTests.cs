using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

public sealed class SessionAxisTests
{
    private static readonly DateTimeOffset Monday = Utc.At("2026-03-09 21:30");

    [Fact]
    public void Of_BarsThatCoverThePeriod_AreTheSessions()
    {
        // Wednesday is missing from the bars: the benchmark did not trade, so it is no session.
        var axis = Axis(Bars("2026-03-02", "2026-03-03", "2026-03-05", "2026-03-06", "2026-03-09"), "2026-03-02");

        Assert.True(axis.FromBars);
        Assert.Equal(["2026-03-02", "2026-03-03", "2026-03-05", "2026-03-06", "2026-03-09"], Days(axis));
    }

    [Fact]
    public void Of_NoBars_TheCalendarAnswersFromTheFirstDay()
    {
        var axis = Axis([], "2026-03-05");

        Assert.False(axis.FromBars);
        Assert.Equal(["2026-03-05", "2026-03-06", "2026-03-09"], Days(axis));
        Assert.Equal(0, Axis([], null).Count);
    }

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-02-27", false)]
    public void Of_BarsThatEndEarly_CountUpToFiveSessionsBehind(string lastBar, bool expected)
    {
        // From Monday 2 March to Monday 9 March five sessions follow the bar; from Friday 27 February six.
        Assert.Equal(expected, Axis(Bars("2026-02-26", lastBar), "2026-02-26").FromBars);
    }

    [Theory]
    [InlineData("2026-02-23", true)]
    [InlineData("2026-02-20", false)]
    public void Of_BarsThatStartLate_CountUpToFiveSessionsBefore(string first, bool expected) =>
        Assert.Equal(expected, Axis(Bars("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-09"), first).FromBars);

    [Fact]
    public void Of_BarsBehindTheAsOfInstant_AreLeftOut()
    {
        var axis = SessionAxis.Of(Bars("2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10"), ListedSessions.Weekdays, Utc.Day("2026-03-05"), At(Monday));

        Assert.Equal("2026-03-09", Days(axis)[^1]);
    }

    [Theory]
    [InlineData("2026-03-09 14:29", "2026-03-06")]
    [InlineData("2026-03-09 14:30", "2026-03-09")]
    [InlineData("2026-03-08 12:00", "2026-03-06")]
    public void Of_AnyHour_EndsWithTheLastSessionThatHasOpened(string asOf, string expected)
    {
        var axis = SessionAxis.Of([], ListedSessions.Weekdays, Utc.Day("2026-03-02"), At(Utc.At(asOf)));

        Assert.Equal(expected, Days(axis)[^1]);
    }

    [Theory]
    [InlineData("2026-03-05", "2026-03-05", "2026-03-05")]
    [InlineData("2026-03-07", "2026-03-09", "2026-03-06")]
    [InlineData("2026-04-01", "2026-03-09", "2026-03-09")]
    [InlineData("9999-12-31", "2026-03-09", "2026-03-09")]
    [InlineData("1970-01-01", "2026-03-05", null)]
    public void Lookups_OfADay_AreItsNeighbours(string day, string onOrAfter, string? onOrBefore)
    {
        var axis = Axis([], "2026-03-05");

        Assert.Equal(onOrAfter, Days(axis)[axis.OnOrAfter(Utc.Day(day))]);
        Assert.Equal(onOrBefore, axis.OnOrBefore(Utc.Day(day)) is >= 0 and var index ? Days(axis)[index] : null);
    }

    [Fact]
    public void Lookups_WithoutSessions_AreMinusOne()
    {
        Assert.Equal(-1, Axis([], null).OnOrAfter(Utc.Day("2026-03-05")));
        Assert.Equal(-1, Axis([], null).OnOrBefore(Utc.Day("2026-03-05")));
    }

    [Fact]
    public void BenchmarkReturn_BetweenTwoSessions_IsCloseToClose()
    {
        DailyBar[] bars = [new(Utc.Day("2026-03-05"), 400), new(Utc.Day("2026-03-06"), 404), new(Utc.Day("2026-03-09"), 0)];
        var axis = Axis(bars, "2026-03-05");

        Assert.Equal(0.01, axis.BenchmarkReturn(0, 1), 15); // 404 / 400 - 1
        Assert.Equal(double.NaN, axis.BenchmarkReturn(-1, 0));
    }

    // Asked for on Tuesday, Monday's bar holds a close that nobody knew on Monday at noon.
    [Theory]
    [InlineData("2026-03-09 17:00", 0.02)]
    [InlineData("2026-03-10 15:00", double.NaN)]
    public void BenchmarkReturn_OfASessionThatRuns_IsThereInThePresentAlone(string requestedAt, double expected)
    {
        DailyBar[] bars = [new(Utc.Day("2026-03-05"), 400), new(Utc.Day("2026-03-06"), 400), new(Utc.Day("2026-03-09"), 408)];
        var noon = Utc.At("2026-03-09 17:00");
        var axis = SessionAxis.Of(bars, ListedSessions.Weekdays, Utc.Day("2026-03-05"), new GenerationContext(noon, noon, Utc.At(requestedAt)));

        Assert.Equal("2026-03-09", Days(axis)[^1]);
        Assert.Equal(expected, axis.BenchmarkReturn(1, 2), 15);
    }

    private static SessionAxis Axis(IReadOnlyList<DailyBar> bars, string? first) =>
        SessionAxis.Of(bars, ListedSessions.Weekdays, first is null ? null : Utc.Day(first), At(Monday));

    private static GenerationContext At(DateTimeOffset asOf) => new(asOf, asOf, asOf);

    private static DailyBar[] Bars(params string[] days) => [.. days.Select(day => new DailyBar(Utc.Day(day), 400))];

    private static string[] Days(SessionAxis axis) => [.. axis.Sessions.ToArray().Select(day => day.ToString("yyyy-MM-dd"))];
}
