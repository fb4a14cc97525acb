using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>An item of <c>dora_trade_log</c>: one fill. Its sort key is <c>instant#order</c>.</summary>
internal static class MarketFillItem
{
    public const string Date = "date";
    public const string SortKey = "timestamp#order_id";

    private const string FilledAt = "fill_timestamp";
    private const string OrderId = "order_id";

    // Before that no exchange listed such contracts: an older stamp is a broken one, and would make a list of days of thousands of years.
    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<string> Fields { get; } =
    [
        Date, SortKey, "market_id", "side", "type", "price", "size", "fill_price", "fill_size", "fees", OrderId, "fill_id", FilledAt,
    ];

    /// <exception cref="ItemException">It lacks what makes it a fill.</exception>
    public static MarketFill Read(ItemFields item)
    {
        var key = item.Text(SortKey);
        var fill = new MarketFill
        {
            At = (item.Instant(FilledAt) ?? InstantOf(key)) is { } at && at >= Earliest ? at : throw new ItemException("the fill has no readable instant"),
            MarketId = MarketWords.Market(item.Text("market_id")) ?? throw new ItemException("the fill names no market"),
            IsBid = MarketWords.IsBid(item.Text("side")) ?? MarketWords.IsBid(item.Text("type"))
                ?? throw new ItemException("the fill is neither of a bid nor of an ask"),
            Price = Number(item, "fill_price", "price") is >= 0 and var price ? price : throw new ItemException("the fill has no readable price"),
            Size = Number(item, "fill_size", "size") is > 0 and var size ? size : throw new ItemException("the fill has no readable positive size"),
            StoredFees = item.Number("fees"),
            FillId = MarketWords.Id(item.Text("fill_id")),
            OrderId = MarketWords.Id(item.Text(OrderId) ?? OrderOf(key)),
            Key = key ?? $"{item.Text(FilledAt)}#{item.Text(OrderId)}",
        };
        return Money.Product(fill.Size, fill.Price) is null ? throw new ItemException("the fill is worth more than anybody has") : fill;
    }

    private static DateTimeOffset? InstantOf(string? key) => key is null ? null : InstantValue.Parse(key.AsSpan(0, Cut(key)));

    private static string? OrderOf(string? key) => key is not null && Cut(key) + 1 < key.Length ? key[(Cut(key) + 1)..] : null;

    private static int Cut(string key) => key.IndexOf('#') is >= 0 and var cut ? cut : key.Length;

    private static decimal? Number(ItemFields item, string name, string otherName) => item.Number(name) ?? item.Number(otherName);
}
