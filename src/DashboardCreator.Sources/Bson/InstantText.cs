namespace DashboardCreator.Sources.Bson;

/// <summary>Reads the ISO 8601 instants that exports and services write.</summary>
internal static class InstantText
{
    /// <summary>0001-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z: nothing outside can be shown.</summary>
    public const long MinMilliseconds = -62_135_596_800_000;
    public const long MaxMilliseconds = 253_402_300_799_999;

    /// <summary>
    /// Takes <c>yyyy-MM-dd</c>, optionally followed by T or a blank, <c>HH:mm</c>, seconds, a fraction of any length (cut to
    /// milliseconds) and <c>Z</c>, <c>±HH</c>, <c>±HHmm</c> or <c>±HH:mm</c>; without a zone it is UTC.
    /// </summary>
    /// <param name="text">ASCII; anything else is not an instant.</param>
    /// <param name="milliseconds">Since 1970 in UTC, of the years 1 to 9999.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out long milliseconds)
    {
        milliseconds = 0;
        if (!TryDate(ref text, out var days)) return false;
        long time = 0;
        if (text.Length > 0)
        {
            if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' ')) return false;
            text = text[1..];
            if (!TryTime(ref text, out time) || !TryZone(text, out var offset)) return false;
            time -= offset;
        }

        milliseconds = (days * 86_400_000) + time;
        return milliseconds is >= MinMilliseconds and <= MaxMilliseconds;
    }

    private static bool TryDate(ref ReadOnlySpan<byte> text, out long days)
    {
        days = 0;
        if (!TryDigits(ref text, 4, out var year) || !TryByte(ref text, '-') || !TryDigits(ref text, 2, out var month)
            || !TryByte(ref text, '-') || !TryDigits(ref text, 2, out var day))
        {
            return false;
        }

        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)) return false;
        days = new DateOnly(year, month, day).DayNumber - new DateOnly(1970, 1, 1).DayNumber;
        return true;
    }

    private static bool TryTime(ref ReadOnlySpan<byte> text, out long milliseconds)
    {
        milliseconds = 0;
        var second = 0;
        if (!TryDigits(ref text, 2, out var hour) || !TryByte(ref text, ':') || !TryDigits(ref text, 2, out var minute)) return false;
        if (TryByte(ref text, ':') && !TryDigits(ref text, 2, out second)) return false;
        if (hour > 23 || minute > 59 || second > 59) return false;
        milliseconds = (((((hour * 60) + minute) * 60) + second) * 1000L) + Fraction(ref text);
        return milliseconds >= 0;
    }

    /// <summary>Milliseconds of a fraction, 0 without one; negative where a point or comma is followed by no digit.</summary>
    private static long Fraction(ref ReadOnlySpan<byte> text)
    {
        if (!TryByte(ref text, '.') && !TryByte(ref text, ',')) return 0;
        var digits = 0;
        long milliseconds = 0;
        while (digits < text.Length && text[digits] is >= (byte)'0' and <= (byte)'9')
        {
            if (digits < 3) milliseconds = (milliseconds * 10) + (text[digits] - '0');
            digits++;
        }

        for (var missing = digits; missing < 3; missing++) milliseconds *= 10;
        text = text[digits..];
        return digits > 0 ? milliseconds : long.MinValue;
    }

    private static bool TryZone(ReadOnlySpan<byte> text, out long offset)
    {
        offset = 0;
        if (text.IsEmpty) return true;
        var sign = text[0] == '-' ? -1 : 1;
        var zulu = text[0] is (byte)'Z' or (byte)'z';
        if (!zulu && text[0] is not ((byte)'+' or (byte)'-')) return false;
        text = text[1..];
        if (zulu) return text.IsEmpty;

        var minutes = 0;
        if (!TryDigits(ref text, 2, out var hours)) return false;
        TryByte(ref text, ':');
        if (text.Length > 0 && !TryDigits(ref text, 2, out minutes)) return false;
        offset = sign * ((hours * 60) + minutes) * 60_000L;
        return text.IsEmpty && hours <= 23 && minutes <= 59;
    }

    private static bool TryByte(ref ReadOnlySpan<byte> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected) return false;
        text = text[1..];
        return true;
    }

    private static bool TryDigits(ref ReadOnlySpan<byte> text, int count, out int number)
    {
        number = 0;
        if (text.Length < count) return false;
        foreach (var digit in text[..count])
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + (digit - '0');
        }

        text = text[count..];
        return true;
    }
}
