using System.Globalization;
using System.Text.Json;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The example that the samples' page walks through has the numbers that the files have.</summary>
public sealed class DynamoWalkTests
{
    private static readonly string Page = Section(File.ReadAllText(Repository.Path("samples", "README.md")));

    private static readonly JsonElement Plan = DynamoSample.Plans[^1];

    [Fact]
    public void Page_Purchase_HasTheNumbersOfPlanOrderAndLot()
    {
        var item = Item("COST");
        var trade = Trade("COST");
        var lot = Assert.Single(DynamoSample.Lots, lot => lot.S("entry_order_id") == trade.S("order_id"));
        var value = trade.D("filled_qty")!.Value * trade.D("fill_price")!.Value;
        var close = AlpacaSample.Bars("COST")[^1].Number("c")!.Value;

        AssertTold(Plan.S("correlation_id"), Plan.S("plan_id"), Plan.S("total_portfolio_value"), item.Text("target_weight"), item.Text("trade_amount"));
        AssertTold(trade.S("order_id"), trade.S("filled_qty"), trade.S("fill_price"), trade.S("expected_price"), trade.S("slippage_amount"), trade.S("slippage_bps"));
        AssertTold(Cents(value), Cents(value - item.Number("trade_amount")!.Value), lot.S("lot_id"), lot.S("strategy_name"));
        AssertTold(Cents(lot.D("entry_qty")!.Value * (lot.D("entry_price")!.Value - close)));
        Assert.Equal((trade.D("filled_qty"), trade.D("fill_price")), (lot.D("remaining_qty"), lot.D("entry_price")));
    }

    [Fact]
    public void Page_Sale_HasTheNumbersOfPlanOrderAndLots()
    {
        var trade = Trade("NVDA");
        var exits = DynamoSample.Lots.SelectMany(lot => lot.Exits().Where(exit => exit.S("exit_order_id") == trade.S("order_id")).Select(exit => (Lot: lot, Exit: exit))).ToList();

        AssertTold(Item("NVDA").Text("current_value"), trade.S("order_id"), trade.S("filled_qty"), trade.S("fill_price"));
        Assert.Equal(2, exits.Count);
        Assert.All(exits, pair => AssertTold(
            pair.Lot.S("lot_id"), pair.Lot.S("strategy_name"), pair.Lot.S("entry_price"), pair.Exit.S("exit_qty"), pair.Exit.S("realized_pnl")!.TrimStart('-')));
    }

    private static JsonElement Item(string symbol) => Plan.Items().Single(item => item.Text("symbol") == symbol);

    private static JsonElement Trade(string symbol) =>
        DynamoSample.Trades.Single(trade => trade.S("correlation_id") == Plan.S("correlation_id") && trade.Ticker() == symbol);

    private static void AssertTold(params string?[] values) => Assert.All(values, value => Assert.Contains(value!, Page, StringComparison.Ordinal));

    private static string Cents(decimal value) => decimal.Round(value, 2).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Section(string page)
    {
        var start = page.IndexOf("### One symbol through a run", StringComparison.Ordinal);
        return page[start..page.IndexOf("###", start + 3, StringComparison.Ordinal)];
    }
}
