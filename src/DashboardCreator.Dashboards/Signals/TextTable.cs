using System.Runtime.InteropServices;
using System.Text;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>A word of a <see cref="TextTable"/>; 0 is "no text".</summary>
/// <param name="Index">Position in the table.</param>
public readonly record struct TextId(int Index)
{
    /// <summary>No text.</summary>
    public static TextId None => default;

    /// <summary>True for any text, the empty one included.</summary>
    public bool HasValue => Index != 0;
}

/// <summary>Keeps every distinct text once, as UTF-8 in large blocks: a million ids cost their bytes and twelve more each.</summary>
public sealed class TextTable
{
    private const int BlockBits = 20;
    private const int BlockSize = 1 << BlockBits;

    private readonly List<byte[]> _blocks = [];
    private readonly List<(int Block, int Start, int Length)> _words = [default];
    private int[] _slots = new int[1024];
    private int _used = BlockSize;

    /// <summary>Number of distinct texts.</summary>
    public int Count => _words.Count - 1;

    /// <summary>The id of a text, added when new.</summary>
    public TextId Add(ReadOnlySpan<byte> utf8)
    {
        var slot = FindSlot(utf8);
        if (_slots[slot] != 0)
        {
            return new TextId(_slots[slot]);
        }

        var id = _words.Count;
        _words.Add(Store(utf8));
        _slots[slot] = id;
        if (id * 2 > _slots.Length)
        {
            Grow();
        }

        return new TextId(id);
    }

    /// <summary>The id of a text; <see cref="TextId.None"/> when it is not here.</summary>
    public TextId Find(ReadOnlySpan<byte> utf8) => new(_slots[FindSlot(utf8)]);

    /// <summary>The id of a text; <see cref="TextId.None"/> when it is not here.</summary>
    public TextId Find(string text) => Find(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes of a text; empty for <see cref="TextId.None"/>.</summary>
    public ReadOnlySpan<byte> Bytes(TextId id)
    {
        var (block, start, length) = _words[id.Index];
        return id.HasValue ? _blocks[block].AsSpan(start, length) : default;
    }

    /// <summary>The text; null for <see cref="TextId.None"/>.</summary>
    public string? Text(TextId id) => id.HasValue ? Encoding.UTF8.GetString(Bytes(id)) : null;

    private (int Block, int Start, int Length) Store(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > BlockSize)
        {
            _blocks.Insert(0, utf8.ToArray());
            ShiftBlocks();
            return (0, 0, utf8.Length);
        }

        if (_blocks.Count == 0 || _used + utf8.Length > BlockSize)
        {
            _blocks.Add(new byte[BlockSize]);
            _used = 0;
        }

        var start = _used;
        utf8.CopyTo(_blocks[^1].AsSpan(start));
        _used += utf8.Length;
        return (_blocks.Count - 1, start, utf8.Length);
    }

    // A text larger than a block gets a block of its own, in front, so that the last block stays the one being filled.
    private void ShiftBlocks()
    {
        foreach (ref var word in CollectionsMarshal.AsSpan(_words)[1..])
        {
            word.Block++;
        }
    }

    private int FindSlot(ReadOnlySpan<byte> utf8)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)Hash(utf8) & mask; ; slot = (slot + 1) & mask)
        {
            var id = _slots[slot];
            if (id == 0 || Bytes(new TextId(id)).SequenceEqual(utf8))
            {
                return slot;
            }
        }
    }

    private void Grow()
    {
        var slots = new int[_slots.Length * 2];
        var mask = slots.Length - 1;
        for (var id = 1; id < _words.Count; id++)
        {
            var slot = (int)Hash(Bytes(new TextId(id))) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = id;
        }

        _slots = slots;
    }

    // Multiply-xor over eight bytes at a time; the last step spreads the high bits, which the table's mask would not see.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = (ulong)utf8.Length * Prime;
        while (utf8.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(utf8)) * Prime;
            hash ^= hash >> 32;
            utf8 = utf8[8..];
        }

        foreach (var value in utf8)
        {
            hash = (hash ^ value) * Prime;
        }

        return (uint)(hash >> 32) ^ (uint)hash;
    }
}
