using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class TradesContractTests
{
    private const string Sample = """
        {"kind":"trades","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "filter":{"from":"","to":"","symbols":[""],"strategies":[""],"side":null},
         "totals":{"trades":0,"buys":0,"sells":0,"value":0,"buy_value":0,"sell_value":0,"unique_symbols":0,"realized_pnl":0},
         "by_strategy":[{"strategy":"","trades":0,"buys":0,"sells":0,"value":0,"symbols":0}],
         "by_symbol":[{"symbol":"","trades":0,"buys":0,"sells":0,"bought_quantity":0,"sold_quantity":0,"net_quantity":0,"avg_buy_price":0,"avg_sell_price":0,"value":0,
           "realized_pnl":0}],
         "by_day":[{"date":"","trades":0,"value":0}],
         "trades":[{"order_id":"","symbol":"","side":"BUY","quantity":0,"price":0,"value":0,"filled_at":"","order_type":"","strategies":[{"strategy":"","weight":0}],
           "correlation_id":"","slippage_bps":0}],"next_cursor":""}
        """;

    private const string SymbolSample = """
        {"kind":"symbol","subject":"","as_of_date":"","generated_at":"","data_as_of":"","stale":false,
         "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
         "symbol":"","position":{"quantity":0,"avg_entry_price":0,"current_price":0,"market_value":0,"unrealized_pnl":0},
         "metrics":{"trades":0,"buys":0,"sells":0,"bought_quantity":0,"sold_quantity":0,"net_quantity":0,"avg_buy_price":0,"avg_sell_price":0,"buy_value":0,"sell_value":0,
           "realized_pnl":0,"unrealized_pnl":0,"first_trade_at":"","last_trade_at":""},
         "open_lots":[{"quantity":0,"price":0,"opened_at":"","unrealized_pnl":0}],"by_strategy":[{"strategy":"","trades":0,"value":0,"realized_pnl":0}],
         "trades":[{"order_id":"","symbol":""}],
         "charts":{"fills":[["",0,"BUY"]],"cumulative_quantity":[["",0]]}}
        """;

    private static readonly JsonElement Trades = HandMadeLedger.Draft.Trades("symbol=AAPL&strategy=tide,ember&limit=1");

    [Fact]
    public void Trades_AgainstTheContract_HaveEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(Sample);

        Assert.Equal(67, ContractSample.Check(sample.RootElement, Trades));
    }

    [Fact]
    public void Symbol_AgainstTheContract_HasEveryNameAndNesting()
    {
        using var sample = JsonDocument.Parse(SymbolSample);

        Assert.Equal(53, ContractSample.Check(sample.RootElement, HandMadeLedger.Draft.Symbol("AAPL")));
    }

    [Fact]
    public void Definitions_AreThoseOfTheContract()
    {
        var (trades, symbol) = (new TradesDashboardGenerator(null!, null!).Definition, new SymbolDashboardGenerator(null!, null!).Definition);

        Assert.Equal(("trades", null, "symbol", "symbol"), (trades.Kind, trades.SubjectParameter, symbol.Kind, symbol.SubjectParameter));
        Assert.Equal(["from", "to", "symbol", "strategy", "side", "limit", "cursor"], trades.Filters.Select(filter => filter.Name));
        Assert.False(trades.Required || symbol.Required);
    }

    [Fact]
    public void Figures_EachName_IsAFieldOfItsDocument()
    {
        AssertFields(new TradesDashboardGenerator(null!, null!).Definition, Trades);
        AssertFields(new SymbolDashboardGenerator(null!, null!).Definition, HandMadeLedger.Draft.Symbol("AAPL"));
    }

    private static void AssertFields(DashboardDefinition definition, JsonElement document)
    {
        Assert.All(definition.Figures, figure => document.At(figure.Name.Replace("[]", "[0]", StringComparison.Ordinal)));
        Assert.All(definition.Tables, table => Assert.Equal(JsonValueKind.Array, document.At(table.Path).ValueKind));
        Assert.Equal(definition.Figures.Count, definition.Figures.Select(figure => figure.Name).Distinct().Count());
    }
}
