using System.Text;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Mapping;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

public sealed class LedgerCollectorTests
{
    private static readonly DateTimeOffset AsOf = TableFolder.AsOf;

    private readonly LedgerCollector collector = new(AsOf);

    [Fact]
    public void Build_AfterMoreItems_HasAllOfThem()
    {
        Take(TradingItems.Trade("o-1"), TradingItems.Lot("l-1"));
        var first = collector.Build();

        Take(TradingItems.Trade("o-2"), TradingItems.Trade("o-1").S("fill_price", "40"), TradingItems.Lot("l-1").S("remaining_qty", "0").S("created_at", "2026-02-14T00:00:00Z"));
        var second = collector.Build();

        Assert.Equal(["o-1"], first.Orders());
        Assert.Equal((31.2m, 4.3125m), (first.Trades[0].Price, first.Lots[0].RemainingQuantity));
        Assert.Equal(["o-1", "o-2"], second.Orders());
        Assert.Equal((40m, 0m), (second.Trades[0].Price, second.Lots[0].RemainingQuantity));
    }

    [Fact]
    public void Advance_PastALaterTrade_LetsItIn()
    {
        var later = AsOf.AddMinutes(1);
        Take(TradingItems.Trade("o-1").S("fill_timestamp", later.ToString("O")));
        Assert.Equal((0, later), (collector.Build().Trades.Count, collector.NextChange));

        collector.Advance(later);

        Assert.Equal(["o-1"], collector.Build().Orders());
        Assert.Null(collector.NextChange);
    }

    [Fact]
    public void Advance_LaterTradeWasRewritten_LetsTheLastVersionIn()
    {
        Take(TradingItems.Trade("o-1").S("fill_timestamp", AsOf.AddMinutes(1).ToString("O")), TradingItems.Trade("o-1").S("fill_price", "40"));
        collector.Advance(AsOf.AddHours(1));

        var records = collector.Build();

        Assert.Equal(40m, Assert.Single(records.Orders().Select((_, place) => records.Trades[place].Price)));
    }

    [Fact]
    public void Advance_Backwards_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => collector.Advance(AsOf.AddTicks(-1)));

    [Fact]
    public void NextChange_LaterExit_IsItsInstant()
    {
        Take(TradingItems.Lot("l-1").With("exit_records", $$"""{"L":[{{TradingItems.Exit("e-1", AsOf.AddDays(2).ToString("O"), "5", "33", "9")}}]}""").S("fully_closed_at", AsOf.AddDays(3).ToString("O")));

        Assert.Equal(AsOf.AddDays(2), collector.NextChange);
    }

    [Fact]
    public void Take_BrokenTrade_LeavesNoTrace()
    {
        Assert.Throws<ItemException>(() => Take(TradingItems.Trade("o-1").S("symbol", "")));

        Assert.Equal(0, collector.Build().Trades.Texts.Count);
    }

    private void Take(params DraftItem[] items)
    {
        foreach (var item in items) collector.Take(AttributeJson.Read(Encoding.UTF8.GetBytes(item.Bare), new WantedNames(LedgerCollector.Fields)));
    }
}
