using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class DrawdownTests
{
    // Investopedia's example: 500,000, 750,000, 400,000, 600,000, 350,000, 800,000 has a maximum of (750 - 350) / 750 = 53.33 %.
    [Fact]
    public void OfEquity_PublishedExample_IsReproduced()
    {
        var drawdown = Drawdown.OfEquity([500_000, 750_000, 400_000, 600_000, 350_000, 800_000]);

        Assert.NotNull(drawdown);
        Close.To(400.0 / 750, drawdown.Value.Depth);
        Assert.Equal((1, 4, 5), (drawdown.Value.Peak, drawdown.Value.Valley, drawdown.Value.Recovery));
    }

    // Last day at the peak (index 2), first day at the minimum (4), first later day at or above the peak (7).
    [Fact]
    public void OfEquity_Plateaus_DatesAreTheOnesDefined() => Assert.Equal(
        new DrawdownPeriod(0.25, 2, 4, 7),
        Drawdown.OfEquity([80, 120, 120, 100, 90, 90, 119, 120, 130]));

    [Fact]
    public void OfEquity_EquallyDeepFalls_TheFirstIsShown() =>
        Assert.Equal(new DrawdownPeriod(0.5, 0, 1, 2), Drawdown.OfEquity([100, 50, 100, 50]));

    [Fact]
    public void OfEquity_SecondFallDeeper_ItsOwnPeakIsShown() =>
        Assert.Equal(new DrawdownPeriod(0.5, 2, 3, null), Drawdown.OfEquity([100, 90, 200, 100, 199]));

    [Fact]
    public void OfEquity_NeverFalling_HasDepthZeroAtTheLastPoint() =>
        Assert.Equal(new DrawdownPeriod(0, 2, 2, null), Drawdown.OfEquity([100, 100, 110, double.NaN]));

    [Fact]
    public void OfEquity_BeforeFunding_IsLeftOut() => Assert.Equal(new DrawdownPeriod(0.1, 3, 4, null), Drawdown.OfEquity([0, double.NaN, 0, 100, 90]));

    [Fact]
    public void OfEquity_Debt_IsDeeperThanOne() => Assert.Equal(new DrawdownPeriod(1.5, 0, 1, null), Drawdown.OfEquity([100, -50, -20]));

    [Fact]
    public void Maximum_FewerThanTwoValues_ReturnsNull()
    {
        Assert.Null(Drawdown.Maximum([]));
        Assert.Null(Drawdown.Maximum([100]));
        Assert.Null(Drawdown.Maximum([100, double.NaN]));
        Assert.Equal(0.0, Drawdown.Maximum([100, 100]));
    }

    // 0.9 x 0.8 = 0.72 below the start; 0.72 x 1.25 x 1.25 = 1.125 is above it again.
    [Fact]
    public void OfReturns_FirstReturnDown_FallsFromTheStart()
    {
        var drawdown = Drawdown.OfReturns([-0.1, -0.2, 0.25, 0.25])!.Value;

        Close.To(0.28, drawdown.Depth);
        Assert.Equal((null, 1, 3), (drawdown.Peak, drawdown.Valley, drawdown.Recovery));
    }

    // 1/3 and -1/4 have no exact doubles: the way back to the peak must be seen all the same.
    [Fact]
    public void OfReturns_RecoveryThatRoundingMisses_IsSeen()
    {
        var returns = SimpleReturns.FromEquity([70, 90, 30, 50, 90, 60, 90]);

        var drawdown = Drawdown.OfReturns(returns)!.Value;

        Close.To(2.0 / 3, drawdown.Depth);
        Assert.Equal((0, 1, 3), (drawdown.Peak, drawdown.Valley, drawdown.Recovery));
    }

    [Fact]
    public void OfReturns_MissingReturns_KeepTheirIndices() => Assert.Equal(
        new DrawdownPeriod(0.5, 1, 3, 5),
        Drawdown.OfReturns([double.NaN, 0.1, double.NaN, -0.5, double.NaN, 1.0, double.NaN]));

    [Fact]
    public void OfReturns_OneGain_HasDepthZero() => Assert.Equal(new DrawdownPeriod(0, 0, 0, null), Drawdown.OfReturns([0.01]));

    [Fact]
    public void Series_WorkedExample_MatchesTheArithmetic() =>
        Assert.Equal([double.NaN, 0, 0, 0.25, double.NaN, 0.5, 0], Drawdown.Series([0, 50, 100, 75, double.PositiveInfinity, 50, 100]));

    [Fact]
    public void OfEquity_AnotherCurrency_IsTheSamePeriod() => Law.Holds(Law.Equity, equity =>
        Drawdown.OfEquity(equity) == Drawdown.OfEquity([.. equity.Select(value => value * 8)]));

    [Fact]
    public void OfEquity_AndItsReturns_AreTheSamePeriod() => Law.Holds(Law.Equity, equity =>
    {
        // The returns lack the first point: an index of the equity is one more, and its peak at 0 is the start.
        var (one, other) = (Drawdown.OfEquity(equity), Drawdown.OfReturns(SimpleReturns.FromEquity(equity)));
        return Close.Are(one?.Depth, other?.Depth)
            && (one?.Peak - 1 ?? -1, one?.Valley - 1, one?.Recovery - 1) == (other?.Peak ?? -1, other?.Valley, other?.Recovery);
    });

    [Fact]
    public void Maximum_ItsSeries_HasItAsTheLargest() => Law.Holds(
        Law.Equity,
        equity => equity.Length < 2 || Drawdown.Maximum(equity) == Drawdown.Series(equity).Max());
}
