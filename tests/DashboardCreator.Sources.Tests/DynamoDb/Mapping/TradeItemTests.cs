using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

public sealed class TradeItemTests
{
    [Fact]
    public async Task Trade_EveryAttribute_IsRead()
    {
        var records = await TableFolder.LedgerAsync(TradingItems.Trade("o-1"));

        var trade = records.Trades[0];
        Assert.Equal(("o-1", "run-1", "SOXL", "LIMIT"), (records.Text(trade.OrderId), records.Text(trade.CorrelationId), records.Text(trade.Symbol), records.Text(trade.OrderType)));
        Assert.Equal((true, 12.5m, 31.2m), (trade.IsBuy, trade.Quantity, trade.Price));
        Assert.Equal(new DateTimeOffset(2026, 2, 9, 15, 31, 22, TimeSpan.Zero).AddTicks(1_042_500), trade.At);
        Assert.Equal((31.19m, 3.2061m, 0.01m), (trade.ExpectedPrice, trade.SlippageBps, trade.SlippagePerShare));
        Assert.Equal((31.18m, 31.21m, 0.0, 3), (trade.Bid, trade.Ask, trade.TimeToFillMs, trade.Steps));
        Assert.Equal("north 0.745, south 0.255", records.Mix());
        Assert.Equal(trade.At, records.NewestRecordAt);
        Assert.Empty(records.Warnings);
    }

    [Fact]
    public async Task Trade_OfTheFirstEra_HasOnlyWhatMakesATrade()
    {
        var first = TradingItems.Trade("o-1").Without(
            "EntityType", "order_id", "correlation_id", "order_type", "strategy_weights", "expected_price", "slippage_bps", "slippage_amount", "bid_at_fill",
            "ask_at_fill", "time_to_fill_ms", "execution_steps");

        var records = await TableFolder.LedgerAsync(first.S("filled_qty", "12.50").N("fill_price", "31.20").With("strategy_names", """{"L":[]}"""));

        var trade = records.Trades[0];
        Assert.Equal(("o-1", 31.2m), (records.Text(trade.OrderId), trade.Price));
        Assert.False(trade.CorrelationId.HasValue || trade.OrderType.HasValue);
        Assert.Null(trade.ExpectedPrice ?? trade.SlippageBps ?? trade.SlippagePerShare ?? trade.Bid ?? trade.Ask);
        Assert.Null(trade.TimeToFillMs);
        Assert.Null(trade.Steps);
        Assert.Equal("", records.Mix());
        Assert.Empty(records.Warnings);
    }

    [Theory]
    [InlineData("filled_qty", "0")]
    [InlineData("filled_qty", "-1")]
    [InlineData("filled_qty", "None")]
    [InlineData("fill_price", "NaN")]
    [InlineData("fill_price", "0")]
    [InlineData("fill_timestamp", "soon")]
    [InlineData("symbol", " ")]
    [InlineData("direction", "HOLD")]
    [InlineData("filled_qty", "1e19")]
    public async Task Trade_WithoutWhatMakesATrade_IsCountedWithItsKey(string attribute, string text)
    {
        var records = await TableFolder.LedgerAsync(TradingItems.Trade("o-1"), TradingItems.Trade("o-2").S(attribute, text));

        Assert.Equal(["o-1"], records.Orders());
        Assert.Equal(1, records.SkippedRecords);
        var warning = Assert.Single(records.Warnings);
        Assert.Equal(WarningCodes.BadRecords, warning.Code);
        Assert.Contains("alchemiser-prod-trade-ledger, TRADE#o-2: the trade ", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("filled_qty")]
    [InlineData("fill_price")]
    [InlineData("fill_timestamp")]
    [InlineData("symbol")]
    [InlineData("direction")]
    public async Task Trade_LackingAnAttribute_IsCounted(string attribute)
    {
        var records = await TableFolder.LedgerAsync(TradingItems.Trade("o-1").Without(attribute));

        Assert.Equal((0, 1), (records.Trades.Count, records.SkippedRecords));
    }

    [Fact]
    public async Task Trade_OtherSpellings_AreTheSame()
    {
        var records = await TableFolder.LedgerAsync(
            TradingItems.Trade("o-1").S("direction", "OrderSide.sell").S("symbol", "EQUITIES::soxl//USD").S("order_type", "OrderType.STOP_LIMIT").N("fill_timestamp", "1770651082104"));

        var trade = records.Trades[0];
        Assert.Equal((false, "SOXL", "STOP_LIMIT"), (trade.IsBuy, records.Text(trade.Symbol), records.Text(trade.OrderType)));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_770_651_082_104), trade.At);
    }

    [Fact]
    public async Task Trades_OfOneMillisecond_KeepTheirOrder()
    {
        var records = await TableFolder.LedgerAsync(
            TradingItems.Trade("a").S("fill_timestamp", "2026-02-09T15:31:22.104900+00:00"), TradingItems.Trade("b").S("fill_timestamp", "2026-02-09T15:31:22.104100+00:00"));

        Assert.Equal(["b", "a"], records.Orders());
    }

    [Fact]
    public async Task Trades_LaterThanAsked_AreNotThere()
    {
        using var folder = new TableFolder();
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"), TradingItems.Trade("o-2").S("fill_timestamp", "2026-03-01T00:00:00Z"));

        var records = await folder.LedgerAsync();

        Assert.Equal(["o-1"], records.Orders());
        Assert.Equal(records.Trades[0].At, records.NewestRecordAt);
        Assert.Equal(0, records.SkippedRecords);
    }

    [Fact]
    public async Task Trades_WrittenTwice_AreThereOnceAsWrittenLast()
    {
        var records = await TableFolder.LedgerAsync(TradingItems.Trade("o-1"), TradingItems.Trade("o-2"), TradingItems.Trade("o-1").S("fill_price", "32"));

        Assert.Equal(["o-1", "o-2"], records.Orders());
        Assert.Equal(32m, records.Trades[0].Price);
    }

    [Fact]
    public async Task OtherItemsOfTheLedger_KnownKinds_ArePassedOverSilently()
    {
        var records = await TableFolder.LedgerAsync(
            TradingItems.StrategyTrade("o-1"), TradingItems.Signal("s-1"), TradingItems.StrategyTrade("o-2").Without("EntityType"), TradingItems.Signal("s-2").Without("EntityType"));

        Assert.Equal((0, 0), (records.Trades.Count, records.SkippedRecords));
        Assert.Empty(records.Strategies);
        Assert.Empty(records.Warnings);
    }

    [Fact]
    public async Task OtherItemsOfTheLedger_UnknownKinds_AreCounted()
    {
        var records = await TableFolder.LedgerAsync(
            TradingItems.Trade("o-1").S("EntityType", "TRADE_CORRECTION"), new DraftItem(("PK", "VERSION"), ("SK", "METADATA")), TradingItems.Trade("o-2"));

        Assert.Equal(["o-2"], records.Orders());
        Assert.Equal(0, records.SkippedRecords);
        Assert.Equal("2 items of dynamodb/alchemiser-prod-trade-ledger are of an unknown kind and were passed over", Assert.Single(records.Warnings).Message);
    }

    [Fact]
    public async Task Sources_AnyLedger_SayWhatTheTableGave()
    {
        var records = await TableFolder.LedgerAsync(TradingItems.Trade("o-1"), TradingItems.Lot("l-1"), TradingItems.Profile("north"));

        Assert.Equal(
            [("trades", 1L), ("lots", 1L), ("strategies", 1L)],
            records.Sources.Select(source => (source.Fact!, source.Records!.Value)));
        Assert.All(records.Sources, source => Assert.Equal(("dynamodb/alchemiser-prod-trade-ledger", SourceStatus.Ok), (source.Name, source.Status)));
    }
}
