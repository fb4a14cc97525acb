using DashboardCreator.Analytics.Returns;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class CumulativeReturnTests
{
    // 1.1 x 0.9 x 1.1 = 1.089; the missing day changes nothing.
    [Fact]
    public void Total_WorkedExample_MatchesTheArithmetic() => Close.To(0.089, CumulativeReturn.Total([0.1, double.NaN, -0.1, 0.1]));

    [Fact]
    public void Series_WorkedExample_RunsFromTheStart()
    {
        var series = CumulativeReturn.Series([double.NaN, 0.1, -0.1, double.NaN]);

        Assert.Equal(4, series.Length);
        Assert.Equal(0.0, series[0]);
        Close.To(0.1, series[1]);
        Close.To(-0.01, series[2]);
        Assert.Equal(series[2], series[3]);
    }

    [Fact]
    public void Series_InfiniteReturn_IsUndefinedFromThereOn()
    {
        var series = CumulativeReturn.Series([0.1, double.PositiveInfinity, -0.1]);

        Close.To(0.1, series[0]);
        Assert.Equal([double.NaN, double.NaN], series[1..]);
    }

    [Fact]
    public void Total_TotalLoss_StaysLost() => Assert.Equal(-1.0, CumulativeReturn.Total([0.2, -1, 5, 0.3]));

    // (1 + 1e-9)^1,000,000 - 1 = 0.00100050016670834...: the expansion e^x - 1 with x = 1e6 ln(1 + 1e-9) = 0.0009999999995.
    [Fact]
    public void Total_AMillionSmallReturns_KeepsItsDigits()
    {
        var returns = new double[1_000_000];
        Array.Fill(returns, 1e-9);
        const double X = 0.0009999999995;

        Close.To(1, CumulativeReturn.Total(returns) / (X + (X * X / 2) + (X * X * X / 6) + (X * X * X * X / 24)), 1e-12);
    }

    // There and back again: (1 + r) and 1 / (1 + r) - 1 in ten thousand pairs. Plain products drift by about 1e-13.
    [Fact]
    public void Total_TenThousandRoundTrips_EndsWhereTheReturnsDo()
    {
        var returns = Enumerable.Range(1, 10_000).SelectMany(i => (double[])[0.25, -0.2]).ToArray();

        // -0.2 as a double is 1.11e-17 below -1/5, so each round trip is exact to 1.4e-17 of the whole.
        Close.To(0, CumulativeReturn.Total(returns), 2e-13);
    }

    [Fact]
    public void Total_OfEquity_IsLastOverFirst() => Law.Holds(
        Law.Equity,
        equity => equity.Length < 2
            ? CumulativeReturn.Total(SimpleReturns.FromEquity(equity)) is null
            : Close.Are((equity[^1] / equity[0]) - 1, CumulativeReturn.Total(SimpleReturns.FromEquity(equity))));

    [Fact]
    public void Series_ItsEnd_IsTheTotal() => Law.Holds(
        Law.Returns,
        returns => CumulativeReturn.Total(returns) is not { } total || CumulativeReturn.Series(returns)[^1] == total);
}
