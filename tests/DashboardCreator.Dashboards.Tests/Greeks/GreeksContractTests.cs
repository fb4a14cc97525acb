using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Options;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Greeks;

public sealed class GreeksContractTests
{
    private const string Sample = """
        {"kind":"greeks","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "units":{"delta":"","gamma":"","theta":"","vega":"","rho":""},
         "totals":{"positions":0,"legs":0,"delta":0,"gamma":0,"theta":0,"vega":0,"rho":0,"dollar_delta":0,"beta_weighted_delta":0,"unrealized_pnl":0,"realized_pnl":0,
           "net_premium":0,"gross_notional":0},
         "positions":[{"execution_id":"","strategy_id":"","symbol":"","strategy_type":"","status":"open","entry_time":"","close_time":"","dte":0,"delta":0,"gamma":0,
           "theta":0,"vega":0,"rho":0,"unrealized_pnl":0,"max_loss":0,
           "legs":[{"conid":0,"right":"call","strike":0,"expiry":"","dte":0,"action":"buy","quantity":0,"mark":0,"iv":0,"greeks_source":"leg",
             "contract":{"delta":0,"gamma":0,"theta":0,"vega":0,"rho":0},"position":{"delta":0,"gamma":0,"theta":0,"vega":0,"rho":0}}]}],
         "by_symbol":[{"symbol":"","delta":0,"gamma":0,"theta":0,"vega":0,"rho":0,"unrealized_pnl":0}],"by_strategy_type":[{"strategy_type":"","delta":0}],
         "heatmap":[{"symbol":"","strike":0,"dte":0,"delta":0,"gamma":0,"theta":0,"vega":0}],
         "pnl_history":[["",0]],"unpriced_legs":[0],
         "limits":[{"name":"portfolio_delta","value":0,"limit":50,"utilisation_pct":0}]}
        """;

    [Fact]
    public void Document_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);

        Assert.Equal(99, ContractSample.Check(sample.RootElement, HandMadeBook.Draft.Document()));
    }

    [Fact]
    public void Document_Envelope_SpeaksOfTheAsOfInstant()
    {
        var document = HandMadeBook.Draft.Document();

        Assert.Equal(("greeks", "2026-03-06T20:00:00Z", "2026-03-06T19:59:00Z"), (document.Text("kind"), document.Text("as_of_date"), document.Text("data_as_of")));
        Assert.Equal(("memory/strategy_executions", "ok", "2026-03-06T20:00:00Z"), (document.Text("sources[0].name"), document.Text("sources[0].status"), document.Text("sources[0].last_success")));
    }

    [Fact]
    public void Definition_IsThatOfAKindWithFilters()
    {
        var definition = HandMadeBook.Draft.Generator().Definition;

        Assert.Equal(("greeks", null, false), (definition.Kind, definition.SubjectParameter, definition.Required));
        Assert.Equal(["symbol", "strategy_type", "status", "limit", "cursor"], definition.Filters.Select(filter => filter.Name));
        Assert.Equal(new RefreshRule(TimeSpan.FromMinutes(1), RefreshHours.MarketHours), definition.Refresh);
        Assert.Equal(definition.Figures.Count, definition.Figures.Select(figure => figure.Name).Distinct().Count());
    }

    [Fact]
    public void Figures_EachName_IsAFieldOfTheDocument()
    {
        var document = HandMadeBook.Draft.Document();

        Assert.All(HandMadeBook.Draft.Generator().Definition.Figures, figure => document.At(figure.Name.Replace("[]", "[0]", StringComparison.Ordinal)));
    }
}
