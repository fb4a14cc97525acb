using System.Globalization;
using System.Text.Json;
using DashboardCreator.Testing;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The committed samples, read line by line without any of our own readers.</summary>
internal static class SampleCollection
{
    public static IReadOnlyList<JsonElement> Signals { get; } = Read("signal_store");

    public static IReadOnlyList<JsonElement> Read(string collection) =>
        [.. File.ReadLines(Repository.Path("samples", "mongodb", collection + ".json")).Select(Parse)];

    public static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    /// <summary>The field at a dotted path, or null where a step is missing or not an object.</summary>
    public static JsonElement? At(this JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        return element;
    }

    public static string? Text(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static bool Has(this JsonElement element, string path) => element.At(path) is not null;

    public static bool IsNull(this JsonElement element, string path) => element.At(path) is { ValueKind: JsonValueKind.Null };

    public static int Count(this JsonElement element, string path) => element.At(path) is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : 0;

    /// <summary>A number in any of the forms of the exports; null where it is missing or not finite.</summary>
    public static decimal? Number(this JsonElement element, string path) => element.At(path) switch
    {
        { ValueKind: JsonValueKind.Number } number => number.GetDecimal(),
        { ValueKind: JsonValueKind.String } text => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture),
        { ValueKind: JsonValueKind.Object } wrapped when wrapped.Text("$numberDecimal") is { } digits => decimal.Parse(digits, CultureInfo.InvariantCulture),
        _ => null,
    };

    public static string Id(this JsonElement signal) => signal.Text("_id.$oid")!;
}
