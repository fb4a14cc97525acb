using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

public sealed class BookingTests
{
    private static readonly FundDraft Fund = new()
    {
        Accounts = [new Account { Id = "East", Equity = 1_000, RealizedPnl = 0, UnrealizedPnl = 0 }],
        Calendar = ListedSessions.WeekdaysExcept(Utc.Day("2026-03-05")),
        Signals = [SignalDraft.Trade(1, Utc.At("2026-03-02 15:00"))],
    };

    [Theory]
    [InlineData("2026-03-03 15:00", "2026-03-03")]
    [InlineData("2026-03-03 23:59:59.999", "2026-03-03")]
    [InlineData("2026-03-05 15:00", "2026-03-06")]
    [InlineData("2026-03-07 15:00", "2026-03-09")]
    [InlineData("2026-03-08 15:00", "2026-03-09")]
    [InlineData("2026-03-10 15:00", "2026-03-09")]
    [InlineData("9999-12-31 23:59", "2026-03-09")]
    [InlineData("1970-01-01 00:00", "2026-03-02")]
    public void Booking_OfACloseTime_IsItsSessionElseTheNextElseTheLast(string closedAt, string expected)
    {
        var view = (Fund with { Signals = [.. Fund.Signals, SignalDraft.Trade(7, Utc.At(closedAt))] }).View();
        var daily = view.Ledger.DailyOfAll();
        var index = daily.First + Array.FindIndex(daily.Amounts, amount => amount is 7 or 8);

        Assert.Equal(Utc.Day(expected), view.Axis.Sessions[index]);
    }

    [Fact]
    public void Booking_AnUnsetClock_DoesNotStretchTheCurve()
    {
        var view = (Fund with { Signals = [.. Fund.Signals, SignalDraft.Trade(7, DateTimeOffset.UnixEpoch)] }).View();

        Assert.Equal(Utc.Day("2026-03-02"), view.Axis.Sessions[0]);
        Assert.Equal(8, view.Ledger.DailyOfAll().Amounts[0]);
    }

    [Fact]
    public void Booking_NothingButAnUnsetClock_StartsAtTheEarliestDay() =>
        Assert.Equal(Utc.Day("1990-01-02"), (Fund with { Signals = [SignalDraft.Trade(7, DateTimeOffset.UnixEpoch)] }).View().Axis.Sessions[0]);

    [Fact]
    public void Booking_WithoutAnyTime_IsInTheSumButOnNoSession()
    {
        var view = (Fund with { Signals = [.. Fund.Signals, SignalDraft.Trade(7, null)] }).View();

        Assert.Equal(1, view.Ledger.DailyOfAll().Amounts.Sum());
        Assert.Equal(1, view.Ledger.Undated);
        Assert.Equal(8, SenderFigures.Of(view, 0).Pnl);
    }

    [Fact]
    public void Daily_SessionsWithoutTrades_AreZeroUpToTheLast()
    {
        var view = (Fund with { Signals = [SignalDraft.Trade(3, Utc.At("2026-03-03 15:00")), SignalDraft.Trade(-1, Utc.At("2026-03-03 18:00"))] }).View();

        // Tuesday, Wednesday, Friday, Monday: Thursday is a holiday.
        Assert.Equal([2, 0, 0, 0], view.Ledger.DailyOfAll().Amounts);
    }

    [Fact]
    public void Daily_ProfitUnknown_IsNotBooked()
    {
        var view = (Fund with { Signals = [SignalDraft.Trade(double.NaN, Utc.At("2026-03-03 15:00")), SignalDraft.Trade(1e300, Utc.At("2026-03-03 15:00"))] }).View();

        Assert.Equal(DailyPnl.None, view.Ledger.DailyOfAll());
        Assert.Null(view.Curve);
        Assert.Equal(2, SenderFigures.Of(view, 0).WithoutPnl);
    }
}
