namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>Many small pieces of bytes in a few large blocks; a piece is written over in place while it fits.</summary>
internal sealed class ByteStore
{
    private const int BlockSize = 1 << 20;

    private readonly List<byte[]> blocks = [];
    private int current = -1;
    private int used = BlockSize;

    /// <param name="place">Where the piece was, and is now.</param>
    /// <param name="piece">Its bytes.</param>
    public void Write(ref Place place, ReadOnlySpan<byte> piece)
    {
        if (piece.Length > place.Capacity) place = Reserve(piece.Length);
        piece.CopyTo(blocks[place.Block].AsSpan(place.Start));
        place.Length = piece.Length;
    }

    public ReadOnlySpan<byte> Read(Place place) => blocks[place.Block].AsSpan(place.Start, place.Length);

    /// <summary>Room for the piece, and a quarter more for longer ones after it.</summary>
    private Place Reserve(int length)
    {
        var capacity = length + (length / 4);
        if (capacity > BlockSize / 4)
        {
            blocks.Add(GC.AllocateUninitializedArray<byte>(capacity));
            return new Place { Block = blocks.Count - 1, Capacity = capacity };
        }

        if (used + capacity > BlockSize)
        {
            blocks.Add(GC.AllocateUninitializedArray<byte>(BlockSize));
            (current, used) = (blocks.Count - 1, 0);
        }

        used += capacity;
        return new Place { Block = current, Start = used - capacity, Capacity = capacity };
    }

    /// <summary>Where a piece is; one without capacity is nowhere yet.</summary>
    internal struct Place
    {
        public int Block;
        public int Start;
        public int Length;
        public int Capacity;
    }
}
