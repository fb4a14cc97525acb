using System.Text.Json;
using DashboardCreator.Dashboards.MarketMaking.Overview;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>The document of all markets, as published.</summary>
public static class MarketsDocuments
{
    public static MarketsDashboardGenerator MarketsGenerator(this MarketDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new MarketsDashboardGenerator(draft.Books(), draft.Options);
    }

    public static byte[] MarketsBytes(this MarketDraft draft)
    {
        var generator = draft.MarketsGenerator();
        var document = generator.GenerateAsync(null, draft.Context, CancellationToken.None).GetAwaiter().GetResult();
        return JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
    }

    public static JsonElement Markets(this MarketDraft draft)
    {
        using var document = JsonDocument.Parse(draft.MarketsBytes());
        return document.RootElement.Clone();
    }

    /// <summary>The row of a market.</summary>
    public static JsonElement Row(this JsonElement document, string market) =>
        document.At("markets").EnumerateArray().Single(row => row.Text("market_id") == market);

    /// <summary>Codes and paths of the warnings, each once.</summary>
    public static HashSet<string> Reasons(this JsonElement document) =>
        [.. document.At("warnings").EnumerateArray().Select(warning => $"{warning.Text("code")} {warning.Text("path")}")];

    /// <summary>The messages of a reason.</summary>
    public static string Message(this JsonElement document, string reason) => string.Join(
        '\n', document.At("warnings").EnumerateArray().Where(warning => $"{warning.Text("code")} {warning.Text("path")}" == reason).Select(warning => warning.Text("message")));
}
