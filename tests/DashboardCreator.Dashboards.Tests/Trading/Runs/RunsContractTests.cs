using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Runs;

public sealed class RunsContractTests
{
    private const string Sample = """
        {"kind":"runs","subject":"","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "runs":[{"run_id":"","correlation_id":"","status":"","created_at":"","completed_strategies":0,"total_strategies":0,"trades":0,"stuck":false}],
         "run":{"run_id":"","status":"","created_at":"","duration_seconds":0,
           "strategies":[{"strategy":"","allocation_pct":0,"completed_at":"","signal_count":0,
             "data_freshness":{"latest_timestamp":"","age_days":0,"gate_status":""},"targets":[{"symbol":"","weight_pct":0}]}],
           "target_allocation":{"total_pct":0,"status":"","is_partial":false,"targets":[{"symbol":"","weight_pct":0}]},
           "plan":{"plan_id":"","created_at":"","portfolio_value":0,"cash_balance":0,"total_trade_value":0,"urgency":"","buys":0,"sells":0,"holds":0,
             "items":[{"symbol":"","action":"","current_weight_pct":0,"target_weight_pct":0,"current_value":0,"target_value":0,"trade_amount":0,"priority":1}]},
           "executions":{"trades":0,"buys":0,"sells":0,"total_value":0,
             "items":[{"order_id":"","symbol":"","side":"","quantity":0,"price":0,"value":0,"filled_at":"","order_type":"",
               "strategies":[{"strategy":"","weight":0}],"correlation_id":"","slippage_bps":0}],
             "plan_versus_execution":[{"symbol":"","planned_amount":0,"executed_amount":0,"difference":0}]}}}
        """;

    [Fact]
    public void Document_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);
        Assert.Equal(91, ContractSample.Check(sample.RootElement, HandMadeRuns.Draft.Run(HandMadeRuns.Whole)));
    }

    [Fact]
    public void Document_MadeTwice_IsTheSameBytes() => Assert.Equal(HandMadeRuns.Draft.RunBytes(), HandMadeRuns.Draft.RunBytes());

    [Fact]
    public void Document_RawTexts_AreNotInIt() =>
        Assert.DoesNotContain("target_allocations", HandMadeRuns.Draft.Run(HandMadeRuns.Whole).GetRawText(), StringComparison.Ordinal);
}
