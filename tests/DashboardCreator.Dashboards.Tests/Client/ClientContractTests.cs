using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Client;

public sealed class ClientContractTests
{
    private const string Sample = """
        {"kind":"client","subject":null,"as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "fund_name":"",
         "overview":{"total_aum":0,"total_equity":0,"total_pnl":0,"total_pnl_pct":0,"margin_utilization":0,"number_of_strategies":0,"open_positions":0,
           "total_cash":0,"total_margin_used":0,"total_margin_available":0,"margin_to_equity_pct":0,"total_realized_pnl":0,"total_unrealized_pnl":0,
           "net_contributions":0,"number_of_accounts":0,"number_of_brokers":0},
         "overview_other_readings":{"aum_net_of_pnl":0,"equity_plus_pnl":0,"pnl_over_equity_pct":0},
         "accounts":[{"account_id":"","account_name":"","broker":"","equity":0,"cash":0,"margin_used":0,"unrealized_pnl":0,"realized_pnl":0,
           "connection_status":"","last_poll_at":"","last_poll_success":true}],
         "brokers":[{"broker":"","accounts":0,"equity":0,"cash":0,"margin_used":0,"unrealized_pnl":0}],
         "allocations":{"strategies":[{"strategy_id":"","allocation_pct":0}],"total_pct":0,"leveraged":false,"approved_at":""},
         "performance":{"daily_return_pct":0,"mtd_return_pct":0,"ytd_return_pct":0,"cagr_pct":0,"sharpe_ratio":0,"volatility_pct":0,"max_drawdown_pct":0},
         "strategy_performance":[{"strategy_id":"","strategy_name":"","allocation":0.25,"pnl":0,"pnl_pct":0,"win_rate":0,"number_of_trades":0,"sharpe_ratio":0,
           "track_record":{"source":"backtest","start_date":"","end_date":"","days":0,"sharpe_ratio":0,"volatility_daily":0,"mean_return_daily":0,
             "max_drawdown_pct":0,"cumulative_return_pct":0,"annual_return_pct":0}}],
         "risk_metrics":{"basis":"","max_drawdown":8.5,"max_drawdown_peak":"","max_drawdown_valley":"","max_drawdown_recovery":"",
           "var_95":0,"var_95_parametric":0,"cvar_95":0,"portfolio_beta":0},
         "recent_signals":[{"signal_id":"","sent_at":"","strategy_name":"","symbol":"","side":"","quantity":0,"status":""}],
         "recent_trades":[{"closed_at":"","strategy_name":"","symbol":"","side":"","quantity":0,"price":0,"pnl":0}],
         "chart_data":{"equity_curve":[["YYYY-MM-DD",0]],"daily_returns":[["YYYY-MM-DD",0]],"drawdown_pct":[["YYYY-MM-DD",0]]},
         "position_discrepancies":[{"account_id":"","symbol":"","recorded_quantity":0,"broker_quantity":0}]}
        """;

    [Fact]
    public void Document_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);

        Assert.Equal(126, ContractSample.Check(sample.RootElement, HandMadeFund.Draft.Client()));
    }

    [Fact]
    public void Document_Envelope_SpeaksOfTheAsOfInstant()
    {
        var document = HandMadeFund.Draft.Client();

        Assert.Equal(("client", "2026-03-09T21:30:00Z"), (document.Text("kind"), document.Text("as_of_date")));
        Assert.Equal(("2026-03-09T21:30:00Z", "2026-03-09T16:00:00Z"), (document.Text("generated_at"), document.Text("data_as_of")));
        Assert.Equal(("mongodb/trading_accounts", "ok"), (document.Text("sources[0].name"), document.Text("sources[0].status")));
    }
}
