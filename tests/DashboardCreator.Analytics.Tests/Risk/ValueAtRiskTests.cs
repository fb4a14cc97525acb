using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class ValueAtRiskTests
{
    private static readonly double[] Returns = [0.02, -0.05, 0.01, double.NaN, -0.03, 0.04];

    // Sorted -0.05, -0.03, 0.01, 0.02, 0.04; rank 4 x 0.05 = 0.2: -0.05 + 0.2 x 0.02 = -0.046. Only -0.05 lies at or below.
    [Fact]
    public void HistoricalAndConditional_WorkedExample_MatchTheArithmetic()
    {
        Close.To(-0.046, ValueAtRisk.Historical(Returns));
        Close.To(-0.05, ValueAtRisk.Conditional(Returns));
    }

    // Rank 4 x 0.25 = 1 is -0.03 itself, which counts: (-0.05 - 0.03) / 2 = -0.04.
    [Fact]
    public void Conditional_CutoffAtAReturn_IncludesIt() => Close.To(-0.04, ValueAtRisk.Conditional(Returns, 0.25));

    [Fact]
    public void Conditional_Ties_AreAllAtOrBelow() => Close.To(-0.02, ValueAtRisk.Conditional([-0.02, -0.02, -0.02, 0.1], 0));

    // Equal returns of an account with payments and one without differ in the last digit: (-0.05 - 0.03 - 0.03) / 3.
    [Fact]
    public void Conditional_TiesThatRoundingSetsApart_AreStillTies() => Close.To(
        -0.11 / 3, ValueAtRisk.Conditional([-0.05, -0.03, Math.BitIncrement(-0.03), 0.01, 0.04], 0.25));

    // Mean -0.01 / 5 = -0.002; squares 0.000484 + 0.002304 + 0.000144 + 0.000784 + 0.001764 = 0.00548; s = sqrt(0.00548 / 4).
    [Fact]
    public void Parametric_WorkedExample_MatchesTheArithmetic() =>
        Close.To(-0.002 - (1.6448536269514722 * Math.Sqrt(0.00137)), ValueAtRisk.Parametric(Returns));

    // Quantiles of the standard normal distribution as every table has them; -1 and 1 have mean 0 and deviation sqrt(2).
    [Theory]
    [InlineData(0.01, -2.3263478740408408)]
    [InlineData(0.05, -1.6448536269514722)]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.9599639845400545)]
    public void Parametric_NormalQuantiles_AreTheTables(double cutoff, double quantile) =>
        Close.To(quantile * Math.Sqrt(2), ValueAtRisk.Parametric([-1, 1], cutoff));

    [Fact]
    public void Parametric_OneReturn_IsNull() => Assert.Null(ValueAtRisk.Parametric([0.01]));

    [Fact]
    public void Parametric_ConstantReturns_IsTheReturn() => Assert.Equal(0.1, ValueAtRisk.Parametric([0.1, 0.1, 0.1]));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(95)]
    public void All_CutoffThatIsNoProbability_IsTheCallersMistake(double cutoff)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueAtRisk.Historical([0.1], cutoff));
        Assert.Equal("cutoff", Assert.Throws<ArgumentOutOfRangeException>(() => ValueAtRisk.Parametric([0.1], cutoff)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueAtRisk.Conditional([0.1], cutoff));
    }

    [Fact]
    public void Conditional_AnyReturns_LiesBetweenTheWorstAndTheQuantile() => Law.Holds(
        Law.Returns,
        returns => ValueAtRisk.Historical(returns) is not { } quantile
            || (ValueAtRisk.Conditional(returns) <= quantile && ValueAtRisk.Conditional(returns) >= returns.Where(value => !double.IsNaN(value)).Min()));
}
