using System.Globalization;
using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>Items of a ledger as the trading system writes them.</summary>
internal static class LedgerItems
{
    public static readonly string[] Indexes =
        ["GSI1-CorrelationIndex", "GSI2-SymbolIndex", "GSI3-StrategyIndex", "GSI4-CorrelationSnapshotIndex", "GSI5-StrategyLotsIndex"];

    public static Dictionary<string, AttributeValue> Trade(
        string id, string symbol, DateTimeOffset at, string? strategy = "tide", string run = "wf-1", string price = "10.5")
    {
        var key = $"TRADE#{Stamp(at)}#{id}";
        var item = ItemText.Of(
            ("PK", "TRADE#" + id), ("SK", "METADATA"), ("EntityType", "TRADE"), ("order_id", id), ("correlation_id", run), ("symbol", symbol),
            ("direction", "BUY"), ("filled_qty", "3"), ("fill_price", price), ("fill_timestamp", Stamp(at)), ("order_type", "LIMIT"),
            ("GSI1PK", "CORR#" + run), ("GSI1SK", key), ("GSI2PK", "SYMBOL#" + symbol), ("GSI2SK", key));
        item["strategy_names"] = new AttributeValue { L = strategy is null ? [] : [new AttributeValue { S = strategy }], IsLSet = true };
        return item;
    }

    public static Dictionary<string, AttributeValue> Share(string id, string symbol, DateTimeOffset at, string strategy = "tide") => ItemText.Of(
        ("PK", "STRATEGY#" + strategy), ("SK", $"TRADE#{Stamp(at)}#{id}"), ("EntityType", "STRATEGY_TRADE"), ("strategy_name", strategy), ("order_id", id),
        ("symbol", symbol), ("GSI3PK", "STRATEGY#" + strategy), ("GSI3SK", $"TRADE#{Stamp(at)}#{id}"));

    public static Dictionary<string, AttributeValue> Signal(string id, string symbol, DateTimeOffset at) => ItemText.Of(
        ("PK", "SIGNAL#" + id), ("SK", "METADATA"), ("EntityType", "SIGNAL"), ("GSI2PK", "SYMBOL#" + symbol), ("GSI2SK", $"SIGNAL#{Stamp(at)}#{id}"));

    /// <param name="exitAt">Null for an open lot.</param>
    public static Dictionary<string, AttributeValue> Lot(string id, string symbol, DateTimeOffset at, DateTimeOffset? exitAt = null, string strategy = "tide")
    {
        var item = ItemText.Of(
            ("PK", "LOT#" + id), ("SK", "METADATA"), ("EntityType", "STRATEGY_LOT"), ("lot_id", id), ("strategy_name", strategy), ("symbol", symbol),
            ("entry_timestamp", Stamp(at)), ("entry_qty", "3"), ("entry_price", "10"), ("remaining_qty", exitAt is null ? "3" : "0"),
            ("created_at", Stamp(exitAt ?? at)), ("GSI5PK", "STRATEGY_LOTS#" + strategy),
            ("GSI5SK", $"{(exitAt is null ? "OPEN" : "CLOSED")}#{symbol}#{Stamp(at)}"));
        item["is_open"] = new AttributeValue { BOOL = exitAt is null };
        return item;
    }

    public static Dictionary<string, AttributeValue> Profile(string name, params string[] assets)
    {
        var item = ItemText.Of(
            ("PK", "STRATEGY#" + name), ("SK", "METADATA"), ("EntityType", "STRATEGY_METADATA"), ("strategy_name", name), ("display_name", name),
            ("GSI3PK", "STRATEGIES"), ("GSI3SK", "METADATA#" + name));
        item["assets"] = new AttributeValue { L = [.. assets.Select(asset => new AttributeValue { S = asset })], IsLSet = true };
        return item;
    }

    private static string Stamp(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);
}
