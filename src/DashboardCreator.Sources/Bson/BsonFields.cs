using System.Globalization;
using System.Text;

namespace DashboardCreator.Sources.Bson;

/// <summary>
/// Tolerant readings of the current element: the same fact is written as different types by different programs. None allocates. What
/// cannot be read as asked is missing; only text that is not UTF-8 or a malformed value throws <see cref="BsonException"/>, and with it
/// the whole document is broken.
/// </summary>
internal static class BsonFields
{
    /// <summary>
    /// Numbers below this count seconds since 1970, others milliseconds: the year 5138 in seconds, March 1973 in milliseconds.
    /// </summary>
    private const double FirstMilliseconds = 1e11;

    extension(in BsonReader element)
    {
        /// <summary>True for null and the deprecated undefined.</summary>
        public bool IsNullish => element.Type is BsonType.Null or BsonType.Undefined;
    }

    /// <summary>A finite number from int32, int64, double, Decimal128 or numeric text.</summary>
    /// <returns>False where the number is missing: other types, NaN, infinities, unreadable text.</returns>
    public static bool TryNumber(this scoped in BsonReader element, out double number)
    {
        switch (element.Type)
        {
            case BsonType.Double:
                number = element.Double();
                break;
            case BsonType.Int32:
                number = element.Int32();
                return true;
            case BsonType.Int64:
                number = element.Int64();
                return true;
            case BsonType.Decimal128:
                number = element.Decimal128().ToDouble();
                break;
            case BsonType.String or BsonType.Symbol:
                if (!double.TryParse(element.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return false;
                break;
            default:
                number = 0;
                return false;
        }

        return double.IsFinite(number);
    }

    /// <summary><see cref="TryNumber"/> as a nullable.</summary>
    public static double? Number(this scoped in BsonReader element) => element.TryNumber(out var number) ? number : null;

    /// <summary>
    /// An amount: exact from integers, Decimal128 and numeric text (digits beyond the 28 or 29 of decimal are rounded); from a double the
    /// decimal of its shortest round-trip text. Null where it is missing or beyond the range of decimal.
    /// </summary>
    public static decimal? Money(this scoped in BsonReader element) => element.Type switch
    {
        BsonType.Double => ShortestDecimal.Of(element.Double()),
        BsonType.Int32 => element.Int32(),
        BsonType.Int64 => element.Int64(),
        BsonType.Decimal128 => element.Decimal128().TryToDecimal(out var amount) ? amount : null,
        BsonType.String or BsonType.Symbol =>
            decimal.TryParse(element.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null,
        _ => null,
    };

    /// <summary>
    /// Milliseconds since 1970 in UTC, from a date, a timestamp, ISO text (no zone means UTC, a date alone its midnight), or a number or
    /// numeric text: seconds since 1970 below 1e11, else milliseconds. Null where it is missing or outside the years 1 to 9999.
    /// </summary>
    public static long? InstantMilliseconds(this scoped in BsonReader element)
    {
        switch (element.Type)
        {
            case BsonType.DateTime:
                var date = element.DateTimeMilliseconds();
                return date is >= InstantText.MinMilliseconds and <= InstantText.MaxMilliseconds ? date : null;
            case BsonType.Timestamp:
                return (long)(element.Timestamp() >> 32) * 1000;
            case BsonType.String or BsonType.Symbol:
                var text = element.Text();
                if (InstantText.TryParse(text[Ascii.Trim(text)], out var milliseconds)) return milliseconds;
                break;
        }

        return element.TryNumber(out var number) ? FromEpoch(number) : null;
    }

    /// <summary>The text of a string or symbol; empty for everything else.</summary>
    public static ReadOnlySpan<byte> TextOrEmpty(this scoped in BsonReader element) =>
        element.Type is BsonType.String or BsonType.Symbol ? element.Text() : default;

    /// <summary>A boolean, a number that is exactly 0 or 1, or the text "true" or "false" in any case; null for everything else.</summary>
    public static bool? Flag(this scoped in BsonReader element)
    {
        if (element.Type == BsonType.Boolean) return element.Boolean();
        var text = element.TextOrEmpty();
        if (Ascii.EqualsIgnoreCase(text, "true"u8)) return true;
        if (Ascii.EqualsIgnoreCase(text, "false"u8)) return false;
        return element.TryNumber(out var number) && number is 0 or 1 ? number == 1 : null;
    }

    private static long? FromEpoch(double number)
    {
        var milliseconds = Math.Round(Math.Abs(number) < FirstMilliseconds ? number * 1000 : number);
        return milliseconds is >= InstantText.MinMilliseconds and <= InstantText.MaxMilliseconds ? (long)milliseconds : null;
    }
}
