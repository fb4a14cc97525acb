using System.Runtime.CompilerServices;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>What documents are told apart by: two numbers that the reader makes of their fields.</summary>
internal readonly record struct DocumentKey(long High, long Low)
{
    public int Hash
    {
        get
        {
            var mixed = ((ulong)High * 0x9E37_79B9_7F4A_7C15) ^ ((ulong)Low * 0xC2B2_AE3D_27D4_EB4F);
            return (int)((mixed ^ (mixed >> 29)) * 0x1656_67B1_9E37_79F9 >> 32);
        }
    }
}

/// <summary>
/// The bytes of the newest document of each key, in the order in which the keys appeared. A document that gives way costs no object: its
/// bytes are written over.
/// </summary>
internal sealed class NewestDocuments
{
    private readonly ByteStore bytes = new();
    private int[] slots = new int[4096];
    private Entry[] entries = new Entry[2048];

    public int Count { get; private set; }

    /// <returns>The key's entry, new or not; valid until the next call.</returns>
    public ref Entry Of(DocumentKey key)
    {
        var mask = slots.Length - 1;
        var slot = key.Hash & mask;
        while (slots[slot] != 0)
        {
            ref var entry = ref entries[slots[slot] - 1];
            if (entry.Key == key) return ref entry;
            slot = (slot + 1) & mask;
        }

        if (Count == entries.Length) return ref AfterGrowing(key);
        slots[slot] = ++Count;
        ref var added = ref entries[Count - 1];
        added.Key = key;
        added.At = StampZone.None;
        (added.LowVolatility, added.HighVolatility) = (double.PositiveInfinity, double.NegativeInfinity);
        return ref added;
    }

    /// <summary>Keeps a document unless the one that is there is newer; of two of the same instant the later stored stays.</summary>
    public void Offer(ref Entry entry, long at, ReadOnlySpan<byte> document)
    {
        if (at < entry.At) return;
        entry.At = at;
        bytes.Write(ref entry.Bytes, document);
    }

    public ReadOnlySpan<byte> Document(int place) => bytes.Read(entries[place].Bytes);

    /// <summary>Half of the slots stay empty, so that keys are found at once or nearly so.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Entry AfterGrowing(DocumentKey key)
    {
        Array.Resize(ref entries, 2 * entries.Length);
        slots = new int[2 * entries.Length];
        for (var place = 0; place < Count; place++)
        {
            var slot = entries[place].Key.Hash & (slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = place + 1;
        }

        return ref Of(key);
    }

    internal struct Entry
    {
        public DocumentKey Key;

        /// <summary>Ticks of the newest document.</summary>
        public long At;
        public double LowVolatility;
        public double HighVolatility;
        public ByteStore.Place Bytes;
    }
}
