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

/// <summary>Keeps every distinct text once, as UTF-8 in large blocks: a million ids cost their bytes and about twenty more each.</summary>
/// <remarks>One thread may add while others read: a text that is here keeps its place, and what is outgrown stays as it was for who still looks at it.</remarks>
public sealed class TextTable
{
    private const int BlockBits = 20;
    private const int BlockSize = 1 << BlockBits;
    private const int Nearby = 4;

    private byte[][] _blocks = new byte[4][];
    private int _blockCount;
    private int _filling = -1;
    private readonly SegmentedList<Word> _words = new();
    private readonly RecentWords _recent = new();

    // Id in the lower half, hash in the upper: what is not meant is passed over, and the table grows, without a look at the texts.
    private ulong[] _slots = new ulong[1024];
    private int _used = BlockSize;

    public TextTable() => _words.Add(default);

    /// <summary>Number of distinct texts.</summary>
    public int Count => _words.Count - 1;

    /// <summary>The id of a text, added when new.</summary>
    public TextId Add(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > RecentWords.MaxLength)
        {
            return AddHashed(utf8);
        }

        ref var recent = ref _recent.Find(utf8, out var isHere);
        return isHere ? recent : recent = AddHashed(utf8);
    }

    /// <summary>The id of a text; <see cref="TextId.None"/> when it is not here.</summary>
    public TextId Find(ReadOnlySpan<byte> utf8)
    {
        var slots = Volatile.Read(ref _slots);
        return new TextId((int)(uint)slots[FindSlot(slots, utf8, TextHash.Of(utf8))]);
    }

    /// <summary>The same, for texts that are asked for about as they were added: the ones just after the last are looked at first, which memory has at hand.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="last">The last one found this way.</param>
    public TextId FindAfter(ReadOnlySpan<byte> utf8, TextId last)
    {
        var end = Math.Min(last.Index + Nearby, _words.Count);
        for (var id = Math.Max(last.Index, 1); id < end; id++)
        {
            if (Bytes(new TextId(id)).SequenceEqual(utf8))
            {
                return new TextId(id);
            }
        }

        return Find(utf8);
    }

    /// <summary>The id of a text; <see cref="TextId.None"/> when it is not here.</summary>
    public TextId Find(string text) => Find(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes of a text; empty for <see cref="TextId.None"/>.</summary>
    public ReadOnlySpan<byte> Bytes(TextId id)
    {
        ref readonly var word = ref _words[id.Index];
        return id.HasValue ? _blocks[word.Block].AsSpan(word.Start, word.Length) : default;
    }

    /// <summary>The text; null for <see cref="TextId.None"/>.</summary>
    public string? Text(TextId id) => id.HasValue ? Encoding.UTF8.GetString(Bytes(id)) : null;

    private static ulong Entry(uint hash, int id) => ((ulong)hash << 32) | (uint)id;

    private TextId AddHashed(ReadOnlySpan<byte> utf8)
    {
        var hash = TextHash.Of(utf8);
        var slot = FindSlot(_slots, utf8, hash);
        if (_slots[slot] != 0)
        {
            return new TextId((int)(uint)_slots[slot]);
        }

        // The word first: whoever sees the entry finds the word.
        var id = _words.Add(Store(utf8));
        Volatile.Write(ref _slots[slot], Entry(hash, id));
        if (id * 4L > _slots.Length * 3L)
        {
            Grow();
        }

        return new TextId(id);
    }

    private Word Store(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > BlockSize)
        {
            // A block of its own, beside the one being filled.
            return new Word(AddBlock(utf8.ToArray()), 0, utf8.Length);
        }

        if (_filling < 0 || _used + utf8.Length > BlockSize)
        {
            _filling = AddBlock(new byte[BlockSize]);
            _used = 0;
        }

        var start = _used;
        utf8.CopyTo(_blocks[_filling].AsSpan(start));
        _used += utf8.Length;
        return new Word(_filling, start, utf8.Length);
    }

    private int AddBlock(byte[] block)
    {
        if (_blockCount == _blocks.Length)
        {
            Array.Resize(ref _blocks, 2 * _blockCount);
        }

        _blocks[_blockCount] = block;
        return _blockCount++;
    }

    private int FindSlot(ulong[] slots, ReadOnlySpan<byte> utf8, uint hash)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = Volatile.Read(ref slots[slot]);
            if (entry == 0 || ((uint)(entry >> 32) == hash && Bytes(new TextId((int)(uint)entry)).SequenceEqual(utf8)))
            {
                return slot;
            }
        }
    }

    private void Grow()
    {
        var slots = new ulong[_slots.Length * 2];
        var mask = slots.Length - 1;
        foreach (var entry in _slots)
        {
            if (entry == 0)
            {
                continue;
            }

            var slot = (int)(entry >> 32) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = entry;
        }

        Volatile.Write(ref _slots, slots);
    }

    /// <summary>Where a text is, in eight bytes: 19 bits of block, 20 of start, 25 of length (a record holds at most 16 MiB).</summary>
    private readonly struct Word(int block, int start, int length)
    {
        private const int LengthBits = 25;

        private readonly ulong _packed = ((ulong)block << (BlockBits + LengthBits)) | ((ulong)start << LengthBits) | (uint)length;

        public int Block => (int)(_packed >> (BlockBits + LengthBits));

        public int Start => (int)(_packed >> LengthBits) & (BlockSize - 1);

        public int Length => (int)_packed & ((1 << LengthBits) - 1);
    }
}
