using System.Globalization;

namespace DashboardCreator.Dashboards.Core;

/// <summary>Amounts of money between a source's doubles and a document's cents.</summary>
public static class Money
{
    /// <summary>Larger amounts are taken for errors; a hundred million of them still add up without overflow.</summary>
    public const double Largest = 1e20;

    /// <summary>The decimal with the shortest text that means this double: 0.1 is 0.1 and not 0.1000000000000000055.</summary>
    /// <param name="value">Any double.</param>
    /// <returns>Null for NaN, infinities and amounts beyond <see cref="Largest"/>.</returns>
    public static decimal? FromDouble(double value)
    {
        Span<char> text = stackalloc char[32];
        return Math.Abs(value) <= Largest
            && value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var money)
            ? money
            : null;
    }

    /// <summary>Rounded to cents, half away from zero, without trailing zeros; null stays null.</summary>
    public static decimal? Cents(decimal? amount) => amount is { } known ? Cents(known) : null;

    /// <summary>Rounded to cents, half away from zero, without trailing zeros.</summary>
    public static decimal Cents(decimal amount) => Plain(Math.Round(amount, 2, MidpointRounding.AwayFromZero));

    /// <summary>The same number without trailing zeros, so that equal amounts have equal text whatever source they came from.</summary>
    public static decimal Plain(decimal amount)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(amount, parts);
        var scale = (parts[3] >> 16) & 0xFF;
        if (parts[2] != 0)
        {
            return amount / 1.000000000000000000000000000000000m;
        }

        // Up to 19 digits fit a whole number, which is divided ten times faster.
        var digits = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        while (scale > 0 && digits % 10 == 0)
        {
            (digits, scale) = (digits / 10, scale - 1);
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, parts[3] < 0, (byte)scale);
    }

    /// <summary>The same number without trailing zeros; null stays null.</summary>
    public static decimal? Plain(decimal? amount) => amount is { } known ? Plain(known) : null;

    /// <summary>The amount; null when it is unknown or beyond <see cref="Largest"/>.</summary>
    public static decimal? Believable(decimal? amount) => amount is { } known && Math.Abs(known) <= (decimal)Largest ? known : null;

    /// <summary>The sum of the known parts; null when none is known. Parts beyond <see cref="Largest"/> are not.</summary>
    public static decimal? SumOfKnown(IEnumerable<decimal?> parts)
    {
        decimal? sum = null;
        foreach (var part in parts)
        {
            sum = Believable(part) is { } known ? (sum ?? 0) + known : sum;
        }

        return sum;
    }

    /// <summary>Left times right; null when one is unknown or the product is beyond <see cref="Largest"/>.</summary>
    public static decimal? Product(decimal? left, decimal? right) =>
        left is { } first && right is { } second && Math.Abs((double)first * (double)second) <= Largest ? first * second : null;

    /// <summary>A part of a whole as a plain ratio; null when one is unknown or the whole is not positive.</summary>
    public static double? Ratio(decimal? part, decimal? whole) =>
        part is { } known && whole is > 0 and { } total ? ((double)known / (double)total) + 0.0 : null;

    /// <summary>A part of a whole on a 0 to 100 scale; null when one is unknown or the whole is not positive.</summary>
    public static double? Percent(decimal? part, decimal? whole) =>
        Ratio(part, whole) * 100;
}
