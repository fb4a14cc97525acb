using System.Runtime.InteropServices;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Remembers pairs of texts by a 128-bit fingerprint: sixteen bytes a pair instead of the texts. Two different pairs collide once in 10^26 for a million of them.</summary>
internal sealed class PairSet
{
    private UInt128[] _slots = new UInt128[1024];
    private int _count;

    /// <summary>True when the pair is new.</summary>
    /// <param name="key">Its <see cref="Fingerprint"/>.</param>
    public bool Add(UInt128 key)
    {
        if (!Insert(_slots, key))
        {
            return false;
        }

        // Three quarters full, not half: at a million pairs that is 32 MB less, and fewer pages to touch.
        if (++_count * 4L > _slots.Length * 3L)
        {
            Grow();
        }

        return true;
    }

    private static bool Insert(UInt128[] slots, UInt128 key)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)(ulong)(key >> 64) & mask; ; slot = (slot + 1) & mask)
        {
            if (slots[slot] == key)
            {
                return false;
            }

            if (slots[slot] == default)
            {
                slots[slot] = key;
                return true;
            }
        }
    }

    private void Grow()
    {
        var slots = new UInt128[_slots.Length * 2];
        foreach (var key in _slots)
        {
            if (key != default)
            {
                Insert(slots, key);
            }
        }

        _slots = slots;
    }

    /// <summary>Never the default.</summary>
    public static UInt128 Fingerprint(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var (high, low) = Mix(0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, first);
        (high, low) = Mix(high, low, second);
        return new UInt128(high, low) | 1;
    }

    // Two lanes of folded 64x64 multiplications over eight bytes at a time, each feeding the other.
    private static (ulong High, ulong Low) Mix(ulong high, ulong low, ReadOnlySpan<byte> text)
    {
        low ^= (ulong)text.Length;
        Span<byte> tail = stackalloc byte[8];
        while (text.Length > 0)
        {
            ulong word;
            if (text.Length >= 8)
            {
                word = MemoryMarshal.Read<ulong>(text);
                text = text[8..];
            }
            else
            {
                tail.Clear();
                text.CopyTo(tail);
                word = MemoryMarshal.Read<ulong>(tail);
                text = default;
            }

            (high, low) = (Fold(high ^ word, 0xA0761D6478BD642F) + low, Fold(low + word, 0xE7037ED1A0B428DB) ^ high);
        }

        return (Fold(high, low | 1), Fold(low ^ 0x8EBC6AF09C88C6E3, high | 1));
    }

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
