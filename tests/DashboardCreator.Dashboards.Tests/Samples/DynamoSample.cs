using System.Globalization;
using System.Text.Json;
using DashboardCreator.Testing;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The committed tables of the rebalancing system, read without any of our own readers.</summary>
internal static class DynamoSample
{
    public const string Prefix = "alchemiser-prod-";

    /// <summary>Traded by hand only; the broker's client tells no price of it.</summary>
    public const string ByHand = "HARB";

    /// <summary>Sold without having been bought.</summary>
    public const string Short = "PEP";

    /// <summary>The strategy that nothing but trades tells of.</summary>
    public const string Retired = "sandbar";

    public static readonly DateTimeOffset AsOf = AlpacaSample.AsOf;

    public static IReadOnlyList<string> Tables { get; } =
    [
        "account-data", "aggregation-sessions", "hedge-history", "hedge-positions", "rebalance-plans", "strategy-performance", "trade-ledger",
    ];

    public static IReadOnlyList<JsonElement> Ledger { get; } = Read("trade-ledger");

    public static IReadOnlyList<JsonElement> Trades { get; } = OfType("TRADE");

    public static IReadOnlyList<JsonElement> Parts { get; } = OfType("STRATEGY_TRADE");

    public static IReadOnlyList<JsonElement> Lots { get; } = OfType("STRATEGY_LOT");

    public static IReadOnlyList<JsonElement> Signals { get; } = OfType("SIGNAL");

    public static IReadOnlyList<JsonElement> Plans { get; } = [.. Read("rebalance-plans").OrderBy(plan => plan.Time("created_at"))];

    public static IReadOnlyList<JsonElement> Sessions { get; } = [.. Read("aggregation-sessions").Where(item => item.S("SK") == "METADATA")];

    public static IReadOnlyDictionary<string, JsonElement> TradeOf { get; } = Trades.ToDictionary(trade => trade.S("order_id")!);

    public static string Path(string table) => Repository.Path("samples", "dynamodb", Prefix + table + ".json");

    public static IReadOnlyList<JsonElement> Read(string table) => [.. File.ReadLines(Path(table)).Select(SampleCollection.Parse)];

    public static IReadOnlyList<JsonElement> OfType(string type) => [.. Ledger.Where(item => item.S("EntityType") == type)];

    public static string? S(this JsonElement item, string name) => item.Text(name + ".S");

    public static decimal? N(this JsonElement item, string name) => item.Has(name + ".N") ? item.Number(name + ".N") : null;

    /// <summary>A decimal kept as text; null where it is absent or none.</summary>
    public static decimal? D(this JsonElement item, string name) =>
        decimal.TryParse(item.S(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static DateTimeOffset Time(this JsonElement item, string name) =>
        item.S(name) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture)
        : throw new InvalidOperationException(name + " is missing: " + item);

    public static IReadOnlyList<JsonElement> L(this JsonElement item, string name) => item.At(name + ".L") is { } list ? [.. list.EnumerateArray()] : [];

    public static IReadOnlyList<string> Names(this JsonElement item, string name) => [.. item.L(name).Select(value => value.Text("S")!)];

    public static JsonElement Json(this JsonElement item, string name) => SampleCollection.Parse(item.S(name)!);

    public static IReadOnlyDictionary<string, decimal> Weights(this JsonElement trade) => trade.At("strategy_weights.M") is { } weights
        ? weights.EnumerateObject().ToDictionary(weight => weight.Name, weight => weight.Value.Number("S")!.Value) : new Dictionary<string, decimal>();

    public static IReadOnlyList<JsonElement> Exits(this JsonElement lot) => [.. lot.L("exit_records").Select(exit => exit.GetProperty("M"))];

    public static IReadOnlyList<JsonElement> Items(this JsonElement plan) => [.. plan.Json("plan_data").GetProperty("items").EnumerateArray()];

    public static string Ticker(this JsonElement item) => item.S("symbol")!.ToUpperInvariant();

    public static int Sign(this JsonElement trade) => trade.S("direction") == "BUY" ? 1 : -1;

    public static decimal SignedQuantity(this JsonElement trade) => trade.D("filled_qty")!.Value * trade.Sign();

    /// <summary>Filled in a plan's course: not by hand, not of the retired strategy, not sold short.</summary>
    public static bool IsRegular(this JsonElement trade) =>
        trade.Ticker() is not (ByHand or Short) && trade.Names("strategy_names") is [var first, ..] && first != Retired;
}
