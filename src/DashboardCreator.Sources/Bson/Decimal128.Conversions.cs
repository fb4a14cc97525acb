using System.Globalization;

namespace DashboardCreator.Sources.Bson;

/// <summary>Into the number types that figures are computed with.</summary>
internal readonly partial struct Decimal128
{
    private const int MaxScale = 28;

    private static readonly UInt128 DecimalLimit = UInt128.One << 96;

    /// <summary>The same value as a <see cref="decimal"/>; digits beyond its 28 or 29 are rounded half to even.</summary>
    /// <returns>False for NaN, the infinities and values beyond the range of decimal.</returns>
    public bool TryToDecimal(out decimal result)
    {
        result = 0;
        if (!IsFinite) return false;
        var digits = Coefficient;
        if (digits == UInt128.Zero) return true;
        var exponent = Exponent;
        for (; exponent > 0; exponent--)
        {
            if (digits >= DecimalLimit) return false;
            digits *= 10;
        }

        var scale = -exponent;
        var drop = Math.Max(0, scale - MaxScale);
        var kept = Rounded(digits, drop);
        while (kept >= DecimalLimit)
        {
            if (++drop > scale) return false;
            kept = Rounded(digits, drop);
        }

        var low = (ulong)kept;
        result = new decimal((int)low, (int)(low >> 32), (int)(kept >> 64), IsNegative && kept != UInt128.Zero, (byte)(scale - drop));
        return true;
    }

    /// <summary>The nearest double; NaN and infinities as such, infinity as well for what is too large.</summary>
    public double ToDouble()
    {
        if (IsNaN) return double.NaN;
        if (IsInfinity) return IsNegative ? double.NegativeInfinity : double.PositiveInfinity;
        Span<byte> text = stackalloc byte[MaxTextLength];
        return double.Parse(text[..Format(text)], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static UInt128 Rounded(UInt128 digits, int drop)
    {
        if (drop == 0) return digits;
        if (drop > MaxDigits) return UInt128.Zero;
        var unit = PowerOfTen(drop);
        var (quotient, remainder) = UInt128.DivRem(digits, unit);
        var half = unit / 2;
        return remainder > half || (remainder == half && UInt128.IsOddInteger(quotient)) ? quotient + 1 : quotient;
    }

    private static UInt128 PowerOfTen(int power)
    {
        var result = UInt128.One;
        for (; power > 0; power--) result *= 10;
        return result;
    }
}
