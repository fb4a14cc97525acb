using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class ImpliedVolatilityTests
{
    // At the money without rates the price is spot (2 N(s / 2) - 1). With a spot of 100, one year and 20 %: s / 2 = 0.1, N(0.1) =
    // 0.539827837277029 (Abramowitz and Stegun, table 26.1), 2 x 0.539827837277029 - 1 = 0.079655674554058, the price 7.9655674554058.
    [Fact]
    public void FromPrice_WorkedExample_MatchesTheArithmetic() =>
        Close.To(0.2, ImpliedVolatility.FromPrice(7.9655674554058, OptionRight.Call, 100, 100, 1, 0), 1e-14);

    // right, spot, strike, years, volatility, rate, dividend yield; the price is computed with 60 digits (mpmath) and rounded to a double.
    public static TheoryData<OptionRight, double, double, double, double, double, double, double> HighPrecision => new()
    {
        { OptionRight.Call, 100, 100, 1, 0.2, 0, 0, 7.965567455405797 },
        { OptionRight.Call, 100, 100, 1, 0.0001, 0, 0, 0.003989422802352068 },
        { OptionRight.Put, 100, 100.01, 1, 0.0001, 0, 0, 0.010833275691243226 },
        { OptionRight.Put, 100, 20, 0.25, 0.35, 0, 0, 1.528416928369645e-20 },
        { OptionRight.Call, 100, 2000, 1, 0.5, 0, 0, 3.5813356864932466e-08 },
        { OptionRight.Call, 100, 300, 0.004, 0.9, 0, 0, 1.3468848249073609e-83 },
        { OptionRight.Call, 100, 100, 4, 3, 0, 0, 99.73002039367398 },
        { OptionRight.Put, 100, 5, 1, 5, 0, 0, 4.759657475972886 },
        { OptionRight.Call, 42, 40, 0.5, 0.2, 0.1, 0, 4.759422392871533 },
        { OptionRight.Put, 42, 40, 0.5, 0.2, 0.1, 0, 0.8085993729000936 },
        { OptionRight.Call, 100, 110, 2, 0.25, -0.01, 0.03, 7.178656473748717 },
        { OptionRight.Put, 100, 110, 2, 0.25, -0.01, 0.03, 25.224350518266984 },
        { OptionRight.Call, 4800, 6000, 0.02, 0.18, 0.05, 0.013, 1.8267526578257956e-17 },
        { OptionRight.Put, 0.001, 0.001, 1, 0.8, 0, 0, 0.0003108434832206484 },
        { OptionRight.Call, 1e12, 1.5e12, 1, 0.3, 0.02, 0.01, 15727621943.362118 },
        { OptionRight.Put, 100, 1e-6, 10, 1.5, 0.04, 0, 2.549957755580414e-08 },
        { OptionRight.Call, 100, 1e9, 10, 1.5, 0.04, 0, 12.935986865703747 },
        { OptionRight.Call, 100, 101, 0.0027, 0.01, 0, 0, 1.3272746003399733e-84 },
        { OptionRight.Call, 100, 100.0000001, 1, 0.15, 0, 0, 5.97852876356822 },
        { OptionRight.Put, 100, 99.99999, 0.01, 0.001, 0, 0, 0.003984424597590674 },
        { OptionRight.Call, 100, 100.0000001, 1, 1e-9, 0, 0, 8.331548012774517e-09 },
    };

    [Theory]
    [MemberData(nameof(HighPrecision))]
    public void FromPrice_HighPrecisionPrice_IsTheVolatility(
        OptionRight right, double spot, double strike, double years, double volatility, double rate, double yield, double price)
    {
        var implied = ImpliedVolatility.FromPrice(price, right, spot, strike, years, rate, yield);

        Assert.NotNull(implied);
        Assert.InRange(implied.Value / volatility, 1 - 1e-12, 1 + 1e-12);
    }

    [Theory]
    [InlineData(OptionRight.Call, 0.0)]
    [InlineData(OptionRight.Call, -1.0)]
    [InlineData(OptionRight.Call, 100.0)]
    [InlineData(OptionRight.Call, 100.5)]
    [InlineData(OptionRight.Put, 19.99)]
    [InlineData(OptionRight.Put, 120.0)]
    [InlineData(OptionRight.Put, 121.0)]
    public void FromPrice_OutsideTheBounds_IsNull(OptionRight right, double price) =>
        Assert.Null(ImpliedVolatility.FromPrice(price, right, 100, 120, 1, 0));

    // The bounds are those of the discounted legs: 100 exp(-0.1) = 90.48 and 120 exp(-0.2) = 98.25, the put's intrinsic value 7.77.
    [Theory]
    [InlineData(OptionRight.Put, 7.7, false)]
    [InlineData(OptionRight.Put, 7.8, true)]
    [InlineData(OptionRight.Put, 98.2, true)]
    [InlineData(OptionRight.Put, 98.3, false)]
    [InlineData(OptionRight.Call, 90.4, true)]
    [InlineData(OptionRight.Call, 90.5, false)]
    public void FromPrice_WithRates_IsBoundedByTheDiscountedLegs(OptionRight right, double price, bool exists) =>
        Assert.Equal(exists, ImpliedVolatility.FromPrice(price, right, 100, 120, 1, 0.2, 0.1).HasValue);

    // Every volatility too small to move the last digit gives this price: it says nothing.
    [Fact]
    public void FromPrice_ExactlyIntrinsic_IsNull()
    {
        Assert.Null(ImpliedVolatility.FromPrice(20, OptionRight.Call, 120, 100, 1, 0));
        Assert.Null(ImpliedVolatility.FromPrice(20, OptionRight.Put, 100, 120, 1, 0));
        Assert.Null(ImpliedVolatility.FromPrice(0, OptionRight.Call, 100, 100, 1, 0));
        Assert.NotNull(ImpliedVolatility.FromPrice(Math.BitIncrement(20.0), OptionRight.Call, 120, 100, 1, 0));
    }

    [Theory]
    [InlineData(double.NaN, 100, 100, 1, 0, 0)]
    [InlineData(double.PositiveInfinity, 100, 100, 1, 0, 0)]
    [InlineData(5, double.NaN, 100, 1, 0, 0)]
    [InlineData(5, -100, 100, 1, 0, 0)]
    [InlineData(5, 0, 100, 1, 0, 0)]
    [InlineData(5, double.PositiveInfinity, 100, 1, 0, 0)]
    [InlineData(5, 100, 0, 1, 0, 0)]
    [InlineData(5, 100, -100, 1, 0, 0)]
    [InlineData(5, 100, double.PositiveInfinity, 1, 0, 0)]
    [InlineData(5, 100, 100, 0, 0, 0)]
    [InlineData(5, 100, 100, -1, 0, 0)]
    [InlineData(5, 100, 100, double.NaN, 0, 0)]
    [InlineData(5, 100, 100, double.PositiveInfinity, 0, 0)]
    [InlineData(5, 100, 100, 1, double.NaN, 0)]
    [InlineData(5, 100, 100, 1, double.NegativeInfinity, 0)]
    [InlineData(5, 100, 100, 1, 0, double.NaN)]
    [InlineData(5, 100, 100, 1, 0, -1e6)]
    [InlineData(5, 1e300, 1e-300, 1, 0, 0)]
    public void FromPrice_ArgumentsWithoutMeaning_IsNull(double price, double spot, double strike, double years, double rate, double yield)
    {
        Assert.Null(ImpliedVolatility.FromPrice(price, OptionRight.Call, spot, strike, years, rate, yield));
        Assert.Null(ImpliedVolatility.FromPrice(price, OptionRight.Put, spot, strike, years, rate, yield));
    }

    [Fact]
    public void FromPrice_RightThatIsNeither_IsNull() => Assert.Null(ImpliedVolatility.FromPrice(5, (OptionRight)2, 100, 100, 1, 0));
}
