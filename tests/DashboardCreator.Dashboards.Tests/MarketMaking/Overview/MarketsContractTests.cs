using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using Xunit;
using static DashboardCreator.Testing.MarketMaking.HandMadeMarkets;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Overview;

public sealed class MarketsContractTests
{
    private const string Sample = """
        {"kind":"markets","subject":"","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "environment":"","region":"","realized_pnl_basis":"","pnl_basis":"","fees_basis":"",
         "account":{"cash":0,"portfolio_value":0,"total":0,"updated_at":""},
         "totals":{"realized_pnl":0,"pnl_today":0,"fees_today":0,"pnl_24h":0,"unrealized_worst":0,"unrealized_best":0,"exposure_contracts":0,"exposure_value":0,
           "active_bids":0,"active_asks":0,"active_bid_contracts":0,"active_ask_contracts":0,
           "replayed_realized_pnl":0,"filled_24h":0,"position_change_24h":0,"markets":0,"enabled_markets":0,"net_position":0},
         "risk":{"daily_pnl":0,"trading_halted":false,"halt_reason":null,"last_fill_at":"","updated_at":"","trading_enabled":true,"max_total_exposure":0,"max_daily_loss":0},
         "pnl":[{"date":"","daily":0,"cumulative":0}],"top_markets_24h":[{"market_id":"","pnl_24h":0}],
         "exposure_by_event":[{"event":"","contracts":0,"value":0,"markets":[{"market_id":"","contracts":0,"value":0}]}],
         "last_decision":{"market_id":"","at":"","age_seconds":0,"decision_id":"","best_bid":0,"best_ask":0,"mid":0,"fair_value":0,"inventory":0,"targets":[{"side":"","price":0,"size":0}]},
         "last_fill":{"market_id":"","at":"","side":"","price":0,"size":0,"age_seconds":0,"fill_id":"","fees":0,"realized_pnl":0},
         "recent_fills":[{"at":"","market_id":"","side":"","price":0,"size":0,"fees":0,"position_after":0,"average_cost_after":0,"realized_pnl":0}],
         "markets":[{"market_id":"","event":"","url":"","enabled":true,"best_bid":0,"best_ask":0,"spread":0,"min_spread":0,"spread_status":"","own_bid":0,"own_ask":0,"bid_competitive":true,
           "ask_competitive":true,"net_position":0,"max_position_yes":0,"max_position_no":0,"average_cost":0,"realized_pnl":0,"pnl_24h":0,"unrealized_worst":0,"unrealized_best":0,
           "position_change_24h":0,"filled_24h":0,"last_fill_age_seconds":0,"config_age_seconds":0,"orders_sync_age_seconds":0,"order_mismatch":null,
           "decision_at":"","decision_age_seconds":0,"last_fill_at":"","own_bid_contracts":0,"own_ask_contracts":0,"exposure_contracts":0,"exposure_value":0,"replayed_realized_pnl":0}],
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}]}
        """;

    [Fact]
    public void Document_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);
        Assert.Equal(138, ContractSample.Check(sample.RootElement, Draft.Markets()));
    }

    [Fact]
    public void Document_Fields_StandInTheOrderOfTheContract()
    {
        using var sample = JsonDocument.Parse(Sample);
        Assert.Equal(Names(sample.RootElement), Names(Draft.Markets()));
        Assert.Equal(Names(sample.RootElement.At("markets[0]")), Names(Draft.Markets().At("markets[0]")));
        Assert.Equal(Names(sample.RootElement.At("totals")), Names(Draft.Markets().At("totals")));
    }

    [Fact]
    public void Document_MadeTwice_IsTheSameBytes() => Assert.Equal(Draft.MarketsBytes(), Draft.MarketsBytes());

    [Fact]
    public void Figures_Each_AreInTheDocument()
    {
        var document = Draft.Markets();
        Assert.All(Draft.MarketsGenerator().Definition.Figures, figure => document.At(figure.Name.Replace("[]", "[0]", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
