using System.Globalization;
using System.Text;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>The current element in the words of options: the same fact is written in several ways, and some numbers stand for "none".</summary>
internal static class OptionElements
{
    /// <summary>Beyond it a double is no longer an exact whole number.</summary>
    private const double MostExact = 1L << 53;

    /// <summary>Makes a small letter of a large one.</summary>
    private const int LowerCase = 0x20;

    /// <summary>Eight digits are a date; more of them count seconds or milliseconds.</summary>
    private const double MostDigits = 9999_99_99;

    /// <summary>C, P, CALL or PUT in any case.</summary>
    public static OptionRight? Right(this scoped in BsonReader element)
    {
        var text = Trimmed(element);
        if (text.IsEmpty) return null;
        return (text[0] | LowerCase) switch
        {
            'c' when text.Length == 1 || IsWord(text, "CALL"u8) => OptionRight.Call,
            'p' when text.Length == 1 || IsWord(text, "PUT"u8) => OptionRight.Put,
            _ => null,
        };
    }

    /// <summary>True for what is bought, false for what is sold.</summary>
    public static bool? IsBuy(this scoped in BsonReader element)
    {
        var text = Trimmed(element);
        if (IsWord(text, "BUY"u8) || IsWord(text, "B"u8) || IsWord(text, "LONG"u8) || IsWord(text, "BOT"u8)) return true;
        return IsWord(text, "SELL"u8) || IsWord(text, "S"u8) || IsWord(text, "SHORT"u8) || IsWord(text, "SLD"u8) ? false : null;
    }

    /// <summary><c>YYYY-MM-DD</c> (a time after it is passed over) or <c>YYYYMMDD</c>, as text or number, or an instant that is a database date or a number.</summary>
    public static DateOnly? Date(this scoped in BsonReader element, StampZone zone)
    {
        var text = Trimmed(element);
        if (!text.IsEmpty && DateOf(text) is { } date) return date;
        if (element.TryNumber(out var number) && number <= MostDigits) return DateOf(number);
        return text.IsEmpty && zone.Ticks(element) is var ticks and not StampZone.None ? zone.DateOf(ticks) : null;
    }

    /// <summary>A strike, or a price of an underlying: above zero.</summary>
    public static double? PositiveNumber(this scoped in BsonReader element) => element.TryNumber(out var number) && number > 0 ? number : null;

    /// <summary>A quote: −1 and 0 stand for none.</summary>
    public static decimal? Quote(this scoped in BsonReader element) => element.Money() is > 0 and var price ? price : null;

    /// <summary>A price that may be nothing: negative ones stand for none.</summary>
    public static decimal? PriceOrZero(this scoped in BsonReader element) => element.Money() is >= 0 and var price ? price : null;

    /// <summary>The broker's number of a contract; 0 stands for none.</summary>
    public static long? ContractId(this scoped in BsonReader element) =>
        element.TryNumber(out var number) && number is >= 1 and <= MostExact && number == Math.Floor(number) ? (long)number : null;

    /// <summary>A symbol without the spaces around it; null for none.</summary>
    public static string? SymbolOrNull(this scoped in BsonReader element) => element.Trimmed() is { IsEmpty: false } text ? Encoding.UTF8.GetString(text) : null;

    /// <summary>An id as text, whatever it is stored as; null for none.</summary>
    public static string? IdText(this scoped in BsonReader element) => element.Type switch
    {
        BsonType.Int32 => element.Int32().ToString(CultureInfo.InvariantCulture),
        BsonType.Int64 => element.Int64().ToString(CultureInfo.InvariantCulture),
        BsonType.Double when Math.Abs(element.Double()) <= MostExact => element.Double().ToString("0.################", CultureInfo.InvariantCulture),
        BsonType.Decimal128 => element.Money()?.ToString(CultureInfo.InvariantCulture),
        BsonType.ObjectId => element.ObjectId().ToString(),
        BsonType.Binary => Uuid(element),
        _ => element.TextOrNull(),
    };

    private static string? Uuid(scoped in BsonReader element)
    {
        var bytes = element.Binary(out var subtype);
        return subtype == 4 && bytes.Length == 16 ? new Guid(bytes, bigEndian: true).ToString() : null;
    }

    /// <summary>Text without the spaces around it; empty for none.</summary>
    public static ReadOnlySpan<byte> Trimmed(this scoped in BsonReader element)
    {
        var text = element.TextOrEmpty();
        return text.IsEmpty || (text[0] > ' ' && text[^1] > ' ') ? text : text[Ascii.Trim(text)];
    }

    private static bool IsWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) => Ascii.EqualsIgnoreCase(text, word);

    private static DateOnly? DateOf(ReadOnlySpan<byte> text)
    {
        if (text.Length == 8) return DateOf(Digits(text, 4), Digits(text[4..], 2), Digits(text[6..], 2));
        if (text.Length < 10 || (text.Length > 10 && text[10] is not ((byte)'T' or (byte)'t' or (byte)' '))) return null;
        return InstantText.TryParse(text[..10], out var milliseconds) ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddMilliseconds(milliseconds)) : null;
    }

    private static DateOnly? DateOf(double digits)
    {
        if (digits is not (>= 1900_00_00 and <= MostDigits) || digits != Math.Floor(digits)) return null;
        return DateOf((int)digits / 1_00_00, (int)digits / 100 % 100, (int)digits % 100);
    }

    private static DateOnly? DateOf(int year, int month, int day) =>
        year >= 1900 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <returns>The number, or -1 where a byte is no digit.</returns>
    private static int Digits(ReadOnlySpan<byte> text, int count)
    {
        var number = 0;
        foreach (var digit in text[..count])
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
