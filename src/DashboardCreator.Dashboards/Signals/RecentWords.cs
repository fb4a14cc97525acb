using System.Runtime.InteropServices;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>
/// The words of a <see cref="TextTable"/> that were asked for last. Nearly every text is one of a few words, told apart here by two looks
/// at it, without its hash and the table's copy.
/// </summary>
internal sealed class RecentWords
{
    public const int MaxLength = 16;

    private const int Bits = 10;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Entry[] _entries = new Entry[1 << Bits];

    /// <summary>The place of a text of at most <see cref="MaxLength"/> bytes.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="isHere">True when the place holds its id; else the caller puts it there.</param>
    public ref TextId Find(ReadOnlySpan<byte> utf8, out bool isHere)
    {
        // Two words that may overlap are the whole text, for a given length.
        var isLong = utf8.Length >= sizeof(ulong);
        var first = isLong ? MemoryMarshal.Read<ulong>(utf8) : TextHash.Short(utf8);
        var last = isLong ? MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]) : 0;
        ref var entry = ref _entries[(first ^ ulong.RotateLeft(last * Spread, 32)) * Spread >> (64 - Bits)];
        isHere = entry.Id.HasValue && entry.Length == utf8.Length && entry.First == first && entry.Last == last;
        if (!isHere)
        {
            (entry.First, entry.Last, entry.Length) = (first, last, utf8.Length);
        }

        return ref entry.Id;
    }

    private struct Entry
    {
        public ulong First;
        public ulong Last;
        public int Length;
        public TextId Id;
    }
}
