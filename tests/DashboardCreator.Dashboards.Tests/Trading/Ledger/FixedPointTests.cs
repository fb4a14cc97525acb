using System.Globalization;
using DashboardCreator.Dashboards.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class FixedPointTests
{
    [Theory]
    [InlineData(4, 1e6, 4)]
    [InlineData(40, 1.0, 28)] // a decimal has no more
    [InlineData(28, 1e15, 20)] // 17 of 37 digits stand before the point
    [InlineData(28, 1e26, 9)]
    [InlineData(2, 0.0, 2)]
    public void Decimals_AreWhatIsNeededAndWhatFits(int needed, double sum, int decimals) => Assert.Equal(decimals, new FixedPoint(needed, sum).Decimals);

    [Theory]
    [InlineData("7498.805", 3, "7498.81")] // half away from zero
    [InlineData("-7498.805", 3, "-7498.81")]
    [InlineData("7498.8049999", 7, "7498.8")]
    [InlineData("12.3", 1, "12.3")]
    [InlineData("5", 0, "5")]
    public void InCents_RoundsHalfAwayFromZero(string amount, int decimals, string cents)
    {
        var units = new FixedPoint(decimals, 1e6);

        Assert.Equal(cents, units.InCents(units.Of(Number(amount))).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Sum_OfAMillionTenths_IsExact()
    {
        var units = new FixedPoint(1, 1e6);
        var sum = Int128.Zero;
        for (var i = 0; i < 1_000_000; i++) sum += units.Of(0.1m);

        Assert.Equal(100_000m, units.Number(sum));
    }

    [Fact]
    public void Number_OfMoreDigitsThanADecimalHolds_IsRoundedAndNotLost()
    {
        var units = new FixedPoint(28, 1e7);

        Assert.Equal(28, new FixedPoint(28, 1e6).Decimals);
        Assert.Equal(3_333_333.333333333333333m, Math.Round(units.Number(units.Of(1_111_111.1111111111111111111111m) * 3), 15));
    }

    [Fact]
    public void Amount_SmallerThanAUnit_IsRounded() => Assert.Equal(1, new FixedPoint(0, 10).Of(0.5m));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
