using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Strategies;

public sealed class StrategiesContractTests
{
    private const string Sample = """
        {"kind":"strategies","subject":null,"as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "totals":{"strategies":0,"realized_pnl":0,"unrealized_pnl":0,"completed_trades":0,"open_lots":0,"win_rate":0,"capital_deployed_pct":0},
         "strategies":[{"strategy":"","display_name":"","source_url":"","realized_pnl":0,"unrealized_pnl":0,"completed_trades":0,"winning_trades":0,"losing_trades":0,
           "win_rate":0,"avg_profit_per_trade":0,"profit_factor":0,"sharpe_ratio":0,"max_drawdown":0,
           "open_lots":[{"lot_id":"","symbol":"","quantity":0,"entry_price":0,"entry_at":"","cost_basis":0,"unrealized_pnl":0}],
           "closed_lots_total":0,"next_cursor":null,"closed_lots":[{"lot_id":"","symbol":"","quantity":0,"entry_price":0,"exit_price":0,"entry_at":"","closed_at":"","realized_pnl":0}],
           "pnl_curve":[["YYYY-MM-DD",0]],"trades_by_day":[["YYYY-MM-DD",0]],"win_rate_curve":[["YYYY-MM-DD",0]],"pnl_histogram":[{"from":0,"to":0,"count":0}]}],
         "attribution":{"trades":0,"attributed":0,"coverage_pct":0,"unattributed":["o5","o4","o6"]}}
        """;

    [Fact]
    public void Document_HoldsEveryFieldOfTheContract()
    {
        using var sample = JsonDocument.Parse(Sample);

        Assert.Equal(68, ContractSample.Check(sample.RootElement, HandMadeStrategies.Draft.Strategies()));
    }
}
