using System.Globalization;
using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>
/// The value a reader stands on, whatever its JSON type: the broker writes numbers as text, client libraries write <c>None</c> and
/// <c>NaN</c>. Null is "not told"; what is neither a value nor null is counted and unknown. The reader is left at the end of the value.
/// </summary>
internal static class TolerantValue
{
    private const long FirstMilliseconds = 100_000_000_000;

    /// <summary>An amount, a price or a number of units.</summary>
    public static decimal? Number(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) && Money.Believable(number) is { } plain) return plain;
        if (reader.TokenType == JsonTokenType.String
            && decimal.TryParse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && Money.Believable(number) is { } written)
        {
            return written;
        }

        return Nonsense<decimal?>(ref reader, notes);
    }

    /// <summary>A ratio: finite.</summary>
    public static double? Ratio(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String
            && double.TryParse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return number;
        }

        return Nonsense<double?>(ref reader, notes);
    }

    /// <summary>Trimmed text; null when it is empty.</summary>
    public static string? Text(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType == JsonTokenType.String) return reader.GetString()?.Trim() is { Length: > 0 } text ? text : null;
        return reader.TokenType == JsonTokenType.Number
            ? System.Text.Encoding.UTF8.GetString(reader.ValueSpan)
            : Nonsense<string>(ref reader, notes);
    }

    /// <summary>A word of an enumeration in lower case; of <c>OrderSide.BUY</c> the part behind the point.</summary>
    public static string? Word(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        if (Text(ref reader, notes) is not { } text) return null;
        return WordCache.Lower(text[(text.LastIndexOf('.') + 1)..]);
    }

    /// <summary>True, false, or their text.</summary>
    public static bool? Flag(ref Utf8JsonReader reader, ResourceNotes notes) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var flag) => flag,
        _ => Nonsense<bool?>(ref reader, notes),
    };

    /// <summary>ISO 8601 text, or seconds (from 1e11 on milliseconds) since 1970: milliseconds since 1970.</summary>
    public static long? Instant(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType == JsonTokenType.String && InstantText.TryParse(reader.ValueSpan, out var instant)) return instant;
        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String
            && decimal.TryParse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var epoch)
            && Math.Abs(epoch) < InstantText.MaxMilliseconds)
        {
            return Math.Abs(epoch) >= FirstMilliseconds ? (long)epoch : (long)(epoch * 1000);
        }

        return Nonsense<long?>(ref reader, notes);
    }

    /// <summary>The same instant as documents carry it.</summary>
    public static DateTimeOffset? AsInstant(long? milliseconds) => milliseconds is { } known ? DateTimeOffset.FromUnixTimeMilliseconds(known) : null;

    /// <summary>Stands on the start of a list; anything else that is there is counted. True when there are elements to read.</summary>
    public static bool IsList(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        if (reader.TokenType == JsonTokenType.StartArray) return true;
        if (reader.TokenType != JsonTokenType.Null) Nonsense<object>(ref reader, notes);
        return false;
    }

    private static T? Nonsense<T>(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        notes.BadValue();
        reader.Skip();
        return default;
    }
}
