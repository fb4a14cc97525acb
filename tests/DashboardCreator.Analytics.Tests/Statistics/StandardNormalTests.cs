using DashboardCreator.Analytics.Statistics;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Statistics;

public sealed class StandardNormalTests
{
    // Abramowitz and Stegun, table 26.1: P(x) and Z(x) with fifteen decimals.
    [Theory]
    [InlineData(0.0, 0.500000000000000, 0.398942280401433)]
    [InlineData(0.5, 0.691462461274013, 0.352065326764300)]
    [InlineData(1.0, 0.841344746068543, 0.241970724519143)]
    [InlineData(1.5, 0.933192798731142, 0.129517595665892)]
    [InlineData(2.0, 0.977249868051821, 0.053990966513188)]
    [InlineData(3.0, 0.998650101968370, 0.004431848411938)]
    public void Cdf_AndDensity_AgreeWithThePublishedTable(double x, double probability, double density)
    {
        Assert.Equal(probability, StandardNormal.Cdf(x), 6e-16);
        Assert.Equal(density, StandardNormal.Density(x), 6e-16);
    }

    // Computed with 60 digits (mpmath) and rounded.
    [Theory]
    [InlineData(-0.5, 0.3085375387259869)]
    [InlineData(-1, 0.15865525393145705)]
    [InlineData(-2, 0.02275013194817921)]
    [InlineData(-5, 2.866515718791939e-07)]
    [InlineData(-10, 7.619853024160525e-24)]
    [InlineData(-20, 2.7536241186062337e-89)]
    [InlineData(-30, 4.906713927148187e-198)]
    [InlineData(-37, 5.725571222524577e-300)]
    [InlineData(1.25, 0.8943502263331448)]
    [InlineData(6, 0.9999999990134123)]
    [InlineData(8, 0.9999999999999993)]
    public void Cdf_Tails_AgreeWithHighPrecision(double x, double expected) => Figures.Agree(expected, StandardNormal.Cdf(x), 4);

    [Theory]
    [InlineData(1e-300, -37.0470962993612)]
    [InlineData(1e-100, -21.273453560965326)]
    [InlineData(1e-20, -9.262340089798407)]
    [InlineData(1e-10, -6.361340902404057)]
    [InlineData(0.001, -3.0902323061678136)]
    [InlineData(0.025, -1.9599639845400543)]
    [InlineData(0.05, -1.6448536269514726)]
    [InlineData(0.07, -1.4757910281791706)]
    [InlineData(0.3, -0.5244005127080408)]
    [InlineData(0.4999, -0.00025066283008800747)]
    [InlineData(0.5000001, 2.506628273311648e-07)]
    [InlineData(0.6, 0.2533471031357997)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.999, 3.090232306167813)]
    public void InverseCdf_AnyProbability_AgreesWithHighPrecision(double p, double expected) => Figures.Agree(expected, StandardNormal.InverseCdf(p), 4);

    [Fact]
    public void Functions_Limits_AreExact()
    {
        Assert.Equal((0, 1, 0.5), (StandardNormal.Cdf(double.NegativeInfinity), StandardNormal.Cdf(double.PositiveInfinity), StandardNormal.Cdf(0)));
        Assert.Equal((0, 0), (StandardNormal.Density(double.NegativeInfinity), StandardNormal.Density(1e200)));
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity, 0), (StandardNormal.InverseCdf(0), StandardNormal.InverseCdf(1), StandardNormal.InverseCdf(0.5)));
        Assert.True(double.IsNaN(StandardNormal.Cdf(double.NaN)));
        Assert.True(double.IsNaN(StandardNormal.Density(double.NaN)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1e-300)]
    [InlineData(1.0000001)]
    public void InverseCdf_NotAProbability_IsTheCallersMistake(double p) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StandardNormal.InverseCdf(p));

    // Into the lower tail and back: the probability carries x to the last digits there, down to the smallest doubles.
    [Fact]
    public void InverseCdf_OfCdf_IsTheArgument() => Law.Holds(
        Gen.Choose(-37_000, 0).Select(value => value / 1000.0),
        x => Math.Abs(StandardNormal.InverseCdf(StandardNormal.Cdf(x)) - x) <= 1e-14 * Math.Max(0.1, -x));

    [Fact]
    public void Cdf_BothSides_AddUpToOne() => Law.Holds(
        Gen.Choose(-8_000, 8_000).Select(value => value / 1000.0),
        x => Math.Abs(StandardNormal.Cdf(x) + StandardNormal.Cdf(-x) - 1) <= 4e-16);
}
