using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

/// <summary>Beta, alpha and correlation: what a benchmark explains.</summary>
public sealed class BenchmarkTests
{
    // Benchmark -0.01, 0, 0.01 (mean 0), portfolio -0.01, 0.01, 0.03 (mean 0.01): cov 0.0004 / 2, var 0.0002 / 2: beta 2.
    // What is left is 0.01 - 2 x 0 a day: 1.01^3 - 1 in a year of 3. Pairs with a missing side are left out.
    private static readonly double[] Portfolio = [-0.01, 0.5, 0.01, 0.03, double.NaN];
    private static readonly double[] Benchmark = [-0.01, double.NaN, 0, 0.01, 0.7];

    [Fact]
    public void Beta_WorkedExample_MatchesTheArithmetic() => Close.To(2, Beta.Of(Portfolio, Benchmark));

    [Fact]
    public void Alpha_WorkedExample_MatchesTheArithmetic() =>
        Close.To((1.01 * 1.01 * 1.01) - 1, Alpha.Of(Portfolio, Benchmark, 0, 3));

    // With 0.002 risk-free: 0.008 - 2 x -0.002 = 0.012 a day.
    [Fact]
    public void Alpha_RiskFree_IsTakenFromBothSides() => Close.To(0.012, Alpha.Of(Portfolio, Benchmark, 0.002, 1));

    [Fact]
    public void Alpha_MeanLossOfMoreThanEverything_IsNull() => Assert.Null(Alpha.Of([-2, -2.1, -1.9], [0.1, 0, -0.1]));

    // The example of Excel's documentation of SLOPE.
    [Fact]
    public void Beta_ExcelsSlopeExample_IsReproduced() =>
        Close.To(0.305556, Beta.Of([2, 3, 9, 1, 8, 7, 5], [6, 5, 11, 7, 5, 4, 4]), 5e-7);

    // The example of Excel's documentation of CORREL.
    [Fact]
    public void Correlation_ExcelsExample_IsReproduced() =>
        Close.To(0.997054486, Correlation.Of([3, 2, 4, 5, 6], [9, 7, 12, 15, 17]), 5e-10);

    [Fact]
    public void Correlation_WorkedExample_MatchesTheArithmetic() => Close.To(1, Correlation.Of(Portfolio, Benchmark));

    [Fact]
    public void All_ConstantSide_HasNoCorrelationAndNoSlopeOnIt()
    {
        Assert.Null(Beta.Of([0.01, 0.02], [0.1, 0.1]));
        Assert.Null(Alpha.Of([0.01, 0.02], [0.1, 0.1]));
        Assert.Null(Correlation.Of([0.01, 0.02], [0.1, 0.1]));
        Assert.Null(Correlation.Of([0.1, 0.1], [0.01, 0.02]));
        Assert.Equal(0.0, Beta.Of([0.1, 0.1], [0.01, 0.02]));
    }

    [Fact]
    public void All_OnePair_IsNull()
    {
        Assert.Null(Beta.Of([0.01, 0.02], [0.1, double.NaN]));
        Assert.Null(Alpha.Of([0.01, 0.02], [0.1, double.NaN]));
        Assert.Null(Correlation.Of([0.01, 0.02], [0.1, double.NaN]));
    }

    [Fact]
    public void All_AnotherLength_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Beta.Of([0.1], [0.1, 0.2]));
        Assert.Throws<ArgumentException>(() => Alpha.Of([0.1], [0.1, 0.2]));
        Assert.Throws<ArgumentException>(() => Correlation.Of([0.1], [0.1, 0.2]));
    }

    [Theory]
    [InlineData(1e150)]
    [InlineData(1e-12)]
    public void BetaAndCorrelation_ExtremeSizes_NeitherOverflowNorVanish(double unit)
    {
        double[] benchmark = [-1 * unit, 0, 1 * unit];

        Close.To(2, Beta.Of([-2 * unit, 0, 2 * unit], benchmark));
        Close.To(1, Correlation.Of([-2 * unit, 0, 2 * unit], benchmark));
    }

    [Fact]
    public void BetaAndAlpha_OfASeriesToItself_AreOneAndZero() => Law.Holds(
        Law.Returns,
        returns => Beta.Of(returns, returns) is not { } beta || (Close.Are(1, beta, 1e-12) && Close.Are(0, Alpha.Of(returns, returns), 1e-12)));

    [Fact]
    public void BetaAndAlpha_OfALeveragedSeriesWithAPremium_AreTheLeverageAndThePremium() => Law.Holds(Law.Pairs, pair =>
    {
        var portfolio = pair.One.Select(value => (1.5 * value) + 0.001).ToArray();
        return Beta.Of(portfolio, pair.One) is not { } beta
            || (Close.Are(1.5, beta) && Close.Are(Math.Pow(1.001, 252) - 1, Alpha.Of(portfolio, pair.One)));
    });

    [Fact]
    public void BetaTimesBeta_BothWays_IsTheSquaredCorrelation() => Law.Holds(
        Law.Pairs,
        pair => Correlation.Of(pair.One, pair.Other) is not { } correlation
            || (correlation is >= -1 and <= 1 && Close.Are(correlation * correlation, Beta.Of(pair.One, pair.Other) * Beta.Of(pair.Other, pair.One))));
}
