using DashboardCreator.Analytics.Statistics;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Statistics;

public sealed class MomentsTests
{
    // Mean (2 + 4 + 4 + 4 + 5 + 5 + 7 + 9) / 8 = 5; squared distances 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; sqrt(32 / 7).
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic()
    {
        var moments = Moments.Of([2, 4, double.NaN, 4, 4, 5, 5, 7, 9]);

        Assert.Equal(8, moments.Count);
        Close.To(5, moments.Mean);
        Close.To(Math.Sqrt(32.0 / 7), moments.SampleDeviation);
    }

    // The example of Excel's documentation of STDEV.S (breaking strengths).
    [Fact]
    public void SampleDeviation_ExcelsExample_IsReproduced() =>
        Close.To(27.46391572, Moments.Of([1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299]).SampleDeviation, 5e-9);

    // NIST StRD, univariate: NumAcc1 (three numbers, mean 10000002, deviation 1), NumAcc3 and NumAcc4 (1001 numbers, deviation 0.1).
    [Fact]
    public void Of_NistNumAcc1_IsExact() => Assert.Equal(new Moments(3, 10_000_002, 1), Moments.Of([10_000_001, 10_000_003, 10_000_002]));

    [Theory]
    [InlineData(1_000_000.0)]
    [InlineData(10_000_000.0)]
    public void Of_NistNumAcc3And4_KeepsTheDigitsTheInputHas(double offset)
    {
        double[] values = [offset + 0.2, .. Enumerable.Range(0, 1000).Select(i => offset + (i % 2 == 0 ? 0.1 : 0.3))];

        var moments = Moments.Of(values);

        Close.To(offset + 0.2, moments.Mean);
        Close.To(0.1, moments.SampleDeviation, 1e-9);
    }

    [Fact]
    public void SampleDeviation_OneValue_IsNullButTheMeanIsKnown() => Assert.Equal(new Moments(1, 3, null), Moments.Of([double.NaN, 3]));

    [Fact]
    public void Of_Infinity_CountsItAndKnowsNoMoment() => Assert.Equal(new Moments(2, null, null), Moments.Of([1, double.PositiveInfinity]));

    [Fact]
    public void SampleDeviation_ConstantUpToRounding_IsExactlyZero() =>
        Assert.Equal(0.0, Moments.Of([0.3, 0.1 + 0.2, 0.3, 0.6 / 2]).SampleDeviation);

    // A hundredth of a cent on ten billion is more than rounding.
    [Fact]
    public void SampleDeviation_SmallSpreadOnALargeMean_IsNotTakenForRounding() =>
        Close.To(0.0001 / Math.Sqrt(2), Moments.Of([1e10, 1e10 + 0.0001]).SampleDeviation, 1e-6);

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(8e307)]
    public void Of_ExtremeSizes_NeitherOverflowsNorVanishes(double unit)
    {
        var moments = Moments.Of([1 * unit, 2 * unit, 2 * unit]);

        Close.To(5.0 / 3, moments.Mean / unit);
        Close.To(Math.Sqrt(1.0 / 3), moments.SampleDeviation / unit);
    }

    [Fact]
    public void Of_ShiftedAndScaled_ShiftsTheMeanAndScalesTheDeviation() => Law.Holds(Law.Returns, values =>
    {
        var (before, after) = (Moments.Of(values), Moments.Of([.. values.Select(value => (4 * value) + 1)]));
        return before.Count == after.Count
            && Close.Are((before.Mean * 4) + 1, after.Mean, 1e-12)
            && Close.Are(before.SampleDeviation * 4, after.SampleDeviation, 1e-12);
    });
}
