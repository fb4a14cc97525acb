using DashboardCreator.Analytics.Statistics;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Statistics;

/// <summary>Expected figures are computed with 60 digits (mpmath) and rounded to a double.</summary>
public sealed class ErrorFunctionsTests
{
    [Theory]
    [InlineData(-0.3, -0.3286267594591274, 1.3286267594591274, 1.4537492328427655)]
    [InlineData(-0.6, -0.6038560908479259, 1.6038560908479258, 2.2988541117340935)]
    [InlineData(-2.0, -0.9953222650189527, 1.9953222650189528, 108.94090438997797)]
    [InlineData(-5.0, -0.9999999999984626, 1.9999999999984626, 144009798674.66104)]
    [InlineData(-20.0, -1.0, 2.0, 1.0442939379528289e+174)]
    [InlineData(0.3, 0.3286267594591274, 0.6713732405408726, 0.7345993345676551)]
    [InlineData(0.46875, 0.49261347321793797, 0.507386526782062, 0.6320696892495561)]
    [InlineData(0.5, 0.5204998778130465, 0.4795001221869535, 0.6156903441929259)]
    [InlineData(1.0, 0.8427007929497149, 0.15729920705028513, 0.427583576155807)]
    [InlineData(4.0, 0.9999999845827421, 1.541725790028002e-08, 0.1369994576250614)]
    [InlineData(10.0, 1.0, 2.088487583762545e-45, 0.05614099274382259)]
    [InlineData(26.0, 1.0, 5.663192408856143e-296, 0.021683584850562907)]
    [InlineData(1e8, 1.0, 0.0, 5.641895835477562e-09)]
    public void Erf_ErfcAndErfcx_AgreeWithHighPrecision(double x, double erf, double erfc, double erfcx)
    {
        Figures.Agree(erf, ErrorFunctions.Erf(x), 4);
        Figures.Agree(erfc, ErrorFunctions.Erfc(x), 4);
        Figures.Agree(erfcx, ErrorFunctions.Erfcx(x), 4);
    }

    // Where one approximation ends and the next begins, neighbouring doubles have neighbouring values.
    [Theory]
    [InlineData(0.46875)]
    [InlineData(-0.46875)]
    [InlineData(4.0)]
    [InlineData(-4.0)]
    public void Erfc_SeamOfTwoApproximations_HasNoStep(double seam)
    {
        Figures.Agree(ErrorFunctions.Erfc(seam), ErrorFunctions.Erfc(Math.BitIncrement(seam)), 40);
        Figures.Agree(ErrorFunctions.Erfcx(seam), ErrorFunctions.Erfcx(Math.BitIncrement(seam)), 40);
        Figures.Agree(ErrorFunctions.Erf(seam), ErrorFunctions.Erf(Math.BitDecrement(seam)), 8);
    }

    [Fact]
    public void Functions_InfinitiesAndNaN_AreTheLimits()
    {
        Assert.Equal((1, -1), (ErrorFunctions.Erf(double.PositiveInfinity), ErrorFunctions.Erf(double.NegativeInfinity)));
        Assert.Equal((0, 2), (ErrorFunctions.Erfc(double.PositiveInfinity), ErrorFunctions.Erfc(double.NegativeInfinity)));
        Assert.Equal((0, double.PositiveInfinity), (ErrorFunctions.Erfcx(double.PositiveInfinity), ErrorFunctions.Erfcx(double.NegativeInfinity)));
        Assert.True(double.IsNaN(ErrorFunctions.Erf(double.NaN)));
        Assert.True(double.IsNaN(ErrorFunctions.Erfc(double.NaN)));
        Assert.True(double.IsNaN(ErrorFunctions.Erfcx(double.NaN)));
    }
}
