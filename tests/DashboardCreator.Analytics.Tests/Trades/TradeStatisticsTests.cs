using DashboardCreator.Analytics.Trades;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Trades;

public sealed class TradeStatisticsTests
{
    // Wins 100.10 + 50.20 = 150.30 (mean 75.15), losses -60 - 40.20 = -100.20 (mean -50.10), one of 0: 2 of 5 won.
    // Payoff 75.15 / 50.10 = 1.5; profit factor 150.30 / 100.20 = 1.5; total 50.10.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic()
    {
        var statistics = TradeStatistics.Of([100.10m, -60m, 0m, 50.20m, -40.20m]);

        Assert.Equal((5, 2, 2, 1), (statistics.Count, statistics.Wins, statistics.Losses, statistics.Breakevens));
        Assert.Equal((150.30m, 100.20m, 50.10m), (statistics.GrossProfit, statistics.GrossLoss, statistics.Total));
        Assert.Equal((75.15m, -50.10m), (statistics.AverageWin, statistics.AverageLoss));
        Close.To(0.4, statistics.WinRate);
        Close.To(0.5, statistics.DecidedWinRate); // 2 of the 4 that were decided
        Assert.Equal(10.02m, statistics.Average); // 50.10 / 5
        Close.To(1.5, statistics.PayoffRatio);
        Close.To(1.5, statistics.ProfitFactor);
    }

    // Three wins of 10 against one loss of 20: the payoff 10 / 20 is not the profit factor 30 / 20.
    [Fact]
    public void PayoffRatio_UnequalNumbers_IsNotTheProfitFactor()
    {
        var statistics = TradeStatistics.Of([10, 10, -20, 10]);

        Close.To(0.5, statistics.PayoffRatio);
        Close.To(1.5, statistics.ProfitFactor);
    }

    [Fact]
    public void Of_NoTrades_HasSumsOfZeroAndNoRatios() =>
        Assert.Equal((new TradeStatistics(0, 0, 0, 0, 0, 0, null, null), null), (TradeStatistics.Of([]), TradeStatistics.Of([]).WinRate));

    [Fact]
    public void DecidedWinRate_BreakevensAlone_IsNullWhileTheirMeanIsZero()
    {
        var statistics = TradeStatistics.Of([0, 0]);

        Assert.Equal((null, 0.0), (statistics.DecidedWinRate, statistics.WinRate));
        Assert.Equal(0m, statistics.Average);
    }

    [Fact]
    public void Average_NoTrades_IsNull() => Assert.Null(TradeStatistics.Of([]).Average);

    [Fact]
    public void Of_WinsAlone_HasNoProfitFactorAndNoPayoff()
    {
        var statistics = TradeStatistics.Of([5, 0]);

        Assert.Equal((null, null, null), (statistics.ProfitFactor, statistics.PayoffRatio, statistics.AverageLoss));
        Assert.Equal(0.5, statistics.WinRate);
    }

    [Fact]
    public void Of_LossesAlone_HasAProfitFactorOfZeroAndNoPayoff()
    {
        var statistics = TradeStatistics.Of([-5]);

        Assert.Equal((0.0, null, null), (statistics.ProfitFactor, statistics.PayoffRatio, statistics.AverageWin));
        Assert.Equal((0.0, 5m, -5m), (statistics.WinRate, statistics.GrossLoss, statistics.AverageLoss));
    }

    // A million dimes: doubles drift, decimals do not.
    [Fact]
    public void Total_ManySmallAmounts_IsExact() =>
        Assert.Equal(100_000m, TradeStatistics.Of([.. Enumerable.Repeat(0.1m, 1_000_000)]).Total);

    [Fact]
    public void Of_SumBeyondADecimal_Overflows() =>
        Assert.Throws<OverflowException>(() => TradeStatistics.Of([decimal.MaxValue, decimal.MaxValue]));

    [Fact]
    public void Of_AnyTrades_PartsAddUpToTheWhole() => Law.Holds(
        Gen.Choose(-500, 500).Select(cents => cents / 100m).ArrayOf(),
        pnl =>
        {
            var statistics = TradeStatistics.Of(pnl);
            return statistics.Count == pnl.Length
                && statistics.Wins + statistics.Losses + statistics.Breakevens == statistics.Count
                && statistics.Total == pnl.Sum()
                && statistics.GrossProfit - statistics.GrossLoss == pnl.Sum()
                && statistics.GrossProfit + statistics.GrossLoss == pnl.Sum(Math.Abs);
        });

    [Fact]
    public void Of_Mirrored_SwapsWinsAndLosses() => Law.Holds(
        Gen.Choose(-500, 500).Select(cents => cents / 100m).ArrayOf(),
        pnl =>
        {
            var (one, other) = (TradeStatistics.Of(pnl), TradeStatistics.Of([.. pnl.Select(result => -result)]));
            return (one.Wins, one.GrossProfit, one.AverageWin, one.Breakevens) == (other.Losses, other.GrossLoss, -other.AverageLoss, other.Breakevens);
        });
}
