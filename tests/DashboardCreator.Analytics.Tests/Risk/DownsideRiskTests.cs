using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class DownsideRiskTests
{
    // Shortfalls 0, 0.03, 0, 0.01 over four days: sqrt((0.0009 + 0.0001) / 4) = 0.0158..., a year of 4: twice that.
    [Fact]
    public void Annual_WorkedExample_CountsTheDaysWithoutShortfall() =>
        Close.To(2 * Math.Sqrt(0.001 / 4), DownsideRisk.Annual([0.02, -0.03, double.NaN, 0, -0.01], 0, 4));

    // Required 0.01 and 0.02: shortfalls 0 and 0.03; the day without a requirement is left out: sqrt(0.0009 / 2).
    [Fact]
    public void Annual_RequiredByDay_IsHeldAgainstTheSameDay() =>
        Close.To(Math.Sqrt(0.0009 / 2), DownsideRisk.Annual([0.02, -0.01, -0.5], [0.01, 0.02, double.NaN], 1));

    [Fact]
    public void Annual_MeetsTheRequirement_IsExactlyZero() => Assert.Equal(0.0, DownsideRisk.Annual([0.3, 0.1 + 0.2], 0.1 + 0.2));

    [Fact]
    public void Annual_RequirementsOfAnotherLength_AreTheCallersMistake() =>
        Assert.Equal("requiredReturns", Assert.Throws<ArgumentException>(() => DownsideRisk.Annual([0.1], [0.1, 0.2])).ParamName);

    [Fact]
    public void Annual_NoRequirement_LiesBelowTheRootMeanSquare() => Law.Holds(Law.Returns, returns =>
    {
        var known = returns.Where(value => !double.IsNaN(value)).ToArray();
        return DownsideRisk.Annual(returns, 0, 1) is not { } risk || risk <= Math.Sqrt(known.Average(value => value * value)) + 1e-15;
    });

    [Fact]
    public void Annual_ConstantRequirement_IsTheSameAsASeries() => Law.Holds(
        Law.Returns,
        returns => DownsideRisk.Annual(returns, 0.004) == DownsideRisk.Annual(returns, [.. returns.Select(_ => 0.004)]));
}
