using System.Runtime.CompilerServices;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>A decimal or none in eight bytes: 59 bits of signed digits and 5 of scale. Numbers with more digits stand in a list aside, exact as well.</summary>
internal readonly record struct PackedDecimal
{
    private const int ScaleBits = 5;
    private const int NoNumber = 30;
    private const int Aside = 31;
    private const ulong DigitsLimit = 1UL << 58;

    private readonly long _bits;

    private PackedDecimal(long digits, int scale) => _bits = (digits << ScaleBits) | (uint)scale;

    public static PackedDecimal None { get; } = new(0, NoNumber);

    /// <summary>True where the digits and the scale are all of it.</summary>
    public bool IsShort => Scale < NoNumber;

    /// <summary>Digits behind the point; of no meaning unless <see cref="IsShort"/>.</summary>
    public int Scale => (int)_bits & ((1 << ScaleBits) - 1);

    /// <summary>The number without its point; of no meaning unless <see cref="IsShort"/>.</summary>
    public long Digits => _bits >> ScaleBits;

    /// <param name="value">Any number; null for none.</param>
    /// <param name="aside">Takes numbers with more digits.</param>
    public static PackedDecimal Pack(decimal? value, SegmentedList<decimal> aside)
    {
        if (value is not { } number)
        {
            return None;
        }

        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var low = (uint)parts[0] | ((ulong)(uint)parts[1] << 32);
        if (parts[2] == 0 && low < DigitsLimit)
        {
            return new PackedDecimal(number < 0 ? -(long)low : (long)low, number.Scale);
        }

        return new PackedDecimal(aside.Add(number), Aside);
    }

    /// <summary>The number; null for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public decimal? Unpack(SegmentedList<decimal> aside) => Scale switch
    {
        NoNumber => null,
        _ => Number(aside),
    };

    /// <summary>The number, where there is one.</summary>
    public decimal Number(SegmentedList<decimal> aside)
    {
        if (Scale == Aside)
        {
            return aside[(int)Digits];
        }

        var size = (ulong)Math.Abs(Digits);
        return new decimal((int)(uint)size, (int)(size >> 32), 0, Digits < 0, (byte)Scale);
    }
}
