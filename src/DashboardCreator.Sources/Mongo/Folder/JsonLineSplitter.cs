namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>A document per line; blank lines mean nothing. Every line stands for itself, so a broken one costs no other.</summary>
internal sealed class JsonLineSplitter : IRecordSplitter
{
    private long line = 1;
    private int searched;
    private bool isTooLong;

    public RecordSlice Next(ReadOnlySpan<byte> pending, bool isLast)
    {
        var from = 0;
        while (from < pending.Length)
        {
            var end = pending[(from + searched)..].IndexOf((byte)'\n');
            if (end < 0 && !isLast) return Unfinished(pending.Length, from);

            var length = end < 0 ? pending.Length - from : searched + end;
            var consumed = end < 0 ? pending.Length : from + length + 1;
            searched = 0;
            var at = line++;
            if (isTooLong)
            {
                isTooLong = false;
                return new RecordSlice(SliceKind.Broken, consumed, Place: at, Problem: "the line is longer than 64 MiB");
            }

            if (pending.Slice(from, length).IndexOfAnyExcept(" \t\r"u8) >= 0)
                return new RecordSlice(SliceKind.Record, consumed, from, length, at);
            from = consumed;
        }

        return new RecordSlice(SliceKind.None, from);
    }

    private RecordSlice Unfinished(int available, int from)
    {
        searched = available - from;
        if (searched <= JsonSplitter.MaxRecordLength && !isTooLong) return new RecordSlice(SliceKind.None, from);

        isTooLong = true;
        searched = 0;
        return new RecordSlice(SliceKind.None, available);
    }
}
