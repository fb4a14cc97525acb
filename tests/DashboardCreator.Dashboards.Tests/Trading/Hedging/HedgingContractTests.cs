using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Hedging;

public sealed class HedgingContractTests
{
    private const string Sample = """
        {"kind":"hedging","subject":"","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "totals":{"positions":0,"contracts":0,"premium":0,"avg_dte":0,"by_template":[{"template":"","positions":0,"premium":0}]},
         "positions":[{"hedge_id":"","underlying":"","option_type":"put","strike":0,"expiration":"","dte":0,"contracts":0,"premium":0,"roll_status":"","template":""}],
         "spend":{"twelve_months":0,"cap_pct":5,"used_pct":0,"by_month":[{"month":"YYYY-MM","premium":0}]},
         "history":[{"timestamp":"","action":"","premium":0,"contracts":0}]}
        """;

    [Fact]
    public void Document_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);
        Assert.Equal(47, ContractSample.Check(sample.RootElement, HandMadeHedges.Draft.Hedging()));
    }

    [Fact]
    public void Document_MadeTwice_IsTheSameBytes() => Assert.Equal(HandMadeHedges.Draft.HedgingBytes(), HandMadeHedges.Draft.HedgingBytes());
}
