using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Strategies;

/// <summary>Which session earns an exit, and over which sessions the Sharpe ratio runs.</summary>
public sealed class StrategySessionTests
{
    // A second exit of 1 on Friday 6 March, the last session; the first exit of 2 is the one that moves.
    [Theory]
    [InlineData("2026-03-03 15:00", new double[] { 2, 0, 0, 1 })] // within the session of Tuesday
    [InlineData("2026-03-03 21:00", new double[] { 2, 0, 0, 1 })] // at its close
    [InlineData("2026-03-03 21:00:00.001", new double[] { 2, 0, 1 })] // after it: Wednesday's
    [InlineData("2026-03-04 04:59", new double[] { 2, 0, 1 })] // still Tuesday in New York
    [InlineData("2026-03-04 10:00", new double[] { 2, 0, 1 })] // before the opening of Wednesday
    [InlineData("2026-02-27 22:00", new double[] { 2, 0, 0, 0, 1 })] // Friday after the close: Monday's
    [InlineData("2026-02-28 15:00", new double[] { 2, 0, 0, 0, 1 })] // Saturday
    [InlineData("2026-03-01 23:00", new double[] { 2, 0, 0, 0, 1 })] // Sunday
    public void Exit_WheneverItIs_BelongsToItsSession(string at, double[] sessions) =>
        AssertSharpe(sessions, new StrategyLedger { Lots = [StrategyLedger.Lot("a", 1, StrategyLedger.Exit(at, 1, 102)), StrategyLedger.Lot("b", 1, StrategyLedger.Exit("2026-03-06 15:00", 1, 101))] });

    // Thanksgiving is 27 November 2025; the Friday after closes at 13:00 New York time, 18:00 UTC.
    [Theory]
    [InlineData("2025-11-27 15:00", new double[] { 2, 0, 1 })] // the holiday: Friday's
    [InlineData("2025-11-28 17:59", new double[] { 2, 0, 1 })]
    [InlineData("2025-11-28 18:01", new double[] { 2, 1 })] // after the early close: Monday's
    public void Exit_OnHolidaysAndHalfDays_BelongsToTheNextOpenSession(string at, double[] sessions) => AssertSharpe(
        sessions,
        new StrategyLedger
        {
            AsOf = Utc.At("2025-12-02 21:30"),
            Lots = [StrategyLedger.Lot("a", 1, StrategyLedger.Exit(at, 1, 102)), StrategyLedger.Lot("b", 1, StrategyLedger.Exit("2025-12-02 15:00", 1, 101))],
        });

    // On Monday the 9th the session of that day counts as soon as it opens at 13:30 UTC.
    [Theory]
    [InlineData("2026-03-08 15:00", new double[] { 2, 0, 0, 0 })]
    [InlineData("2026-03-09 13:29", new double[] { 2, 0, 0, 0 })]
    [InlineData("2026-03-09 13:30", new double[] { 2, 0, 0, 0, 0 })]
    public void Series_EndsWithTheLastSessionThatHasBegun(string asOf, double[] sessions) =>
        AssertSharpe(sessions, new StrategyLedger { AsOf = Utc.At(asOf), Lots = [StrategyLedger.Lot("a", 1, StrategyLedger.Exit("2026-03-03 15:00", 1, 102))] });

    [Fact]
    public void Exit_AfterTheLastClose_WaitsForItsSession_AndTheDocumentSaysSo()
    {
        var ledger = new StrategyLedger
        {
            Lots = [StrategyLedger.Lot("a", 1, StrategyLedger.Exit("2026-03-05 15:00", 1, 102)), StrategyLedger.Lot("b", 1, StrategyLedger.Exit("2026-03-06 21:15", 1, 150))],
        };

        var document = ledger.Strategies();

        Assert.Equal(Sharpe([2, 0]), document.Number("strategies[0].sharpe_ratio")!.Value, 1e-9);
        Assert.True(document.Warns("insufficient_data", "strategies[].sharpe_ratio"));
        Assert.Equal(52, document.Number("strategies[0].realized_pnl"));
        Assert.False((ledger with { AsOf = Utc.At("2026-03-09 15:00") }).Strategies().Warns("insufficient_data", "strategies[].sharpe_ratio"));
    }

    [Fact]
    public void SameProfitEverySession_HasNoSharpeRatioForWantOfVariance()
    {
        var document = new StrategyLedger
        {
            Lots = [StrategyLedger.Lot("a", 2, StrategyLedger.Exit("2026-03-05 15:00", 1, 102), StrategyLedger.Exit("2026-03-06 15:00", 1, 102))],
        }.Strategies();

        Assert.Null(document.Number("strategies[0].sharpe_ratio"));
        Assert.Equal(0, document.Number("strategies[0].annual_volatility"));
        Assert.True(document.Warns("zero_variance", "strategies[].sharpe_ratio"));
    }

    [Fact]
    public void OneSession_IsTooFewForSharpeRatioAndVolatility()
    {
        var document = new StrategyLedger { Lots = [StrategyLedger.Lot("a", 1, StrategyLedger.Exit("2026-03-06 15:00", 1, 102))] }.Strategies();

        Assert.All(["sharpe_ratio", "annual_volatility"], field =>
        {
            Assert.Null(document.Number($"strategies[0].{field}"));
            Assert.True(document.Warns("insufficient_data", $"strategies[].{field}"));
        });
    }

    private static void AssertSharpe(double[] sessions, StrategyLedger ledger) =>
        Assert.Equal(Sharpe(sessions), ledger.Strategies().Number("strategies[0].sharpe_ratio")!.Value, 1e-9);

    // By the definition, in the plainest way.
    private static double Sharpe(double[] profits)
    {
        var mean = profits.Average();
        return mean / Math.Sqrt(profits.Sum(profit => (profit - mean) * (profit - mean)) / (profits.Length - 1)) * Math.Sqrt(252);
    }
}
