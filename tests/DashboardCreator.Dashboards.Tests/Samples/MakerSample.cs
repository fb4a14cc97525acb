using System.Globalization;
using System.Text.Json;
using DashboardCreator.Testing;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The committed tables of the market maker, read without any of our own readers.</summary>
internal sealed class MakerSample
{
    public const string Walk = "KXWHALE-26DEC-T20";
    public const string Settled = "KXREGATTA-26OCT18-CUTTER";

    public static readonly DateTimeOffset AsOf = AlpacaSample.AsOf;

    private MakerSample(string environment)
    {
        Environment = environment;
        Configs = Read("market_config");
        State = Read("state").ToDictionary(item => item.S("key")!);
        FillItems = Read("trade_log");
        Fills = [.. FillItems.GroupBy(fill => fill.S("fill_id") ?? fill.S("timestamp#order_id")!).Select(MakerFillRow.Of).OrderBy(fill => fill.At).ThenBy(fill => fill.Id, StringComparer.Ordinal)];
        Decisions = Read("decision_log");
        Events = Read("execution_log");
        Positions = Map("positions", "positions");
        Orders = Map("open_orders", "orders");
    }

    public static MakerSample Prod { get; } = new("prod");

    public static MakerSample Demo { get; } = new("demo");

    public string Environment { get; }

    public IReadOnlyList<JsonElement> Configs { get; }

    public IReadOnlyDictionary<string, JsonElement> State { get; }

    /// <summary>As stored, repeated ones too.</summary>
    public IReadOnlyList<JsonElement> FillItems { get; }

    /// <summary>Each once, in order of time.</summary>
    public IReadOnlyList<MakerFillRow> Fills { get; }

    public IReadOnlyList<JsonElement> Decisions { get; }

    public IReadOnlyList<JsonElement> Events { get; }

    public IReadOnlyDictionary<string, JsonElement> Positions { get; }

    public IReadOnlyDictionary<string, JsonElement> Orders { get; }

    public static string Path(string table, string environment) => Repository.Path("samples", "dynamodb", $"dora_{table}_{environment}.json");

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime();

    public IReadOnlyList<JsonElement> Read(string table) => [.. File.ReadLines(Path(table, Environment)).Select(SampleCollection.Parse)];

    public JsonElement Newest(string market) => Decisions.Where(decision => decision.S("market_id") == market).MaxBy(decision => Instant(decision.S("timestamp")!));

    private Dictionary<string, JsonElement> Map(string key, string name) =>
        State[key].GetProperty(name).GetProperty("M").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetProperty("M"));
}

/// <summary>A fill as it counts.</summary>
internal sealed record MakerFillRow(string Id, string Market, DateTimeOffset At, decimal Signed, decimal Price, decimal Fees, JsonElement Item)
{
    public static MakerFillRow Of(IGrouping<string, JsonElement> items)
    {
        var item = items.First();
        var (size, price) = (item.N("size")!.Value, item.N("price")!.Value);
        return new MakerFillRow(
            items.Key, item.S("market_id")!, MakerSample.Instant(item.S("fill_timestamp") ?? item.S("timestamp#order_id")!.Split('#')[0]),
            item.S("side") is "yes" or "buy" ? size : -size, price, item.N("fees") ?? (0.0175m * size * price * (1 - price)), item);
    }
}
