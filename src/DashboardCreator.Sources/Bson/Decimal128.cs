namespace DashboardCreator.Sources.Bson;

/// <summary>IEEE 754 decimal128 in the binary encoding that BSON uses: up to 34 digits, exponents from -6176 to 6111.</summary>
internal readonly partial struct Decimal128(ulong high, ulong low) : IEquatable<Decimal128>
{
    public const int MaxDigits = 34;
    public const int MinExponent = -6176;
    public const int MaxExponent = 6111;

    private const ulong SignBit = 1UL << 63;
    private const ulong InfinityBits = 0x78UL << 56;
    private const ulong NaNBits = 0x7CUL << 56;

    private static readonly UInt128 MaxCoefficient = UInt128.Parse("9999999999999999999999999999999999");

    public static Decimal128 NaN { get; } = new(NaNBits, 0);

    public ulong High { get; } = high;

    public ulong Low { get; } = low;

    public bool IsNegative => (High & SignBit) != 0;

    public bool IsNaN => (High & NaNBits) == NaNBits;

    public bool IsInfinity => (High & NaNBits) == InfinityBits;

    public bool IsFinite => (High & InfinityBits) != InfinityBits;

    /// <summary>The power of ten that the coefficient is multiplied by; only meaningful for finite values.</summary>
    public int Exponent => (int)((HasLargeForm ? High >> 47 : High >> 49) & 0x3FFF) + MinExponent;

    /// <summary>The digits as a whole number; an encoding that holds more than 34 digits means zero.</summary>
    public UInt128 Coefficient
    {
        get
        {
            var digits = new UInt128(High & 0x0001_FFFF_FFFF_FFFF, Low);
            return HasLargeForm || digits > MaxCoefficient ? UInt128.Zero : digits;
        }
    }

    private bool HasLargeForm => (High & (3UL << 61)) == 3UL << 61;

    public static Decimal128 Infinity(bool negative) => new(InfinityBits | (negative ? SignBit : 0), 0);

    /// <summary>The value sign × coefficient × 10^exponent; both parts within the limits of the format.</summary>
    public static Decimal128 Finite(bool negative, UInt128 coefficient, int exponent)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(coefficient, MaxCoefficient);
        ArgumentOutOfRangeException.ThrowIfLessThan(exponent, MinExponent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exponent, MaxExponent);
        var high = (ulong)(coefficient >> 64) | ((ulong)(exponent - MinExponent) << 49) | (negative ? SignBit : 0);
        return new Decimal128(high, (ulong)coefficient);
    }

    public static bool operator ==(Decimal128 left, Decimal128 right) => left.Equals(right);

    public static bool operator !=(Decimal128 left, Decimal128 right) => !left.Equals(right);

    /// <summary>Same bits; 2.0 and 2.00 are two encodings.</summary>
    public bool Equals(Decimal128 other) => High == other.High && Low == other.Low;

    public override bool Equals(object? obj) => obj is Decimal128 other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(High, Low);
}
