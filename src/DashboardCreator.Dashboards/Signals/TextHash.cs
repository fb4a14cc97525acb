using System.Runtime.InteropServices;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>A fast hash of short texts: multiply and fold, eight bytes at a time.</summary>
internal static class TextHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xE7037ED1A0B428DB;

    public static uint Of(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length * First;
        if (utf8.Length < 8)
        {
            return Finish(Fold(hash ^ Short(utf8), First));
        }

        // The last eight bytes may overlap those before; that costs less than the odd ones singly.
        var last = MemoryMarshal.Read<ulong>(utf8[^8..]);
        for (; utf8.Length > 8; utf8 = utf8[8..])
        {
            hash = Fold(hash ^ MemoryMarshal.Read<ulong>(utf8), First);
        }

        return Finish(Fold(hash ^ last, Second));
    }

    /// <summary>Tells apart all texts of up to seven bytes that are equally long.</summary>
    public static ulong Short(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        >= 4 => MemoryMarshal.Read<uint>(utf8) | ((ulong)MemoryMarshal.Read<uint>(utf8[^4..]) << 32),
        > 0 => utf8[0] | ((ulong)utf8[utf8.Length >> 1] << 8) | ((ulong)utf8[^1] << 16),
        _ => 0,
    };

    private static ulong Fold(ulong value, ulong factor)
    {
        var high = Math.BigMul(value, factor, out var low);
        return high ^ low;
    }

    private static uint Finish(ulong hash) => (uint)(hash >> 32) ^ (uint)hash;
}
