using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Client;

/// <summary>Every figure of the hand-made fund, with its arithmetic.</summary>
public sealed class ClientDocumentTests
{
    private static readonly JsonElement Document = HandMadeFund.Draft.Client();

    [Fact]
    public void Document_OfTheHandMadeFund_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeFund.Draft.ClientBytes(), "tests", "DashboardCreator.Dashboards.Tests", "Client", "Approved", "hand-made-fund.json");

    // Monday at noon: of a document asked for on Tuesday Monday's close is no part, whatever it is; live, the bar up to noon is.
    [Theory]
    [InlineData(null, false)]
    [InlineData("2026-03-10 15:00", true)]
    public void Beta_OfABarFinishedAfterTheInstant_IsWithoutIt(string? requestedAt, bool same)
    {
        var noon = HandMadeFund.Draft with { AsOf = Utc.At("2026-03-09 17:00"), RequestedAt = requestedAt is null ? null : Utc.At(requestedAt) };
        double? Beta(double growth) => (noon with { Bars = [.. noon.Bars.Select(bar => bar.Session == Utc.Day("2026-03-09") ? bar with { Close = bar.Close * growth } : bar)] })
            .Client().Number("risk_metrics.portfolio_beta");

        Assert.NotNull(Beta(1));
        Assert.Equal(same, Beta(1) == Beta(1.1));
    }

    [Theory]
    [InlineData("overview.total_aum", 990_000)] // 600,000 + 390,000; the closed account does not count
    [InlineData("overview.total_equity", 990_000)]
    [InlineData("overview.total_pnl", 10_000)] // 3,000 + 7,000 - 1,000 + 1,000
    [InlineData("overview.total_realized_pnl", 8_000)] // 7,000 + 1,000
    [InlineData("overview.total_unrealized_pnl", 2_000)] // 3,000 - 1,000
    [InlineData("overview.net_contributions", 980_000)] // 990,000 - 10,000: the base capital
    [InlineData("overview.total_pnl_pct", 1.0204081632653061)] // 10,000 / 980,000 x 100
    [InlineData("overview.margin_utilization", 40)] // (90,000 + 30,000) / (210,000 + 90,000) x 100
    [InlineData("overview.margin_to_equity_pct", 12.121212121212121)] // 120,000 / 990,000 x 100
    [InlineData("overview.total_cash", 350_000)] // 200,000 + 150,000
    [InlineData("overview.total_margin_used", 120_000)]
    [InlineData("overview.total_margin_available", 300_000)]
    [InlineData("overview.number_of_strategies", 2)] // Gamma is being tested
    [InlineData("overview.open_positions", 2)] // one is closed, one is flat
    [InlineData("overview.number_of_accounts", 2)]
    [InlineData("overview.number_of_brokers", 2)]
    [InlineData("overview_other_readings.aum_net_of_pnl", 980_000)] // 990,000 - 10,000
    [InlineData("overview_other_readings.equity_plus_pnl", 1_000_000)] // 990,000 + 10,000
    [InlineData("overview_other_readings.pnl_over_equity_pct", 1.0101010101010102)] // 10,000 / 990,000 x 100
    [InlineData("overview_other_readings.margin_of_total_pct", 28.571428571428573)] // 120,000 / 420,000 x 100
    [InlineData("allocations.total_pct", 125.5)] // 50 + 75.5
    public void Overview_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    // Curve: 980,000 | +4,900 -> 984,900 | 984,900 | -9,800 -> 975,100 | +980 -> 976,080 | 976,080 | 976,080
    // Returns: 4,900/980,000 = 0.005 | 0 | -9,800/984,900 = -0.00995024875621890 | 980/975,100 = 0.00100502512562814 | 0 | 0 (Saturday's trade earned 0)
    // Mean -0.000657537271765128, sample deviation 0.00494819955602475, product of (1 + r) 976,080/980,000 = 0.996
    [Theory]
    [InlineData("performance.daily_return_pct", 0)]
    [InlineData("performance.mtd_return_pct", -0.4)] // 0.996 - 1
    [InlineData("performance.ytd_return_pct", -0.4)]
    [InlineData("performance.cagr_pct", -15.493091595168973)] // 0.996^(252/6) - 1
    [InlineData("performance.sharpe_ratio", -2.109470419471964)] // mean / deviation x sqrt(252)
    [InlineData("performance.volatility_pct", 7.855023277657029)] // deviation x sqrt(252) x 100
    [InlineData("performance.max_drawdown_pct", 0.9950248756218906)] // 1 - 975,100/984,900
    [InlineData("risk_metrics.max_drawdown", 0.9950248756218906)]
    [InlineData("risk_metrics.var_95", 7_388.06)] // rank 5 x 0.05 = 0.25: 0.75 x -0.00995024875621890 = -0.00746268656716418; x 990,000 = 7,388.0597
    [InlineData("risk_metrics.cvar_95", 9_850.75)] // only the worst lies below: 0.00995024875621890 x 990,000 = 9,850.7463
    [InlineData("risk_metrics.var_95_parametric", 8_708.64)] // -(mean - 1.6448536269514722 x deviation) x 990,000 = 8,708.6352
    [InlineData("risk_metrics.portfolio_beta", 0.5717936426671526)] // with 500 505 505 499.95 502.44975 502.44975 507.4742475: cov/var of returns 0.01 0 -0.01 0.005 0 0.01
    public void Performance_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Fact]
    public void Risk_DrawdownDays_AreTheLastDayAtThePeakAndTheFirstAtTheBottom()
    {
        Assert.Equal("booked_trades", Document.Text("risk_metrics.basis"));
        Assert.Equal("2026-03-03", Document.Text("risk_metrics.max_drawdown_peak"));
        Assert.Equal("2026-03-04", Document.Text("risk_metrics.max_drawdown_valley"));
        Assert.Null(Document.Text("risk_metrics.max_drawdown_recovery"));
    }

    [Theory]
    [InlineData("strategy_performance[0].allocation", 0.5)]
    [InlineData("strategy_performance[0].pnl", -4_900)] // 4,900 - 9,800 + 0
    [InlineData("strategy_performance[0].pnl_pct", -1)] // -4,900 / (0.5 x 980,000) x 100
    [InlineData("strategy_performance[0].pnl_from_executions", 4_900)] // (149.62 - 100.6) x 100 - 1 - 1, of the only trade with both confirmations
    [InlineData("strategy_performance[0].win_rate", 33.333333333333336)] // 1 of 3: the zero trade counts, the one without a profit does not
    [InlineData("strategy_performance[0].number_of_trades", 3)]
    [InlineData("strategy_performance[0].trades_without_pnl", 1)]
    [InlineData("strategy_performance[0].sharpe_ratio", -2.6909811055347133)] // 4,900 0 -9,800 0 0 0: mean -816.667, deviation 4,817.641, x sqrt(252)
    [InlineData("strategy_performance[0].track_record.days", 3)]
    [InlineData("strategy_performance[0].track_record.mean_return_daily", 0.006666666666666665)] // (0.01 - 0.02 + 0.03) / 3
    [InlineData("strategy_performance[0].track_record.volatility_daily", 0.025166114784235832)]
    [InlineData("strategy_performance[0].track_record.sharpe_ratio", 4.205259864302774)] // mean / deviation x sqrt(252)
    [InlineData("strategy_performance[0].track_record.max_drawdown_pct", 2)] // 1 - 0.98
    [InlineData("strategy_performance[0].track_record.cumulative_return_pct", 1.9494)] // 1.01 x 0.98 x 1.03 - 1
    [InlineData("strategy_performance[0].track_record.annual_return_pct", 406.1889159415999)] // 1.019494^(252/3) - 1
    [InlineData("strategy_performance[1].allocation", 0.755)]
    [InlineData("strategy_performance[1].number_of_trades", 0)]
    public void Strategies_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Fact]
    public void Strategies_WithoutTrades_AreShownWithNulls()
    {
        Assert.Equal(["Alpha", "Beta Fund"], Document.At("strategy_performance").EnumerateArray().Select(row => row.GetProperty("strategy_name").GetString()));
        Assert.All(["pnl", "pnl_pct", "win_rate", "sharpe_ratio", "pnl_from_executions"], field => Assert.Null(Document.Number($"strategy_performance[1].{field}")));
        Assert.Equal(JsonValueKind.Null, Document.At("strategy_performance[1].track_record").ValueKind);
    }

    [Fact]
    public void Activity_SignalsAndTrades_AreNewestFirst()
    {
        // s9 to s11 and u1 of the last day; s10 was never received. The trades by closing time: Saturday, Thursday 15:00 and 13:00, Wednesday, Monday.
        Assert.Equal(
            ["u1", "s11", "s9", "s8", "s4", "g1", "s7", "s6", "s5", "s3", "s2", "s1"],
            Document.At("recent_signals").EnumerateArray().Select(row => row.GetProperty("signal_id").GetString()));
        double?[] profits = [0, 980, null, -9_800, 4_900];
        Assert.Equal(profits, Enumerable.Range(0, 5).Select(i => Document.Number($"recent_trades[{i}].pnl")));
        Assert.Equal(149.62, Document.Number("recent_trades[4].price"));
        Assert.Equal(100.6, Document.Number("recent_trades[4].entry_price")); // (40 x 100 + 60 x 101) / 100
        Assert.Equal("SELL", Document.Text("recent_trades[3].side"));
    }

    [Fact]
    public void Discrepancies_BooksAgainstBroker_AreByAccountAndSymbol()
    {
        // 24 against 20, and 5 that only the broker knows; West's broker reported no list, so nothing is known there.
        Assert.Equal(2, Document.At("position_discrepancies").GetArrayLength());
        Assert.Equal((24, 20), (Document.Number("position_discrepancies[0].recorded_quantity"), Document.Number("position_discrepancies[0].broker_quantity")));
        Assert.Equal(("ZZZ", 0, 5), (Document.Text("position_discrepancies[1].symbol"), Document.Number("position_discrepancies[1].recorded_quantity"), Document.Number("position_discrepancies[1].broker_quantity")));
    }

    private static void AssertClose(double expected, string path)
    {
        var actual = Document.Number(path);

        Assert.NotNull(actual);
        Assert.True(Math.Abs(expected - actual.Value) <= 1e-12 * Math.Max(1, Math.Abs(expected)), $"{path}: {actual} instead of {expected}");
    }
}
