using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class RollingSharpeRatioTests
{
    // Windows of three: (0.01, 0.02, 0.03) has mean 0.02 and sample deviation 0.01, so 2 x sqrt(252);
    // (0.02, 0.03, -0.02) has mean 0.01 and deviation sqrt((0.01^2 + 0.02^2 + 0.03^2) / 2) = sqrt(0.0007).
    [Fact]
    public void Series_WorkedExample_IsTheRatioOfEachWindow()
    {
        var series = RollingSharpeRatio.Series([0.01, 0.02, 0.03, -0.02], 3);

        Assert.Equal(4, series.Length);
        Assert.True(double.IsNaN(series[0]) && double.IsNaN(series[1]));
        Close.To(2 * Math.Sqrt(252), series[2]);
        Close.To(0.01 / Math.Sqrt(0.0007) * Math.Sqrt(252), series[3]);
    }

    [Fact]
    public void Series_ShorterThanItsWindow_HasNoRatio() =>
        Assert.All(RollingSharpeRatio.Series([0.01, 0.02], 3), value => Assert.True(double.IsNaN(value)));

    [Fact]
    public void Series_ConstantWindow_IsUndefinedThere() => Assert.True(double.IsNaN(RollingSharpeRatio.Series([0.01, 0.01, 0.01], 3)[2]));

    [Fact]
    public void Series_RiskFreeReturn_IsTakenOff() =>
        Close.To(1 * Math.Sqrt(252), RollingSharpeRatio.Series([0.01, 0.02, 0.03], 3, riskFreePerPeriod: 0.01)[2]);

    [Fact]
    public void Series_WindowOfOne_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RollingSharpeRatio.Series([0.01], 1));

    [Fact]
    public void Series_LastPoint_IsTheRatioOfTheLastWindow() => Law.Holds(Law.Returns, returns =>
        returns.Length < 5 || Close.Are(SharpeRatio.Of(returns.AsSpan()[^5..]), Known(RollingSharpeRatio.Series(returns, 5)[^1])));

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
