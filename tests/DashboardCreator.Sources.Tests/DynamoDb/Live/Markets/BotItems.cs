using System.Globalization;
using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>Items as a market maker writes them.</summary>
internal static class BotItems
{
    public const string Run = "20260301-120000-a1b2c3";

    /// <param name="ballast">Letters that make the item larger.</param>
    public static Dictionary<string, AttributeValue> Decision(
        string market, int loop, DateTimeOffset at, string run = Run, bool isNaive = true, string? date = null, int ballast = 0)
    {
        var item = ItemText.Of(
            ("date", date ?? Day(at)), ("timestamp", isNaive ? Naive(at) : Aware(at)), ("market_id", market), ("decision_id", Id(market, loop, run)),
            ("bot_run_id", run), ("bot_version", "v" + new string('x', ballast)));
        item["order_book_snapshot"] = Map(("best_bid", Number(0.42m)), ("best_ask", Number(0.49m)));
        item["inventory"] = Map(("net_yes_qty", Number(loop)));
        return item;
    }

    public static Dictionary<string, AttributeValue> Event(
        string market, int loop, DateTimeOffset at, string type = "ORDER_RESULT", string run = Run, string? writer = null, string? fill = null)
    {
        var item = ItemText.Of(
            ("bot_run_id", writer ?? run), ("decision_id#event_ts", $"{Id(market, loop, run)}#{Aware(at)}"), ("decision_id", Id(market, loop, run)),
            ("event_ts", Aware(at)), ("event_type", type), ("market", market), ("status", "ACCEPTED"), ("order_id", $"o-{loop}"));
        item["latency_ms"] = Number(loop);
        if (fill is not null) item["fill_id"] = new AttributeValue { S = fill };
        return item;
    }

    public static Dictionary<string, AttributeValue> Fill(string market, string id, DateTimeOffset at, string? date = null)
    {
        var item = ItemText.Of(
            ("date", date ?? Day(at)), ("timestamp#order_id", $"{Aware(at)}#o-{id}"), ("market_id", market), ("side", "yes"), ("fill_id", id),
            ("order_id", $"o-{id}"), ("fill_timestamp", Aware(at)));
        item["fill_price"] = Number(0.5m);
        item["fill_size"] = Number(3);
        return item;
    }

    public static Dictionary<string, AttributeValue> Config(string market)
    {
        var item = ItemText.Of(("market_id", market), ("updated_at", "2026-02-06T08:00:00.120000+00:00"));
        item["enabled"] = new AttributeValue { BOOL = true };
        return item;
    }

    public static Dictionary<string, AttributeValue> Positions(params string[] markets)
    {
        var item = ItemText.Of(("key", "positions"));
        item["positions"] = Map([.. markets.Select(market => (market, Map(("net_yes_qty", Number(3)))))]);
        return item;
    }

    public static Dictionary<string, AttributeValue> Orders(params (string Id, string Decision, string Status)[] orders)
    {
        var item = ItemText.Of(("key", "open_orders"));
        item["orders"] = Map([.. orders.Select(order => (order.Id, Map(
            ("market_id", new AttributeValue { S = "AAA" }), ("status", new AttributeValue { S = order.Status }), ("decision_id", new AttributeValue { S = order.Decision }))))]);
        return item;
    }

    public static string Id(string market, int loop, string run = Run) => $"{run}:{market}:{loop}";

    public static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Naive(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture);

    private static string Aware(DateTimeOffset at) => Naive(at) + "+00:00";

    private static AttributeValue Number(decimal number) => new() { N = number.ToString(CultureInfo.InvariantCulture) };

    private static AttributeValue Map(params (string Name, AttributeValue Value)[] values) =>
        new() { M = values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal), IsMSet = true };
}
