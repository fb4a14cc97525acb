using DashboardCreator.Analytics.Returns;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class MomentumTests
{
    // 126 / 100 - 1 over two bars; the 90 between them does not matter, the 50 before them is out of sight.
    [Fact]
    public void Of_WorkedExample_ComparesTheEnds() => Close.To(0.26, Momentum.Of([50, 100, 90, 126], 2));

    [Fact]
    public void Of_OneCloseTooFew_IsNull()
    {
        Assert.Null(Momentum.Of([100, 110], 2));
        Close.To(0.1, Momentum.Of([100, 105, 110], 2));
    }

    [Theory]
    [InlineData(0.0, 110.0)]
    [InlineData(-5.0, 110.0)]
    [InlineData(double.NaN, 110.0)]
    [InlineData(100.0, double.PositiveInfinity)]
    [InlineData(100.0, 0.0)]
    public void Of_EndWithoutAPrice_IsNull(double then, double now) => Assert.Null(Momentum.Of([then, now], 1));

    [Fact]
    public void Of_NoBarsBack_IsTheCallersMistake() => Assert.Throws<ArgumentOutOfRangeException>(() => Momentum.Of([1, 2], 0));
}
