using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>Every figure of the hand-made account, with its arithmetic.</summary>
public sealed class PortfolioDocumentTests
{
    private static readonly JsonElement Document = HandMadeAccount.Draft.Document();

    [Fact]
    public void Document_OfTheHandMadeAccount_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeAccount.Draft.Bytes(), "tests", "DashboardCreator.Dashboards.Tests", "Portfolio", "Approved", "hand-made-account.json");

    // Not funded on the 25th and 26th: the 100,000 paid in then are the start on the 27th. The 4th has no equity: its -4,990 move to the 5th.
    // 27 Feb 100,000 | 2 Mar 101,000 | 3 Mar 109,990, 10,000 of it paid in | 5 Mar 107,199.80 after 4,990 taken out | 6 Mar the same
    // Profit: 1,000 | 109,990 - 10,000 - 101,000 = -1,010 | 107,199.80 + 4,990 - 109,990 = 2,199.80 | 0
    // Returns: 1,000/100,000 = 0.01 | -1,010/101,000 = -0.01 | 2,199.80/109,990 = 0.02 | 0; mean 0.005, sample deviation 0.0129099444873581
    [Theory]
    [InlineData("performance.sessions", 5)]
    [InlineData("performance.start_equity", 100_000)]
    [InlineData("performance.end_equity", 107_199.80)]
    [InlineData("performance.deposits", 10_000)]
    [InlineData("performance.withdrawals", 4_990)]
    [InlineData("performance.net_flows", 5_010)]
    [InlineData("performance.initial_funding", 100_000)]
    [InlineData("performance.total_deposits", 110_000)]
    [InlineData("performance.total_pnl", 2_189.80)] // 1,000 - 1,010 + 2,199.80 = 107,199.80 - 100,000 - 5,010
    [InlineData("performance.daily_pnl", 0)]
    [InlineData("performance.daily_return_pct", 0)]
    [InlineData("performance.cumulative_return_pct", 1.9898)] // 1.01 x 0.99 x 1.02 = 1.019898
    [InlineData("performance.annual_return_pct", 245.99882898874682)] // 1.019898^(252/4) - 1
    [InlineData("performance.money_weighted_return_pct", 197.76782088738867)] // -100,000 | -10,000 after 4 days | 4,990 after 6 | 107,199.80 after 7
    [InlineData("performance.annual_volatility_pct", 20.4939015319192)] // deviation x sqrt(252)
    [InlineData("performance.sharpe_ratio", 6.148170459575759)] // mean / deviation x sqrt(252)
    [InlineData("performance.sortino_ratio", 15.874507866387543)] // 0.005 x 252 / (sqrt(0.01^2 / 4) x sqrt(252)) = sqrt(252)
    [InlineData("performance.calmar_ratio", 245.99882898874682)] // annual return / 0.01
    [InlineData("performance.omega_ratio", 3)] // (0.01 + 0.02) / 0.01
    [InlineData("performance.tail_ratio", 2.1764705882352935)] // (0.01 + 0.85 x 0.01) / (0.01 - 0.15 x 0.01)
    [InlineData("performance.max_drawdown_pct", 1)]
    [InlineData("performance.current_drawdown_pct", 0)]
    [InlineData("performance.win_rate", 66.66666666666667)] // 2 of 3: the flat day is left out
    [InlineData("performance.winning_days", 2)]
    [InlineData("performance.losing_days", 1)]
    [InlineData("performance.avg_win_pct", 1.5)]
    [InlineData("performance.avg_loss_pct", -1)]
    [InlineData("performance.best_day_pct", 2)]
    [InlineData("performance.worst_day_pct", -1)]
    [InlineData("performance.var_95_pct", 0.85)] // rank 3 x 0.05 = 0.15 between -0.01 and 0
    [InlineData("performance.var_95_parametric_pct", 1.6234969013773062)] // -(mean - 1.6448536269514722 x deviation)
    [InlineData("performance.cvar_95_pct", 1)] // only the worst lies below
    public void Performance_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Fact]
    public void Performance_Dates_AreSessionsInNewYork() => Assert.Equal(
        ("2026-02-27", "2026-03-06", "2026-03-02", "2026-03-03", "2026-03-05"),
        (Document.Text("performance.start_date"), Document.Text("performance.end_date"), Document.Text("performance.max_drawdown_peak"),
            Document.Text("performance.max_drawdown_valley"), Document.Text("performance.max_drawdown_recovery")));

    // No bar on 3 March: returns are taken between 27 Feb, 2, 5 and 6 March. SPY 500, 505, 510.05, 504.9495: 0.01, 0.01, -0.01.
    // The account over the same spans: 0.01, 0.99 x 1.02 - 1 = 0.0098, 0.
    [Theory]
    [InlineData("benchmark.common_sessions", 4)]
    [InlineData("benchmark.beta", 0.495)] // cov 0.000066 / var 0.00013333
    [InlineData("benchmark.correlation", 0.9998469895178864)]
    [InlineData("benchmark.alpha", 2.4705838471396047)] // (1 + 0.0066 - 0.495 x 0.00333333)^252 - 1
    [InlineData("benchmark.tracking_error_pct", 9.25816396484746)] // deviation of 0, -0.0002, 0.01 x sqrt(252)
    [InlineData("benchmark.information_ratio", 8.891611804733955)]
    [InlineData("benchmark.cumulative_return_pct", 0.9899)] // 504.9495 / 500
    [InlineData("benchmark.excess_return_pct", 0.9999)] // 1.9898 - 0.9899
    [InlineData("benchmark.daily_return_pct", -1)] // 504.9495 / 510.05
    [InlineData("benchmark.daily_excess_return_pct", 1)] // 0 - -1
    [InlineData("benchmark.price", 504.9495)]
    public void Benchmark_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Theory]
    [InlineData("periods[3].return_pct", 1.9898)] // YTD since the funding
    [InlineData("periods[3].pnl", 2_189.80)]
    [InlineData("monthly_returns[0].return_pct", 1.9898)] // February has no return
    [InlineData("monthly_returns[0].pnl", 2_189.80)]
    [InlineData("monthly_returns[0].end_equity", 107_199.80)]
    [InlineData("monthly_returns[0].net_flows", 5_010)]
    public void Periods_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Theory]
    [InlineData("exposure.gross_exposure", 85_000)] // 60,000 + 20,000 + 5,000
    [InlineData("exposure.net_exposure", 45_000)] // 60,000 - 20,000 + 5,000
    [InlineData("exposure.leverage", 0.7929119270744908)] // 85,000 / 107,199.80
    [InlineData("exposure.net_leverage", 0.4197769025688481)]
    [InlineData("exposure.max_position_concentration_pct", 55.97025367584641)] // 60,000 / 107,199.80
    [InlineData("exposure.max_share_of_gross_pct", 70.58823529411765)] // 60,000 / 85,000
    [InlineData("exposure.herfindahl", 0.5570934256055363)] // (60^2 + 20^2 + 5^2) / 85^2
    [InlineData("limits[0].utilisation_pct", 63.43295416595926)] // 0.7929 / 1.25
    [InlineData("limits[1].utilisation_pct", 139.92563418961603)] // 55.97 / 40
    [InlineData("limits[2].utilisation_pct", 0)]
    [InlineData("positions[0].unrealized_pnl_pct", 25)] // 12,000 / 48,000
    [InlineData("positions[0].weight_pct", 55.97025367584641)]
    [InlineData("positions[1].quantity", -400)]
    [InlineData("positions[1].unrealized_pnl_pct", -11.11111111111111)] // -2,000 / 18,000: a short cost is a cost
    [InlineData("positions[1].weight_pct", -18.656751225282136)]
    [InlineData("positions[2].change_today_pct", 2)]
    [InlineData("position_totals.market_value", 45_000)]
    [InlineData("position_totals.long_market_value", 65_000)]
    [InlineData("position_totals.short_market_value", -20_000)]
    [InlineData("position_totals.cost_basis", 34_000)] // 48,000 - 18,000 + 4,000
    [InlineData("position_totals.unrealized_pnl", 11_000)]
    [InlineData("position_totals.unrealized_pnl_pct", 15.714285714285714)] // 11,000 / (48,000 + 18,000 + 4,000)
    public void Book_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Theory]
    [InlineData("orders.total", 6)]
    [InlineData("orders.buy_notional", 52_360)] // 240 x 200 + 5 x 8 x 100 (an option) + 4 x 90
    [InlineData("orders.sell_notional", 18_000)] // 400 x 45
    [InlineData("orders.open[1].filled_pct", 40)] // 4 of 10
    [InlineData("orders.by_status[0].count", 3)]
    [InlineData("momentum[0].momentum_126_pct", 126)] // 226 / 100
    [InlineData("momentum[0].price", 226)]
    [InlineData("market.countdown_seconds", 230_400)] // Friday 21:30 to Monday 13:30 UTC: 64 hours
    public void Rest_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Fact]
    public void Book_Words_AreTheOnesOfTheSettings() => Assert.Equal(
        ("green", "ACME", "long", "short"),
        (Document.Text("exposure.leverage_level"), Document.Text("exposure.largest_position"), Document.Text("positions[0].side"), Document.Text("positions[1].side")));

    [Fact]
    public void Orders_Lists_AreNewestFirst()
    {
        Assert.Equal(["o6", "o5"], Ids("orders.open"));
        Assert.Equal(["o6", "o5", "o4", "o3", "o2", "o1"], Ids("orders.recent"));
        Assert.Equal(["filled", "canceled", "new", "partially_filled"], Document.At("orders.by_status").EnumerateArray().Select(row => row.Text("status")));
    }

    // ACME rose; BOLT and CASK are equally flat, ranked by symbol; DUNE and SPY have fewer than 127 bars.
    [Fact]
    public void Momentum_Ranks_DescendOverSymbolsThatHaveOne() => Assert.Equal(
        [("ACME", 1, true), ("BOLT", 2, true), ("CASK", 3, false), ("DUNE", null, false), ("SPY", null, false)],
        Document.At("momentum").EnumerateArray().Select(row => (row.Text("symbol")!, (int?)row.Number("rank"), row.At("held").GetBoolean())));

    [Theory]
    [InlineData("equity", 5, 107_199.80)]
    [InlineData("cumulative_pnl", 5, 2_189.80)]
    [InlineData("daily_pnl", 4, 0.0)]
    [InlineData("daily_return_pct", 4, 0.0)]
    [InlineData("drawdown_pct", 5, 0.0)]
    [InlineData("benchmark_growth", 4, 1.009899)]
    [InlineData("account_growth", 5, 1.019898)]
    [InlineData("rolling_sharpe_63", 0, null)]
    [InlineData("net_flows", 4, 0.0)]
    public void Charts_EachLine_HasItsPointsAndEnd(string line, int count, double? last)
    {
        var points = Document.At($"charts.{line}");

        Assert.Equal(count, points.GetArrayLength());
        Assert.True(last is null || Math.Abs(last.Value - points[count - 1][1].GetDouble()) < 1e-9);
    }

    [Fact]
    public void Charts_DailyProfit_IsFreeOfFlows() => Assert.Equal(
        """[["2026-03-02",1000],["2026-03-03",-1010],["2026-03-05",2199.8],["2026-03-06",0]]""", Document.At("charts.daily_pnl").GetRawText());

    private static IEnumerable<string?> Ids(string list) => Document.At(list).EnumerateArray().Select(order => order.Text("order_id"));

    private static void AssertClose(double expected, string path)
    {
        var actual = Document.Number(path);
        Assert.True(actual is { } number && Math.Abs(expected - number) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{path}: expected {expected:R}, but it is {actual:R}.");
    }
}
