using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

public sealed class BookedCurveTests
{
    // Equity 990,000 of which 10,000 is profit: the capital before it all is 980,000.
    private static readonly FundDraft Fund = new()
    {
        Accounts = [new Account { Id = "East", Equity = 990_000, RealizedPnl = 8_000, UnrealizedPnl = 2_000 }],
        Signals =
        [
            SignalDraft.Trade(4_900, Utc.At("2026-03-02 15:00")),
            SignalDraft.Trade(-9_800, Utc.At("2026-03-04 15:00"), "unregistered"),
            SignalDraft.Trade(980, Utc.At("2026-03-05 15:00"), "beta"),
        ],
    };

    [Fact]
    public void Curve_OfBookedTrades_IsCapitalPlusAllProfitSoFar()
    {
        var curve = Fund.View().Curve!;

        Assert.Equal("booked_trades", Fund.View().CurveBasis);
        Assert.Equal([984_900, 984_900, 975_100, 976_080, 976_080, 976_080], curve.Equity);
        Assert.Equal(4_900 / 980_000d, curve.Returns[0], 15);
        Assert.Equal(0, curve.Returns[1]);
        Assert.Equal(-9_800 / 984_900d, curve.Returns[2], 15);
        Assert.Equal(980 / 975_100d, curve.Returns[3], 15);
    }

    [Fact]
    public void Drawdown_OfTheCurve_IsFromThePeakWithItsLastDay()
    {
        var fall = Fund.View().Curve!.Drawdown()!.Value;

        Assert.Equal(1 - (975_100 / 984_900d), fall.Depth, 15);
        Assert.Equal((1, 2, null), (fall.Peak, fall.Valley, fall.Recovery)); // Tuesday was the last day at the peak.
    }

    [Fact]
    public void Drawdown_FallFromTheStart_HasNoPeakDay()
    {
        var curve = (Fund with { Signals = [SignalDraft.Trade(-98_000, Utc.At("2026-03-03 15:00")), SignalDraft.Trade(98_000, Utc.At("2026-03-06 15:00"))] }).View().Curve!;

        Assert.Equal(0.1, curve.Drawdown()!.Value.Depth, 15);
        Assert.Null(curve.Drawdown()!.Value.Peak);
        Assert.Equal((0, 3), (curve.Drawdown()!.Value.Valley, curve.Drawdown()!.Value.Recovery));
        Assert.Equal([0.1, 0.1, 0.1, 0, 0], curve.Drawdowns().Select(fall => Math.Round(fall, 12)));
    }

    [Fact]
    public void Drawdown_EquityBelowZero_GoesOnWithTheMoney()
    {
        // 980,000 falls to -490,000 and then to -980,000: 200 % of the peak, though no return exists any more.
        var curve = (Fund with { Signals = [SignalDraft.Trade(-1_470_000, Utc.At("2026-03-03 15:00")), SignalDraft.Trade(-490_000, Utc.At("2026-03-04 15:00"))] }).View().Curve!;

        Assert.Equal(2, curve.Drawdown()!.Value.Depth);
        Assert.Equal(double.NaN, curve.Returns[1]);
        Assert.Equal(1, curve.KnownReturns);
    }

    [Theory]
    [InlineData(10_000, 10_000)]
    [InlineData(5_000, 10_000)]
    [InlineData(null, 10_000)]
    [InlineData(10_000, null)]
    public void Curve_CapitalNotPositiveOrUnknown_IsNone(int? equity, int? pnl)
    {
        Assert.Null((Fund with { Accounts = [new Account { Id = "East", Equity = equity, RealizedPnl = pnl }] }).View().Curve);
    }

    [Fact]
    public void Curve_AmountsOfAnySize_DoNotOverflow()
    {
        var curve = (Fund with
        {
            Accounts = [new Account { Id = "East", Equity = 0.0000001m, RealizedPnl = 0 }],
            Signals = [SignalDraft.Trade(1e20, Utc.At("2026-03-03 15:00")), SignalDraft.Trade(1e20, Utc.At("2026-03-03 15:00"))],
        }).View().Curve!;

        Assert.Equal(2e27, curve.Returns[0], 2e27 * 1e-12);
    }
}
