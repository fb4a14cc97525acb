namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>An export. Looks at its start to tell a document per line from an array or from documents over several lines.</summary>
internal sealed class JsonSplitter : IRecordSplitter
{
    /// <summary>Canonical Extended JSON takes a few times the room of BSON; a longer record is passed over without keeping it.</summary>
    public const int MaxRecordLength = 64 * 1024 * 1024;

    /// <summary>More white space than this before the first document is not waited through.</summary>
    private const int MaxLead = 64 * 1024;

    private IRecordSplitter? layout;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public RecordSlice Next(ReadOnlySpan<byte> pending, bool isLast)
    {
        if (layout is not null) return layout.Next(pending, isLast);
        if (!isLast && pending.Length < ByteOrderMark.Length) return default;

        var mark = pending.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        layout = Choose(pending[mark..], isLast);
        if (layout is null) return default;
        var slice = layout.Next(pending[mark..], isLast);
        return slice with { Start = slice.Start + mark, Consumed = slice.Consumed + mark };
    }

    /// <summary>
    /// A bracket opens an array; a brace alone on its line a document over several lines. Null while there is too little to tell.
    /// </summary>
    private static IRecordSplitter? Choose(ReadOnlySpan<byte> text, bool isLast)
    {
        var first = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (first >= 0 && text[first] == '[') return new JsonValueSplitter();
        if (first >= 0 && text[first] != '{') return new JsonLineSplitter();

        var rest = first >= 0 ? text[(first + 1)..] : default;
        var second = rest.IndexOfAnyExcept(" \t\r"u8);
        if (second >= 0) return rest[second] == '\n' ? new JsonValueSplitter() : new JsonLineSplitter();
        return isLast || text.Length > MaxLead ? new JsonLineSplitter() : null;
    }
}
