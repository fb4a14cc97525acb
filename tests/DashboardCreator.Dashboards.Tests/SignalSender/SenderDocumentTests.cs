using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.SignalSender;

/// <summary>Every figure of a strategy of the hand-made fund, with its arithmetic.</summary>
public sealed class SenderDocumentTests
{
    private static readonly JsonElement Document = HandMadeFund.Draft.Sender("alpha");

    [Fact]
    public void Document_OfTheHandMadeFund_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeFund.Draft.SenderBytes("alpha"), "tests", "DashboardCreator.Dashboards.Tests", "SignalSender", "Approved", "hand-made-alpha.json");

    [Theory]
    [InlineData("total_signals_sent", 11)] // s1 to s11: the exit, the cancel request and the one never received included
    [InlineData("signals_filled", 5)] // s1 s2 s3 s4 s5
    [InlineData("signals_partially_filled", 1)] // s4
    [InlineData("signals_zero_fill", 1)] // s10
    [InlineData("signals_rejected", 2)] // s6 by the decision, s7 by the broker
    [InlineData("signals_cancelled", 1)] // s11
    [InlineData("signals_pending", 1)] // s8
    [InlineData("cancel_requests", 1)] // s9
    [InlineData("fill_rate", 45.45454545454545)] // 5 / 11 x 100
    [InlineData("rejection_rate", 22.22222222222222)] // 2 of the 9 with an outcome: neither pending nor a request
    [InlineData("total_pnl", -4_900)] // 4,900 - 9,800 + 0
    [InlineData("pnl_pct", -1)] // -4,900 / (0.5 x 980,000) x 100
    [InlineData("number_of_trades", 3)]
    [InlineData("winning_trades", 1)]
    [InlineData("losing_trades", 1)]
    [InlineData("breakeven_trades", 1)]
    [InlineData("trades_without_pnl", 1)]
    [InlineData("win_rate", 33.333333333333336)]
    [InlineData("avg_win", 4_900)]
    [InlineData("avg_loss", -9_800)]
    [InlineData("gross_profit", 4_900)]
    [InlineData("gross_loss", 9_800)]
    [InlineData("payoff_ratio", 0.5)] // 4,900 / 9,800
    [InlineData("profit_factor", 0.5)] // 4,900 / 9,800
    [InlineData("sharpe_ratio", -2.6909811055347133)] // as in the client document
    [InlineData("daily_return_pct", 0)]
    [InlineData("mtd_return_pct", -1)] // 490,000 + 4,900 = 494,900, - 9,800 = 485,100; 485,100 / 490,000 - 1
    [InlineData("ytd_return_pct", -1)]
    [InlineData("max_drawdown_pct", 1.9801980198019802)] // 9,800 / 494,900 x 100
    [InlineData("average_position_size", 6_703.33)] // (100 x 100.6 + 50 x 200 + 5 x 10) / 3; the exit is none, s5 has no quantity
    [InlineData("allocation", 0.5)]
    public void Performance_EveryFigure_IsTheHandComputedOne(string field, double expected) => AssertClose(expected, $"performance.{field}");

    // s1: 6 s to its last confirmation; s2: 10 s; s3: 20 s; s4: -1 s, clock skew; s5 has no fill time.
    [Theory]
    [InlineData("count", 3)]
    [InlineData("negative_excluded", 1)]
    [InlineData("avg_signal_to_fill_seconds", 12)] // 36 / 3
    [InlineData("median_signal_to_fill_seconds", 10)]
    [InlineData("max_signal_to_fill_seconds", 20)]
    [InlineData("p95_signal_to_fill_seconds", 19)] // rank 2 x 0.95 = 1.9: 10 + 0.9 x 10
    [InlineData("p99_signal_to_fill_seconds", 19.8)] // rank 1.98: 10 + 0.98 x 10
    public void Lags_EveryFigure_IsTheHandComputedOne(string field, double expected) => AssertClose(expected, $"lag_metrics.{field}");

    [Fact]
    public void Rejections_DecisionAndBroker_AreCountedByReasonAndCategory()
    {
        Assert.Equal(["BROKER_REJECTED", "Margin exceeds capital"], Texts("rejections.reasons", "reason"));
        Assert.Equal(["BROKER", "MARGIN_EXCEEDED"], Texts("rejections.categories", "category"));
    }

    [Fact]
    public void History_AllSignals_AreNewestFirstWithTheirFate()
    {
        Assert.Equal(["s11", "s9", "s8", "s4", "s7", "s6", "s5", "s3", "s2", "s1", "s10"], Texts("signal_history", "signal_id"));
        Assert.Equal((100, 100.6, 4_900), (Document.Number("signal_history[9].quantity_filled"), Document.Number("signal_history[9].fill_price"), Document.Number("signal_history[9].pnl")));
        Assert.Equal("ZERO_FILL", Document.Text("signal_history[10].status"));
        Assert.Equal("Margin exceeds capital", Document.Text("signal_history[5].rejection_reason"));
        Assert.Equal((7, null), (Document.Number("signal_history[2].quantity_requested"), Document.Number("signal_history[2].quantity_filled")));
    }

    [Fact]
    public void Positions_OfTheStrategy_AreOpenOnesWithTheirProfit()
    {
        Assert.Equal(1, Document.At("current_positions").GetArrayLength());
        AssertClose(60, "current_positions[0].unrealized_pnl"); // (232.5 - 230) x 24
        AssertClose(7, "current_positions[0].days_held"); // 2 March 14:30 to 9 March 21:30
        var beta = HandMadeFund.Draft.Sender("Beta Fund");
        Assert.Equal(("SHORT", -10, -12.35), (beta.Text("current_positions[0].side"), beta.Number("current_positions[0].quantity"), beta.Number("current_positions[0].unrealized_pnl")));
    }

    [Fact]
    public void Document_OfASenderNobodyRegistered_SaysSo()
    {
        var document = (HandMadeFund.Draft with { Strategies = [] }).Sender("alpha");

        Assert.Equal(-4_900, document.Number("performance.total_pnl"));
        Assert.True(document.Warns("inconsistent", "strategy_id"));
        Assert.Null(document.Text("developer_name"));
    }

    private static IEnumerable<string?> Texts(string list, string field) => Document.At(list).EnumerateArray().Select(item => item.GetProperty(field).GetString());

    private static void AssertClose(double expected, string path)
    {
        var actual = Document.Number(path);

        Assert.NotNull(actual);
        Assert.True(Math.Abs(expected - actual.Value) <= 1e-12 * Math.Max(1, Math.Abs(expected)), $"{path}: {actual} instead of {expected}");
    }
}
