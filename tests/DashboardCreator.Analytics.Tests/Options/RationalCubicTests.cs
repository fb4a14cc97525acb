using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class RationalCubicTests
{
    // f(x) = x^3 on [1, 3]: slopes 3 and 27, second derivatives 6 and 18. Fitting either gives the cubic back: f(2) = 8, f(1.5) = 3.375.
    [Fact]
    public void Fitting_ACubic_IsThatCubic()
    {
        var curve = new RationalCubic(new(1, 1, 3), new(3, 27, 27));

        Close.To(8, curve.FittingLeft(6, 2));
        Close.To(8, curve.FittingRight(18, 2));
        Close.To(3.375, curve.FittingRight(18, 1.5));
    }

    // exp on [0, 1]: slope 1 and e, second derivative 1 and e; here by differences over 1e-4.
    [Fact]
    public void Fitting_ASecondDerivative_HasItAtThatEnd()
    {
        var curve = new RationalCubic(new(0, 1, 1), new(1, Math.E, Math.E));

        Close.To(1, (curve.FittingLeft(1, 0) - (2 * curve.FittingLeft(1, 1e-4)) + curve.FittingLeft(1, 2e-4)) / 1e-8, 1e-3);
        Close.To(Math.E, (curve.FittingRight(Math.E, 1) - (2 * curve.FittingRight(Math.E, 1 - 1e-4)) + curve.FittingRight(Math.E, 1 - 2e-4)) / 1e-8, 1e-3);
        Close.To(Math.Exp(0.4), curve.FittingLeft(1, 0.4), 1e-3);
    }

    // An absurd second derivative would make the curve swing out; it stays monotone between its ends.
    [Theory]
    [InlineData(-1e6)]
    [InlineData(0.0)]
    [InlineData(1e6)]
    [InlineData(double.NaN)]
    public void Fitting_AnySecondDerivative_StaysMonotone(double second)
    {
        var curve = new RationalCubic(new(0, 0, 1), new(2, 4, 5));

        double[] values = [.. Enumerable.Range(0, 41).Select(i => curve.FittingLeft(second, i / 20.0))];

        Assert.Equal((0, 4), (values[0], values[^1]));
        Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(pair.Second > pair.First));
    }
}
