using System.Numerics;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Analytics.Statistics;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class VectorNormalTests
{
    [Fact]
    public void DensityAndTail_FromTheMeanToTheEndOfDoubles_AreRelativelyPrecise()
    {
        for (var distance = 0.0; distance < 37.5; distance += 0.0037)
        {
            var lanes = new Vector<double>(distance);
            var density = VectorNormal.Density(lanes);
            var tail = density * VectorNormal.TailOverDensity(lanes);

            Near(StandardNormal.Density(distance), density[0], 2e-15, distance);
            Near(StandardNormal.Cdf(-distance), tail[0], 4e-15, distance);
            Assert.InRange(Math.Abs(StandardNormal.Cdf(distance) - (1 - tail[0])), 0, 1e-15);
        }
    }

    /// <summary>Tail over density in 40-digit arithmetic.</summary>
    [Theory]
    [InlineData(0, 1.2533141373155003)]
    [InlineData(0.1, 1.1592623996187363)]
    [InlineData(0.5, 0.8763644564536923)]
    [InlineData(1, 0.6556795424187984)]
    [InlineData(2.5, 0.35426511132979366)]
    [InlineData(4, 0.23665238291356067)]
    [InlineData(8, 0.1231319632579323)]
    [InlineData(20, 0.04987592598183679)]
    [InlineData(37.5, 0.02664774401489855)]
    [InlineData(200, 0.004999875009373828)]
    [InlineData(1e9, 1e-9)]
    public void TailOverDensity_AgainstFortyDigits_Agrees(double distance, double expected) =>
        Near(expected, VectorNormal.TailOverDensity(new Vector<double>(distance))[Vector<double>.Count - 1], 2e-15, distance);

    [Fact]
    public void DensityAndTail_AtInfinityAndForNaN_AreZeroAndNaN()
    {
        var end = new Vector<double>(double.PositiveInfinity);

        Assert.Equal(Vector<double>.Zero, VectorNormal.Density(end));
        Assert.Equal(Vector<double>.Zero, VectorNormal.Density(new Vector<double>(40)));
        Assert.Equal(Vector<double>.Zero, VectorNormal.TailOverDensity(end));
        Assert.True(double.IsNaN(VectorNormal.Density(new Vector<double>(double.NaN))[0]));
        Assert.True(double.IsNaN(VectorNormal.TailOverDensity(new Vector<double>(double.NaN))[0]));
    }

    private static void Near(double expected, double actual, double tolerance, double distance) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance * expected, $"{actual:R} instead of {expected:R} at {distance:R}");
}
