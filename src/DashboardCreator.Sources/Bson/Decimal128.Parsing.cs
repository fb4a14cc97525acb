using System.Text;

namespace DashboardCreator.Sources.Bson;

/// <summary>Reads numeric text; nothing is rounded, so what does not fit exactly is refused.</summary>
internal readonly partial struct Decimal128
{
    /// <summary>Far beyond every exponent that fits, far below overflow.</summary>
    private const long ExponentCeiling = 1_000_000_000_000;

    /// <summary>Takes digits with a point, a sign and an exponent, or "NaN", "Inf", "Infinity" in any case.</summary>
    /// <returns>False for other text and for numbers that decimal128 cannot hold exactly.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out Decimal128 result)
    {
        var negative = text is [(byte)'-', ..];
        if (text is [(byte)'-' or (byte)'+', ..]) text = text[1..];
        if (TrySpecial(text, negative, out result)) return true;

        return TryDigits(ref text, out var coefficient, out var exponent)
            && TryExponent(text, ref exponent)
            && TryFit(negative, coefficient, exponent, out result);
    }

    private static bool TrySpecial(ReadOnlySpan<byte> text, bool negative, out Decimal128 result)
    {
        result = default;
        if (Ascii.EqualsIgnoreCase(text, "nan"u8))
            result = NaN;
        else if (Ascii.EqualsIgnoreCase(text, "inf"u8) || Ascii.EqualsIgnoreCase(text, "infinity"u8))
            result = Infinity(negative);
        else
            return false;

        return true;
    }

    /// <summary>Reads digits and point; zeros at the end count as digits while there is room and raise the exponent after that.</summary>
    private static bool TryDigits(ref ReadOnlySpan<byte> text, out UInt128 coefficient, out long exponent)
    {
        coefficient = UInt128.Zero;
        exponent = 0;
        int at = 0, significant = 0, zeros = 0;
        bool point = false, any = false;
        for (; at < text.Length; at++)
        {
            if (text[at] == '.' && !point)
            {
                point = true;
                continue;
            }

            if (text[at] is < (byte)'0' or > (byte)'9') break;
            any = true;
            if (point) exponent--;
            zeros++;
            if (text[at] == '0') continue;
            if (coefficient == UInt128.Zero) zeros = 1;
            significant += zeros;
            if (significant > MaxDigits) return false;
            coefficient = (coefficient * PowerOfTen(zeros)) + (UInt128)(text[at] - '0');
            zeros = 0;
        }

        var room = coefficient == UInt128.Zero ? 0 : Math.Min(zeros, MaxDigits - significant);
        coefficient *= PowerOfTen(room);
        exponent += coefficient == UInt128.Zero ? 0 : zeros - room;
        text = text[at..];
        return any;
    }

    private static bool TryExponent(ReadOnlySpan<byte> text, ref long exponent)
    {
        if (text.IsEmpty) return true;
        if (text[0] is not ((byte)'E' or (byte)'e')) return false;
        text = text[1..];
        var negative = text is [(byte)'-', ..];
        if (text is [(byte)'-' or (byte)'+', ..]) text = text[1..];
        if (text.IsEmpty) return false;

        long given = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            given = Math.Min(ExponentCeiling, (given * 10) + (digit - '0'));
        }

        exponent += negative ? -given : given;
        return true;
    }

    /// <summary>Moves zeros between digits and exponent until the exponent is in range.</summary>
    private static bool TryFit(bool negative, UInt128 coefficient, long exponent, out Decimal128 result)
    {
        result = default;
        if (coefficient == UInt128.Zero) exponent = Math.Clamp(exponent, MinExponent, MaxExponent);
        for (; exponent > MaxExponent; exponent--)
        {
            if (coefficient > MaxCoefficient / 10) return false;
            coefficient *= 10;
        }

        for (; exponent < MinExponent; exponent++)
        {
            var (quotient, remainder) = UInt128.DivRem(coefficient, 10);
            if (remainder != UInt128.Zero) return false;
            coefficient = quotient;
        }

        result = Finite(negative, coefficient, (int)exponent);
        return true;
    }
}
