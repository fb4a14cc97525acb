using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.SignalSender;

public sealed class SenderContractTests
{
    private const string Sample = """
        {"kind":"signal-sender","subject":"alpha","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "strategy_name":"","strategy_id":"","developer_name":"",
         "performance":{"total_signals_sent":0,"signals_filled":0,"signals_rejected":0,"fill_rate":0,"total_pnl":0,"win_rate":0,"avg_win":0,"avg_loss":0,
           "profit_factor":0,"sharpe_ratio":0,"signals_partially_filled":0,"signals_cancelled":0,"signals_pending":0,"payoff_ratio":0,"number_of_trades":0,
           "winning_trades":0,"losing_trades":0,"breakeven_trades":0,"trades_without_pnl":0,"gross_profit":0,"gross_loss":0,"daily_return_pct":0,
           "mtd_return_pct":0,"ytd_return_pct":0,"max_drawdown_pct":0,"average_position_size":0,"allocation":0},
         "rejections":{"reasons":[{"reason":"","count":0}],"categories":[{"category":"","count":0}]},
         "signal_history":[{"signal_id":"","sent_at":"","symbol":"","side":"","quantity_requested":0,"quantity_filled":0,"fill_price":0,"status":"","pnl":0,
           "rejection_reason":""}],
         "lag_metrics":{"avg_signal_to_fill_seconds":0,"median_signal_to_fill_seconds":0,"max_signal_to_fill_seconds":0,"p95_signal_to_fill_seconds":0,
           "p99_signal_to_fill_seconds":0,"count":0,"negative_excluded":0},
         "current_positions":[{"symbol":"","side":"","quantity":0,"entry_price":0,"current_price":0,"unrealized_pnl":0,"opened_at":"","days_held":0}],
         "track_record":{"source":"","start_date":"","end_date":"","days":0,"sharpe_ratio":0,"volatility_daily":0,"mean_return_daily":0,
           "max_drawdown_pct":0,"cumulative_return_pct":0,"annual_return_pct":0}}
        """;

    [Fact]
    public void Document_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);

        Assert.Equal(92, ContractSample.Check(sample.RootElement, HandMadeFund.Draft.Sender("alpha")));
    }

    [Fact]
    public void History_MoreThanAHundredSignals_ShowsTheNewestHundred()
    {
        var signals = Enumerable.Range(0, 150).Select(i => new SignalDraft { SignalId = $"s{i}", ReceivedAt = Utc.At("2026-03-02 14:30").AddSeconds(i) });
        var document = new FundDraft { Signals = [.. signals] }.Sender("alpha");

        Assert.Equal(100, document.At("signal_history").GetArrayLength());
        Assert.Equal(("s149", "s50"), (document.Text("signal_history[0].signal_id"), document.Text("signal_history[99].signal_id")));
        Assert.Equal(150, document.Number("performance.total_signals_sent"));
    }
}
