using System.Globalization;
using System.Text.Json;
using DashboardCreator.Testing;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The committed options book, read without any of our own readers; instants without a zone are UTC.</summary>
internal static class OptionSample
{
    public static readonly DateTimeOffset AsOf = new(2026, 10, 30, 20, 30, 0, TimeSpan.Zero);

    public static IReadOnlyList<JsonElement> Executions { get; } = SampleCollection.Read("strategy_executions");

    public static IReadOnlyList<JsonElement> Snapshots { get; } = SampleCollection.Read("option_snapshots");

    public static IReadOnlyList<JsonElement> LegRows { get; } = SampleCollection.Read("option_legs");

    public static IReadOnlyList<JsonElement> Updates { get; } = SampleCollection.Read("position_updates");

    /// <summary>The newest snapshot of each contract.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Newest { get; } =
        Snapshots.GroupBy(ContractName).ToDictionary(group => group.Key, group => group.MaxBy(row => row.When()));

    /// <summary>Closes of the daily bars.</summary>
    public static ILookup<string, (DateOnly Day, JsonElement Bar)> Bars { get; } = new[] { "SPY", "QQQ", "AAPL", "NVDA", "GLD" }
        .SelectMany(symbol => AlpacaSample.Bars(symbol).Select(bar => (symbol, bar)))
        .ToLookup(row => row.symbol, row => (DateOnly.Parse(row.bar.Text("t")![..10], CultureInfo.InvariantCulture), row.bar));

    public static JsonElement Bar(string symbol, DateOnly day) => Bars[symbol].Single(row => row.Day == day).Bar;

    public static DateTimeOffset When(this JsonElement row, string name = "timestamp") => DateTimeOffset.Parse(
        row.Text(name + ".$date") ?? row.Text(name)!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>Symbol, expiry, letter and strike, whatever form they are stored in.</summary>
    public static string ContractName(this JsonElement row) => Name(row.Text("symbol")!, row);

    public static DateOnly Expiry(this JsonElement row) =>
        DateOnly.ParseExact((row.Text("expiry") ?? row.Text("expiration")!).Replace("-", "", StringComparison.Ordinal), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The legs of an execution, from its text or from the rows, each with the contract's name.</summary>
    public static IReadOnlyList<(string Contract, JsonElement Leg)> Legs(this JsonElement execution)
    {
        var symbol = execution.Text("symbol")!;
        var stored = execution.Text("legs_json") is { } text ? SampleCollection.Parse(text).EnumerateArray() : default;
        var rows = LegRows.Where(row => row.Text("execution_id") == execution.Text("execution_id"));
        return [.. stored.Concat(rows).Select(leg => (Name(symbol, leg), leg))];
    }

    public static JsonElement Terms(this JsonElement execution) => SampleCollection.Parse(execution.Text("entry_params")!);

    public static decimal Signed(this JsonElement leg) => leg.Number("quantity")!.Value * (leg.Text("action") == "BUY" ? 1 : -1);

    private static string Name(string symbol, JsonElement row) =>
        string.Create(CultureInfo.InvariantCulture, $"{symbol} {row.Expiry():yyyyMMdd} {row.Text("right")![0]}{row.Number("strike"):0}");
}
