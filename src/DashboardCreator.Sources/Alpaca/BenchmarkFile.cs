using System.Globalization;
using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using NodaTime;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>The body of an answer about daily bars, of one symbol or of several.</summary>
internal static class BenchmarkFile
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <summary>The list of bars for a symbol; null when the answer has none.</summary>
    public static JsonElement? BarsOf(string symbol, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("bars", out var bars)) return null;
        if (bars.ValueKind == JsonValueKind.Object) return bars.TryGetProperty(symbol, out var own) && own.ValueKind == JsonValueKind.Array ? own : null;
        var isOther = root.TryGetProperty("symbol", out var named) && named.ValueKind == JsonValueKind.String && !named.ValueEquals(symbol);
        return bars.ValueKind == JsonValueKind.Array && !isOther ? bars : null;
    }

    /// <summary>One bar per session, ascending; of several in one session the latest.</summary>
    public static (IReadOnlyList<DailyBar> Bars, long Broken) Read(JsonElement bars)
    {
        var read = new List<(LocalDate Session, Instant At, double Close)>();
        long broken = 0;
        foreach (var bar in bars.EnumerateArray())
        {
            if (SessionOf(bar) is { } when && CloseOf(bar) is { } close) read.Add((when.Session, when.At, close));
            else broken++;
        }

        var daily = read
            .OrderBy(bar => bar.Session).ThenBy(bar => bar.At)
            .GroupBy(bar => bar.Session, (session, same) => new DailyBar(session.ToDateOnly(), same.Last().Close));
        return ([.. daily], broken);
    }

    /// <summary>A date alone is the session itself; an instant belongs to the session of its date in New York.</summary>
    private static (LocalDate Session, Instant At)? SessionOf(JsonElement bar)
    {
        if (TextOf(bar, "t") is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return (LocalDate.FromDateOnly(date), Instant.MinValue);
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Utc, out var parsed)) return null;
        var at = Instant.FromDateTimeOffset(parsed);
        var session = at.InZone(NewYork).Date;

        // New York is behind: the first hours of the year 1 are in a year that no date can hold.
        return session.Year < 1 ? null : (session, at);
    }

    private static double? CloseOf(JsonElement bar)
    {
        if (bar.ValueKind != JsonValueKind.Object || !bar.TryGetProperty("c", out var field)) return null;
        var text = field.ValueKind == JsonValueKind.Number ? field.GetRawText() : TextOf(bar, "c");
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var close) && double.IsFinite(close) && close > 0 ? close : null;
    }

    private static string? TextOf(JsonElement bar, string name) =>
        bar.ValueKind == JsonValueKind.Object && bar.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;
}
