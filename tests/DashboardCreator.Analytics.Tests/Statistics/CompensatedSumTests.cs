using DashboardCreator.Analytics.Statistics;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Statistics;

public sealed class CompensatedSumTests
{
    // Neumaier's own example: plain addition, and Kahan's, lose both ones and answer 0.
    [Fact]
    public void Of_SmallBetweenLarge_KeepsTheSmall() => Assert.Equal(2.0, CompensatedSum.Of([1, 1e100, 1, -1e100]));

    // 10,000,000 x 0.1: plain addition answers 999999.9998389754.
    [Fact]
    public void Add_TenMillionTenths_IsExactlyAMillion()
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < 10_000_000; i++)
            sum.Add(0.1);

        Assert.Equal(1_000_000.0, sum.Total);
    }

    [Fact]
    public void Of_Nothing_IsZero() => Assert.Equal(0.0, CompensatedSum.Of([]));

    [Theory]
    [InlineData(new[] { 1.0, double.PositiveInfinity, 2.0 }, double.PositiveInfinity)]
    [InlineData(new[] { double.MaxValue, double.MaxValue }, double.PositiveInfinity)]
    [InlineData(new[] { 1.0, double.NegativeInfinity }, double.NegativeInfinity)]
    [InlineData(new[] { double.PositiveInfinity, double.NegativeInfinity }, double.NaN)]
    [InlineData(new[] { 1.0, double.NaN }, double.NaN)]
    public void Of_NotFinite_PassesThrough(double[] values, double expected) => Assert.Equal(expected, CompensatedSum.Of(values));

    [Fact]
    public void Of_AnyOrder_IsTheSameSum() => Law.Holds(
        Gen.Choose(-1_000_000_000, 1_000_000_000).Select(value => value / 1000.0).ArrayOf(),
        values => CompensatedSum.Of(values) == CompensatedSum.Of([.. values.Order()]));
}
