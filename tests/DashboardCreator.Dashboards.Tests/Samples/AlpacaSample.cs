using System.Globalization;
using System.Text.Json;
using DashboardCreator.Testing;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The committed bodies of the broker's answers, read without any of our own readers.</summary>
internal static class AlpacaSample
{
    public const string SplitSymbol = "NOW";

    /// <summary>The five-minute bars.</summary>
    public const string Intraday = "SPY_5Min";

    public const int SplitRatio = 5;

    public static readonly DateTimeOffset AsOf = new(2026, 10, 30, 20, 30, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset SplitAt = new(2026, 6, 8, 13, 30, 0, TimeSpan.Zero);

    public static JsonElement Account { get; } = Read("account");

    public static IReadOnlyList<JsonElement> Positions { get; } = [.. Read("positions").EnumerateArray()];

    public static IReadOnlyList<JsonElement> Orders { get; } = [.. Read("orders").EnumerateArray()];

    public static JsonElement History { get; } = Read("portfolio_history");

    public static IReadOnlyList<string> Sessions { get; } = [.. Read("calendar").EnumerateArray().Select(day => day.Text("date")!)];

    public static IReadOnlyList<string> BarSymbols { get; } =
        [.. Directory.GetFiles(Folder, "bars_*.json").Select(path => Path.GetFileNameWithoutExtension(path)[5..]).Where(name => name != Intraday).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.Path("samples", "alpaca");

    public static JsonElement Read(string name) => SampleCollection.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));

    public static IReadOnlyList<JsonElement> Bars(string symbol) => [.. Read("bars_" + symbol).GetProperty("bars").EnumerateArray()];

    public static DateTimeOffset? Instant(this JsonElement element, string name) =>
        element.Text(name) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;

    public static decimal Multiplier(this JsonElement element) => element.Text("asset_class") == "us_option" ? 100 : 1;

    /// <summary>Filled units, negative when sold, as many as they were on that day.</summary>
    public static decimal SignedFill(this JsonElement order) => order.Number("filled_qty")!.Value * (order.Text("side") == "sell" ? -1 : 1);

    public static decimal?[] Series(string path) =>
        [.. History.At(path)!.Value.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (decimal?)null : value.GetDecimal())];
}
