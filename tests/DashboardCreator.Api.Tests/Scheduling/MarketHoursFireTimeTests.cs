using DashboardCreator.Dashboards.Core;
using Xunit;
using static DashboardCreator.Api.Tests.Scheduling.FireTimes;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class MarketHoursFireTimeTests
{
    private const int OpenToCloseEvery5Minutes = (390 / 5) + 1;

    [Fact]
    public void FullDay_Every5Minutes_FromOpenToCloseAndOnceAfter()
    {
        var times = Between("2026-03-02T00:00Z", "2026-03-03T00:00Z");

        Assert.Equal(OpenToCloseEvery5Minutes + 1, times.Count);
        Assert.Equal(Instants("2026-03-02T14:30Z", "2026-03-02T14:35Z", "2026-03-02T14:40Z"), times.Take(3));
        Assert.Equal(Instants("2026-03-02T20:55Z", "2026-03-02T21:00Z", "2026-03-02T21:05Z"), times.TakeLast(3));
    }

    [Fact]
    public void FullDay_Every7Minutes_CountsFromTheOpenAndStopsBeforeTheClose()
    {
        var times = Between("2026-03-02T00:00Z", "2026-03-03T00:00Z", minutes: 7);

        Assert.Equal(Instants("2026-03-02T14:30Z", "2026-03-02T14:37Z", "2026-03-02T14:44Z"), times.Take(3));
        Assert.Equal(Instants("2026-03-02T20:48Z", "2026-03-02T20:55Z", "2026-03-02T21:05Z"), times.TakeLast(3));
        Assert.Equal((390 / 7) + 2, times.Count);
    }

    [Fact]
    public void FullDay_IntervalLongerThanTheSession_OpenAndAfterTheClose() =>
        Assert.Equal(Instants("2026-03-02T14:30Z", "2026-03-02T21:05Z"), Between("2026-03-02T00:00Z", "2026-03-03T00:00Z", minutes: 600));

    [Fact]
    public void SpringForward_OpenComesAnHourEarlierInUtc()
    {
        // Summer time begins on Sunday 8 March 2026.
        var times = Between("2026-03-06T20:55Z", "2026-03-09T13:35Z");

        Assert.Equal(Instants("2026-03-06T20:55Z", "2026-03-06T21:00Z", "2026-03-06T21:05Z", "2026-03-09T13:30Z", "2026-03-09T13:35Z"), times);
        Assert.Equal(Instant("2026-03-09T20:05Z"), Between("2026-03-09T13:30Z", "2026-03-10T00:00Z")[^1]);
    }

    [Fact]
    public void FallBack_OpenComesAnHourLaterInUtc()
    {
        // Winter time begins on Sunday 1 November 2026.
        var times = Between("2026-10-30T19:55Z", "2026-11-02T14:35Z");

        Assert.Equal(Instants("2026-10-30T19:55Z", "2026-10-30T20:00Z", "2026-10-30T20:05Z", "2026-11-02T14:30Z", "2026-11-02T14:35Z"), times);
        Assert.Equal(Instant("2026-11-02T21:05Z"), Between("2026-11-02T14:30Z", "2026-11-03T00:00Z")[^1]);
    }

    [Fact]
    public void HalfDay_StopsAt13AndRunsOnceAfter()
    {
        // The day after Thanksgiving: 13:00 in New York is 18:00 UTC.
        var times = Between("2026-11-27T00:00Z", "2026-11-28T00:00Z");

        Assert.Equal((210 / 5) + 1 + 1, times.Count);
        Assert.Equal(Instants("2026-11-27T17:55Z", "2026-11-27T18:00Z", "2026-11-27T18:05Z"), times.TakeLast(3));
    }

    [Fact]
    public void Holiday_NoRuns() => Assert.Empty(Between("2026-11-26T00:00Z", "2026-11-27T00:00Z"));

    [Fact]
    public void Weekend_NoRuns() => Assert.Empty(Between("2026-03-07T00:00Z", "2026-03-09T13:29Z"));

    [Fact]
    public void LeapDay_IsAnOrdinarySession()
    {
        var times = Between("2028-02-29T00:00Z", "2028-03-01T00:00Z");

        Assert.Equal(OpenToCloseEvery5Minutes + 1, times.Count);
        Assert.Equal(Instant("2028-02-29T14:30Z"), times[0]);
        Assert.Equal(Instant("2028-02-29T21:05Z"), times[^1]);
    }

    [Fact]
    public void Overnight_NothingBetweenTheRunAfterTheCloseAndTheNextOpen() =>
        Assert.Equal(Instants("2026-03-02T21:05Z", "2026-03-03T14:30Z"), Between("2026-03-02T21:01Z", "2026-03-03T14:30Z"));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(30)]
    public void AfterTheClose_AnyDelay_ExactlyOnceADay(int delay)
    {
        // A week with a half day (24 December) and a holiday.
        var times = Between("2026-12-21T00:00Z", "2026-12-26T00:00Z", afterClose: delay);
        DateTimeOffset[] closes = [.. Instants("2026-12-21T21:00Z", "2026-12-22T21:00Z", "2026-12-23T21:00Z", "2026-12-24T18:00Z")];

        Assert.Equal(closes.Select(close => close.AddMinutes(delay)), times.Where(time => closes.Any(close => close < time && time < close.AddHours(8))));
    }

    [Theory]
    [InlineData("2026-03-02T14:30:00Z", "2026-03-02T14:30Z")] // at the open itself
    [InlineData("2026-03-02T14:30:01Z", "2026-03-02T14:35Z")]
    [InlineData("2026-03-02T20:58:00Z", "2026-03-02T21:00Z")]
    [InlineData("2026-03-02T21:00:01Z", "2026-03-02T21:05Z")]
    [InlineData("2026-03-02T21:05:01Z", "2026-03-03T14:30Z")]
    [InlineData("2026-07-03T15:00:00Z", "2026-07-06T13:30Z")] // Independence Day kept on the Friday
    [InlineData("2027-12-23T21:06:00Z", "2027-12-27T14:30Z")] // Christmas kept on the Friday
    public void FirstFire_ServiceStartsAtSomeInstant_IsTheNextOfTheTimetable(string start, string first) =>
        Assert.Equal(Instant(first), FirstFrom(start));

    [Fact]
    public void WholeYear_Every5Minutes_OneRunPerStepOfEverySession()
    {
        var times = Between("2026-01-01T00:00Z", "2027-01-01T00:00Z");

        // 251 sessions, two of them half days.
        Assert.Equal((249 * (OpenToCloseEvery5Minutes + 1)) + (2 * ((210 / 5) + 2)), times.Count);
        Assert.Equal(times.Order().Distinct(), times);
    }

    [Fact]
    public void AroundTheClock_Every15Minutes_IgnoresTheExchange()
    {
        var times = Between("2026-03-07T00:00Z", "2026-03-08T23:59Z", RefreshHours.Always, 15);

        Assert.Equal(2 * 24 * 4, times.Count);
        Assert.All(times, time => Assert.Equal(0, time.Minute % 15));
    }

    [Fact]
    public void AroundTheClock_Every7Minutes_KeepsItsStepOverMidnightAndRestarts()
    {
        var times = Between("2026-03-07T23:40Z", "2026-03-08T00:20Z", RefreshHours.Always, 7);

        Assert.Equal(6, times.Count);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.Equal(TimeSpan.FromMinutes(7), pair.Second - pair.First));
        Assert.Contains(FirstFrom("2026-03-07T23:58:30Z", RefreshHours.Always, 7), times);
    }
}
