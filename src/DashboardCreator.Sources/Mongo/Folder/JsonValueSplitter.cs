namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>
/// Documents in an array, or one after another over several lines; follows brackets and strings, and nothing else of JSON.
/// </summary>
/// <remarks>
/// A document ends where its first brace closes. One that was never closed ends where the next one starts: at a brace that cannot stand
/// where it stands. A string ends with its line at the latest, as JSON wants it.
/// </remarks>
internal sealed class JsonValueSplitter : IRecordSplitter
{
    private readonly JsonNesting nesting = new();
    private long line = 1;
    private long startLine;
    private int scanned;
    private bool isTooLong;
    private bool isInRubbish;

    public RecordSlice Next(ReadOnlySpan<byte> pending, bool isLast)
    {
        var start = 0;
        if (!nesting.IsOpen)
        {
            start = FindStart(pending, out var isRubbish);
            if (isRubbish) return new RecordSlice(SliceKind.Broken, start, Place: line, Problem: "something that is not a document");
            if (start == pending.Length) return new RecordSlice(SliceKind.None, start);
            startLine = line;
            scanned = 0;
        }

        for (var at = start + scanned; at < pending.Length; at++)
        {
            at += nesting.Skippable(pending[at..]);
            if (at == pending.Length) break;
            if (pending[at] == '\n') line++;
            switch (nesting.Take(pending[at]))
            {
                case JsonStep.Closed:
                    return Ended(start, at + 1);
                case JsonStep.Interrupted:
                    return Broken(at, "the document is not closed before the next one starts");
            }
        }

        return isLast ? Broken(pending.Length, "the file ends inside a document") : Unfinished(start, pending.Length);
    }

    /// <summary>Passes over white space and the punctuation of an array, and over rubbish, which is reported once.</summary>
    private int FindStart(ReadOnlySpan<byte> pending, out bool isRubbish)
    {
        isRubbish = false;
        for (var at = 0; at < pending.Length; at++)
        {
            switch (pending[at])
            {
                case (byte)'{':
                    isInRubbish = false;
                    return at;
                case (byte)'\n' or (byte)',' or (byte)'[' or (byte)']':
                    isInRubbish = false;
                    if (pending[at] == '\n') line++;
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r':
                    break;
                default:
                    if (isInRubbish) break;
                    isInRubbish = isRubbish = true;
                    return at + 1;
            }
        }

        return pending.Length;
    }

    private RecordSlice Ended(int start, int end)
    {
        if (isTooLong) return Broken(end, "the document is longer than 64 MiB");
        return new RecordSlice(SliceKind.Record, end, start, end - start, startLine);
    }

    private RecordSlice Broken(int consumed, string problem)
    {
        nesting.Reset();
        isTooLong = false;
        return new RecordSlice(SliceKind.Broken, consumed, Place: startLine, Problem: problem);
    }

    private RecordSlice Unfinished(int start, int available)
    {
        scanned = available - start;
        if (scanned <= JsonSplitter.MaxRecordLength && !isTooLong) return new RecordSlice(SliceKind.None, start);

        isTooLong = true;
        scanned = 0;
        return new RecordSlice(SliceKind.None, available);
    }
}
