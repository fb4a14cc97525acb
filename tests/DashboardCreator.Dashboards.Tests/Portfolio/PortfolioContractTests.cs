using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

public sealed class PortfolioContractTests
{
    private const string Sample = """
        {"kind":"portfolio","subject":"","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "account":{"account_number":"","status":"","currency":"","equity":0,"last_equity":0,"cash":0,"buying_power":0},
         "performance":{"start_date":"","end_date":"","sessions":0,"start_equity":0,"end_equity":0,"deposits":0,"withdrawals":0,"net_flows":0,"total_pnl":0,
           "daily_pnl":0,"daily_return_pct":0,"cumulative_return_pct":0,"money_weighted_return_pct":0,"annual_return_pct":0,"annual_volatility_pct":0,
           "sharpe_ratio":0,"sortino_ratio":0,"calmar_ratio":0,"omega_ratio":0,"tail_ratio":0,"max_drawdown_pct":0,"max_drawdown_peak":"",
           "max_drawdown_valley":"","max_drawdown_recovery":"","current_drawdown_pct":0,"win_rate":0,"avg_win_pct":0,"avg_loss_pct":0,"best_day_pct":0,
           "worst_day_pct":0,"var_95_pct":0,"var_95_parametric_pct":0,"cvar_95_pct":0},
         "benchmark":{"symbol":"","alpha":0,"beta":0,"correlation":0,"tracking_error_pct":0,"information_ratio":0,"cumulative_return_pct":0,
           "excess_return_pct":0,"daily_return_pct":0},
         "periods":[{"period":"","return_pct":0,"pnl":0}],
         "monthly_returns":[{"month":"","return_pct":0,"pnl":0,"end_equity":0,"net_flows":0}],
         "exposure":{"gross_exposure":0,"net_exposure":0,"leverage":0,"net_leverage":0,"leverage_level":"","max_position_concentration_pct":0,
           "max_share_of_gross_pct":0,"herfindahl":0},
         "positions":[{"symbol":"","asset_class":"","side":"","quantity":0,"avg_entry_price":0,"current_price":0,"market_value":0,"cost_basis":0,
           "unrealized_pnl":0,"unrealized_pnl_pct":0,"weight_pct":0,"change_today_pct":0}],
         "orders":{"open":[{"order_id":"","symbol":"","side":"","type":"","quantity":0,"filled_quantity":0,"limit_price":0,"status":"","submitted_at":""}],
           "recent":[],"by_status":[{"status":"","count":0}],"buy_notional":0,"sell_notional":0},
         "momentum":[{"symbol":"","momentum_126_pct":0,"rank":1,"held":true}],
         "market":{"is_open":false,"next_open":"","next_close":""},
         "charts":{"equity":[["YYYY-MM-DD",0]],"cumulative_pnl":[["YYYY-MM-DD",0]],"daily_pnl":[["YYYY-MM-DD",0]],"daily_return_pct":[["YYYY-MM-DD",0]],
           "drawdown_pct":[["YYYY-MM-DD",0]],"benchmark_growth":[["YYYY-MM-DD",0]]}}
        """;

    [Fact]
    public void Document_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);
        var document = HandMadeAccount.Draft.Document();

        Assert.Equal(132, ContractSample.Check(sample.RootElement, document));
        Assert.Equal(JsonValueKind.Array, document.At("charts.rolling_sharpe_63").ValueKind);
        Assert.Equal(JsonValueKind.Array, document.At("charts.benchmark_intraday").ValueKind);
    }

    [Fact]
    public void Document_Envelope_SpeaksOfTheAsOfInstant()
    {
        var document = HandMadeAccount.Draft.Document();

        Assert.Equal(("portfolio", "main", "2026-03-06T21:30:00Z"), (document.Text("kind"), document.Text("subject"), document.Text("as_of_date")));
        Assert.Equal("2026-03-06T21:00:00Z", document.Text("data_as_of"));
        Assert.Equal(("alpaca/account", "ok"), (document.Text("sources[0].name"), document.Text("sources[0].status")));
    }

    [Fact]
    public void Document_MadeTwice_IsTheSameBytes() => Assert.Equal(HandMadeAccount.Draft.Bytes(), HandMadeAccount.Draft.Bytes());
}
