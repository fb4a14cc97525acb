using System.Text.Json;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Detail;

public sealed class MarketContractTests
{
    private const string Sample = """
        {"kind":"market","subject":"","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "market_id":"","days":7,"config":{"enabled":true,"event_ticker":"","max_inventory_yes":0,"max_inventory_no":0,"min_spread":0,"quote_size":0,"inventory_skew_factor":0,
           "fair_value":0,"toxicity_score":0,"created_at":"","updated_at":""},
         "latest_decision":{"at":"","decision_id":"","fair_value":0,"mid":0,"inventory":0,"target_quotes":{"bids":[{"price":0,"size":0}],"asks":[{"price":0,"size":0}]}},
         "decisions":[{"at":"","decision_id":"","best_bid":0,"best_ask":0,"spread":0,"inventory":0,"targets":0}],
         "executions":[{"at":"","decision_id":"","event_type":"","status":"","side":"","price":0,"size":0,"latency_ms":0,"error":""}],
         "fills":[{"at":"","fill_id":"","order_id":"","side":"","price":0,"size":0,"fees":0,"realized_pnl":0,"value":0,"position_after":0,"decision_id":""}],
         "fill_summary":{"count":0,"volume":0,"bid_volume":0,"ask_volume":0,"fees":0,"realized_pnl":0},
         "analytics":{"latency_ms":{"count":0,"mean":0,"p50":0,"p95":0,"p99":0,"max":0},"latency_by_event":[{"event_type":"","count":0,"mean":0,"p50":0,"p95":0,"p99":0,"max":0}],
           "latency_histogram":[{"from":0,"to":0,"count":0}],"timeline":[{"at":"","event_type":"","count":0}]},
         "chart":{"fills":[["",0,"bid"]],"best_bid":[["",0]],"best_ask":[["",0]],"position":[["",0]]}}
        """;

    private static readonly JsonElement Document = HandMadeMarket.Draft.Market(HandMadeMarket.Rain);

    [Fact]
    public void Market_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);

        Assert.Equal(108, ContractSample.Check(sample.RootElement, Document));
    }

    [Fact]
    public void Market_AgainstTheContract_HasItsFieldsInItsOrder()
    {
        using var sample = JsonDocument.Parse(Sample);
        var wanted = sample.RootElement.EnumerateObject().Select(field => field.Name).SkipWhile(name => name != "market_id").ToList();

        Assert.Equal(wanted, Document.EnumerateObject().Select(field => field.Name).Where(wanted.Contains));
        Assert.All(["latest_decision", "decisions[0]", "executions[0]", "fills[0]", "fill_summary"], path => Assert.Equal(
            sample.RootElement.At(path).EnumerateObject().Select(field => field.Name),
            Document.At(path).EnumerateObject().Select(field => field.Name).Take(sample.RootElement.At(path).EnumerateObject().Count())));
    }

    [Fact]
    public void Definition_IsThatOfTheContract()
    {
        var definition = new MarketDashboardGenerator(null!, null!).Definition;

        Assert.Equal(("market", "market_id", false, false), (definition.Kind, definition.SubjectParameter, definition.SubjectIsOptional, definition.Required));
        Assert.Equal(["days", "before", "decision_id"], definition.Filters.Select(filter => filter.Name));
        Assert.Equal(["decisions", "executions", "fills"], definition.Tables.Select(table => table.Path));
        Assert.Equal(TimeSpan.FromMinutes(1), definition.Refresh.Interval);
    }

    [Fact]
    public void Figures_EachName_IsAFieldOfTheDocument()
    {
        var figures = new MarketDashboardGenerator(null!, null!).Definition.Figures;

        Assert.All(figures, figure => Document.At(figure.Name.Replace("[]", "[0]", StringComparison.Ordinal)));
        Assert.Equal(figures.Count, figures.Select(figure => figure.Name).Distinct().Count());
    }
}
