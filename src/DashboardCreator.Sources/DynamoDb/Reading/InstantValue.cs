using System.Globalization;
using System.Text;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>Instants: ISO text with or without a zone, or seconds or milliseconds since 1970.</summary>
internal static class InstantValue
{
    private const int LongestText = 40;
    private const decimal FirstMilliseconds = 100_000_000_000;

    /// <summary>The instant in UTC, to the microsecond and beyond; text without a zone is UTC. Null when it is none.</summary>
    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > LongestText) return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var epoch)) return OfEpoch(epoch);
        Span<byte> utf8 = stackalloc byte[3 * LongestText];
        var length = Encoding.UTF8.GetBytes(text, utf8);
        if (!InstantText.TryParse(utf8[..length], out var milliseconds)) return null;
        return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).AddTicks(TicksBelowMilliseconds(text));
    }

    /// <summary>The calendar day that a text begins with, whatever its zone; eight digits are year, month and day; of another epoch the day in UTC.</summary>
    public static DateOnly? ParseDay(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var isDay = text.Length == 10 || (text.Length > 10 && text[10] is 'T' or 't' or ' ');
        if (isDay && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (text.Length == 8 && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact)) return compact;
        return Parse(text) is { } instant ? DateOnly.FromDateTime(instant.UtcDateTime) : null;
    }

    private static DateTimeOffset? OfEpoch(decimal epoch)
    {
        if (Math.Abs(epoch) > InstantText.MaxMilliseconds) return null;
        var milliseconds = Math.Abs(epoch) >= FirstMilliseconds ? epoch : epoch * 1000;
        return milliseconds >= InstantText.MinMilliseconds
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond))
            : null;
    }

    /// <summary>The fourth to seventh digit of the fraction, which orders of one millisecond need to be told apart.</summary>
    private static long TicksBelowMilliseconds(ReadOnlySpan<char> text)
    {
        var point = text.IndexOfAny('.', ',');
        if (point < 0) return 0;
        long ticks = 0;
        for (var digit = 4; digit <= 7; digit++)
        {
            var at = point + digit;
            var isInside = at < text.Length && text[(point + 1)..(at + 1)].IndexOfAnyExceptInRange('0', '9') < 0;
            ticks = (ticks * 10) + (isInside ? text[at] - '0' : 0);
        }

        return ticks;
    }
}
