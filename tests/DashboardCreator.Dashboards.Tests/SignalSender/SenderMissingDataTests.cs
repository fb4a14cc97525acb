using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.SignalSender;

public sealed class SenderMissingDataTests
{
    private static readonly FundDraft Fund = HandMadeFund.Draft;

    [Fact]
    public void NoSignals_EveryFigure_IsNullForLackOfData()
    {
        var document = (Fund with { Signals = [], Confirmations = [] }).Sender("alpha");

        Assert.All(
            ["fill_rate", "rejection_rate", "average_position_size", "total_pnl", "win_rate", "avg_win", "avg_loss", "profit_factor", "payoff_ratio", "sharpe_ratio", "max_drawdown_pct"],
            field => AssertNull(document, field, "insufficient_data"));
        Assert.True(document.Warns("insufficient_data", "lag_metrics"));
        Assert.Null(document.Number("lag_metrics.p95_signal_to_fill_seconds"));
        Assert.Equal((0, 0), (document.Number("performance.total_signals_sent"), document.Number("performance.gross_profit")));
    }

    [Fact]
    public void NoLosses_RatiosAgainstThem_AreNullForThatReason()
    {
        var document = (Fund with { Signals = [SignalDraft.Trade(5, Utc.At("2026-03-02 15:00"))], Confirmations = [] }).Sender("alpha");

        Assert.All(["profit_factor", "payoff_ratio", "avg_loss"], field => AssertNull(document, field, "no_losses"));
        Assert.Equal(100, document.Number("performance.win_rate"));
    }

    [Fact]
    public void NoWins_AverageWinAndPayoff_AreNull()
    {
        var document = (Fund with { Signals = [SignalDraft.Trade(-5, Utc.At("2026-03-02 15:00"))], Confirmations = [] }).Sender("alpha");

        Assert.All(["avg_win", "payoff_ratio"], field => AssertNull(document, field, "insufficient_data"));
        Assert.Equal((0, 0), (document.Number("performance.profit_factor"), document.Number("performance.win_rate")));
    }

    [Fact]
    public void NoAllocation_ReturnsOnIt_HaveNoBase()
    {
        var document = (Fund with { Shares = null }).Sender("alpha");

        Assert.All(
            ["allocation", "pnl_pct", "daily_return_pct", "mtd_return_pct", "ytd_return_pct", "max_drawdown_pct"], field => AssertNull(document, field, "no_base"));
        Assert.Equal(Fund.Sender("alpha").Number("performance.sharpe_ratio"), document.Number("performance.sharpe_ratio"));
    }

    [Fact]
    public void TradesWithoutATime_HaveASumAndNoReturns()
    {
        var document = (Fund with { Signals = [SignalDraft.Trade(-5, null)], Confirmations = [] }).Sender("alpha");

        Assert.Equal(-5, document.Number("performance.total_pnl"));
        Assert.All(["sharpe_ratio", "daily_return_pct", "mtd_return_pct", "ytd_return_pct", "max_drawdown_pct"], field => AssertNull(document, field, "insufficient_data"));
    }

    [Fact]
    public void SameProfitEverySession_Sharpe_HasZeroVariance() => AssertNull(
        (Fund with { Signals = [SignalDraft.Trade(0, Utc.At("2026-03-02 15:00"))], Confirmations = [] }).Sender("alpha"), "sharpe_ratio", "zero_variance");

    [Fact]
    public void NoBenchmark_IsSaidOfTheWholeDocument() => Assert.True((Fund with { Bars = [] }).Sender("alpha").Warns("source_missing", null));

    [Fact]
    public void RecordedAndRecomputedProfit_DifferByMoreThanOne_IsSaid()
    {
        var signals = Fund.Signals.Select(signal => signal.SignalId == "s1" ? signal with { RealizedPnl = 4_898.5 } : signal);

        Assert.True((Fund with { Signals = [.. signals] }).Sender("alpha").Warns("inconsistent", "performance.pnl_from_executions"));
        Assert.False(Fund.Sender("alpha").Warns("inconsistent", "performance.pnl_from_executions"));
    }

    [Fact]
    public void RejectionsWithoutAReason_AreUnknown()
    {
        SignalDraft[] signals = [new SignalDraft { Decision = "REJECT" }, new SignalDraft { Decision = "REJECT", Reason = "  " }, new SignalDraft { Decision = "reject", Reason = "no ALLOCATION, no margin" }];
        var document = new FundDraft { Signals = signals }.Sender("alpha");

        Assert.Equal(("UNKNOWN", 2), (document.Text("rejections.reasons[0].reason"), document.Number("rejections.reasons[0].count")));
        Assert.Equal(("NO_ALLOCATION", 1), (document.Text("rejections.categories[1].category"), document.Number("rejections.categories[1].count")));
    }

    [Theory]
    [InlineData("No allocation approved, margin and risk too", "NO_ALLOCATION")]
    [InlineData("Margin of 60.5 % over risk limit", "MARGIN_EXCEEDED")]
    [InlineData("RISK limit", "RISK_LIMIT")]
    [InlineData("SLIPPAGE_EXCEEDED", "OTHER")]
    public void Category_OfAReason_IsItsFirstWordInTheFixedOrder(string reason, string expected)
    {
        var document = new FundDraft { Signals = [new SignalDraft { Decision = "REJECTED", Reason = reason }] }.Sender("alpha");

        Assert.Equal(expected, document.Text("rejections.categories[0].category"));
    }

    private static void AssertNull(JsonElement document, string field, string code)
    {
        Assert.Null(document.Number($"performance.{field}"));
        Assert.True(document.Warns(code, $"performance.{field}"), $"{field} is null and no warning {code} says why.");
    }
}
