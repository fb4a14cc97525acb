using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

public sealed class MarketFillItemTests
{
    [Fact]
    public void Read_TodaysItem_HasEveryFact() => Assert.Equal(
        new MarketFill
        {
            At = new DateTimeOffset(2026, 2, 20, 10, 11, 12, TimeSpan.Zero).AddTicks(1_314_150),
            MarketId = MarketItems.Market,
            IsBid = false,
            Price = 0.51m,
            Size = 22,
            StoredFees = 0.09621m,
            FillId = "f-1",
            OrderId = "o-1",
            Key = $"{MarketItems.FilledAt}#o-1",
        },
        Read(MarketItems.Fill("1")));

    [Theory]
    [InlineData("yes", "ask", true)]
    [InlineData("no", "bid", false)]
    [InlineData("buy", "ask", true)]
    [InlineData("SELL", "bid", false)]
    [InlineData("maker", "bid", true)]
    [InlineData("", "Ask", false)]
    public void Read_Sides_AreBidAndAsk(string side, string type, bool isBid) =>
        Assert.Equal(isBid, Read(MarketItems.Fill("1").S("side", side).S("type", type)).IsBid);

    [Fact]
    public void Read_WithoutFillPriceAndSize_TakesPriceAndSize()
    {
        var fill = Read(MarketItems.Fill("1").Without("fill_price").With("fill_size", """{"NULL":true}""").S("price", "0.4").N("size", "7"));

        Assert.Equal((0.4m, 7m), (fill.Price, fill.Size));
    }

    [Fact]
    public void Read_PriceOfZero_IsAPrice() => Assert.Equal(0m, Read(MarketItems.Fill("1").N("fill_price", "0")).Price);

    [Fact]
    public void Read_WithoutFillTimestamp_TakesTheInstantOfTheKeyAndNeverTheDate()
    {
        var fill = Read(MarketItems.Fill("1").Without("fill_timestamp", "order_id").S("date", "2025-12-31").S("timestamp#order_id", "2026-02-20T09:00:00.5#o-4"));

        Assert.Equal((new DateTimeOffset(2026, 2, 20, 9, 0, 0, 500, TimeSpan.Zero), "o-4"), (fill.At, fill.OrderId));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1970-01-01T00:00:00+00:00")]
    [InlineData("1999-12-31T23:59:59.999999Z")]
    [InlineData("0")]
    public void Read_StampBeforeAnyExchange_IsNoFill(string stamp) =>
        Assert.Contains("no readable instant", Assert.Throws<ItemException>(() => Read(MarketItems.Fill("1").S("fill_timestamp", stamp))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-02-20T10:11:12.131415")]
    [InlineData("2026-02-20T10:11:12.131415Z")]
    [InlineData("2026-02-20T05:11:12.131415-05:00")]
    public void Read_StampStyles_AreOneInstant(string stamp) => Assert.Equal(Read(MarketItems.Fill("1")).At, Read(MarketItems.Fill("1").S("fill_timestamp", stamp)).At);

    [Fact]
    public void Read_FeesUnreadable_AreUnknownAndNotZero() => Assert.Null(Read(MarketItems.Fill("1").S("fees", "NaN")).StoredFees);

    [Theory]
    [InlineData("market_id", "")]
    [InlineData("market_id", "ALL")]
    [InlineData("fill_size", "0")]
    [InlineData("fill_size", "-3")]
    [InlineData("fill_price", "-0.01")]
    public void Read_UnusableFact_IsRefused(string name, string value) => Assert.Throws<ItemException>(() => Read(MarketItems.Fill("1").S(name, value)));

    [Theory]
    [InlineData("fill_price", "price")]
    [InlineData("fill_size", "size")]
    [InlineData("fill_timestamp", "timestamp#order_id")]
    [InlineData("side", "type")]
    public void Read_WithoutAFact_IsRefused(params string[] names) => Assert.Throws<ItemException>(() => Read(MarketItems.Fill("1").Without(names)));

    private static MarketFill Read(DraftItem item) => MarketFillItem.Read(item.Fields());
}
