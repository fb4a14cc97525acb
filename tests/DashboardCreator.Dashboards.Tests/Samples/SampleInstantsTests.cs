using System.Globalization;
using System.Text.Json;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class SampleInstantsTests
{
    private static readonly string[] Collections =
        ["account_hierarchy", "account_state", "current_allocation", "execution_confirmations", "portfolio_allocations", "positions", "signal_store",
            "strategies", "strategy_configurations", "trading_accounts", "trading_orders"];

    [Fact]
    public void Manifest_AsOf_IsNotBeforeAnyRecord()
    {
        var manifest = SampleCollection.Parse(File.ReadAllText(Repository.Path("samples", "manifest.json")));
        var asOf = Parse(manifest.Text("as_of")!);

        var instants = Collections.SelectMany(SampleCollection.Read).SelectMany(document => Instants(document)).ToList();

        Assert.Equal(new DateTimeOffset(2026, 10, 30, 20, 30, 0, TimeSpan.Zero), asOf);
        Assert.InRange(instants.Count, 10_000, 50_000);
        Assert.InRange(instants.Max(), asOf.AddMinutes(-5), asOf);
        Assert.True(instants.Min() > new DateTimeOffset(2024, 10, 20, 0, 0, 0, TimeSpan.Zero), $"the first instant is {instants.Min():O}");
    }

    [Fact]
    public void Instants_InSignals_ComeInEveryForm()
    {
        var forms = SampleCollection.Signals.Concat(SampleCollection.Read("execution_confirmations"))
            .SelectMany(document => new[] { "received_time", "received_at", "filled_at", "signal_data.received_at", "execution.filled_at", "timestamp" }
                .Select(path => document.At(path)).Where(value => value is not null))
            .Select(value => Form(value!.Value)).ToLookup(form => form);

        Assert.Equal(
            ["date", "epoch milliseconds", "epoch seconds", "long date", "naive", "offset", "zulu"],
            forms.Where(form => form.Count() >= 3).Select(form => form.Key).Order(StringComparer.Ordinal));
    }

    private static string Form(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.Number } number => number.GetInt64() > 100_000_000_000 ? "epoch milliseconds" : "epoch seconds",
        { ValueKind: JsonValueKind.String } text => text.GetString()! switch
        {
            [.., 'Z'] => "zulu",
            [.., ':', _, _] iso when iso.Length > 23 => "offset",
            _ => "naive",
        },
        _ => value.Has("$date.$numberLong") ? "long date" : "date",
    };

    private static IEnumerable<DateTimeOffset> Instants(JsonElement value, string name = "") => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => Instants(field.Value, field.Name == "$numberLong" ? "timestamp" : field.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Instants(item)),
        JsonValueKind.String when value.GetString() is { Length: > 15 } text && text[4] == '-' && text[10] == 'T' => [Parse(text)],
        JsonValueKind.String when name == "timestamp" => [Epoch(long.Parse(value.GetString()!, CultureInfo.InvariantCulture))],
        JsonValueKind.Number when name is "signal_sent_EPOCH" or "signal_sent_timestamp" or "received_time" or "received_at" or "filled_at" => [Epoch(value.GetInt64())],
        _ => [],
    };

    private static DateTimeOffset Epoch(long value) =>
        value > 100_000_000_000 ? DateTimeOffset.FromUnixTimeMilliseconds(value) : DateTimeOffset.FromUnixTimeSeconds(value);

    private static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
