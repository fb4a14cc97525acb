using System.Globalization;

namespace DashboardCreator.Sources.Bson;

/// <summary>The decimal that a double was most probably meant to be: the one of its shortest round-trip text.</summary>
internal static class ShortestDecimal
{
    /// <summary>
    /// Decimals of at most 15 digits each have a double of their own, so one that leads back to the double is the shortest.
    /// </summary>
    private const double FifteenDigits = 1e15;

    private static readonly double[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Null for NaN, the infinities and what is beyond the range of decimal.</summary>
    public static decimal? Of(double number)
    {
        for (var scale = 0; scale < Powers.Length; scale++)
        {
            var digits = Math.Round(number * Powers[scale]);
            if (!(Math.Abs(digits) < FifteenDigits)) break;
            if (digits / Powers[scale] == number) return Scaled((long)digits, (byte)scale);
        }

        Span<byte> text = stackalloc byte[32];
        return number.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var result) ? result : null;
    }

    private static decimal Scaled(long digits, byte scale)
    {
        var size = Math.Abs(digits);
        return new decimal((int)size, (int)(size >> 32), 0, digits < 0, scale);
    }
}
