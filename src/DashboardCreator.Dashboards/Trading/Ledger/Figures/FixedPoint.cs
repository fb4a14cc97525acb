namespace DashboardCreator.Dashboards.Trading;

/// <summary>
/// Amounts of a book as whole numbers of one small unit: a million of them add up exactly, in any order, in a few milliseconds.
/// The unit is the smallest that any amount needs, or the smallest with which the sum of all still fits.
/// </summary>
internal sealed class FixedPoint
{
    /// <summary>As many as a decimal has.</summary>
    public const int MostDecimals = 28;

    private const int MostDigits = 37;
    private const int Cents = 2;

    private static readonly Int128[] Powers = PowersOfTen();

    /// <param name="decimals">Digits behind the point that the amounts need.</param>
    /// <param name="sumOfSizes">Sum of the sizes of all amounts.</param>
    public FixedPoint(int decimals, double sumOfSizes)
    {
        var digits = sumOfSizes < 1 ? 1 : (int)Math.Floor(Math.Log10(sumOfSizes)) + 2;
        Decimals = Math.Clamp(Math.Min(decimals, MostDigits - digits), 0, MostDecimals);
    }

    /// <summary>Digits behind the point.</summary>
    public int Decimals { get; }

    /// <summary>The amount in units; what is smaller than a unit is rounded.</summary>
    public Int128 Of(decimal amount)
    {
        var rounded = amount.Scale > Decimals ? Math.Round(amount, Decimals, MidpointRounding.AwayFromZero) : amount;
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(rounded, parts);
        var digits = new Int128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        var units = digits * Powers[Decimals - rounded.Scale];
        return rounded < 0 ? -units : units;
    }

    /// <summary>The amount in units.</summary>
    public Int128 Of(PackedDecimal amount, Signals.SegmentedList<decimal> aside) =>
        amount.IsShort && amount.Scale <= Decimals ? amount.Digits * Powers[Decimals - amount.Scale] : Of(amount.Number(aside));

    /// <summary>The amount, to 28 digits.</summary>
    public decimal Number(Int128 units)
    {
        var surplus = 0;
        while (Int128.Abs(units) / Powers[surplus] >= (Int128)decimal.MaxValue) surplus++;

        units = surplus == 0 ? units : Rounded(units, Powers[surplus]);
        var size = (UInt128)Int128.Abs(units);
        return new decimal((int)(uint)size, (int)(uint)(size >> 32), (int)(uint)(size >> 64), units < 0, (byte)(Decimals - surplus));
    }

    /// <summary>The amount rounded to cents, half away from zero, without trailing zeros.</summary>
    public decimal InCents(Int128 units) =>
        Core.Money.Cents(Decimals <= Cents ? Number(units) : (decimal)Rounded(units, Powers[Decimals - Cents]) / 100);

    private static Int128 Rounded(Int128 units, Int128 by)
    {
        var (quotient, rest) = Int128.DivRem(units, by);
        return 2 * Int128.Abs(rest) >= by ? quotient + Int128.Sign(units) : quotient;
    }

    private static Int128[] PowersOfTen()
    {
        var powers = new Int128[MostDecimals + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = 10 * powers[i - 1];
        return powers;
    }
}
