namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>Cuts a stream of bytes into records, one call per record.</summary>
internal interface IRecordSplitter
{
    /// <param name="pending">What has been read and not yet consumed; the splitter remembers how far it looked.</param>
    /// <param name="isLast">True when nothing follows.</param>
    RecordSlice Next(ReadOnlySpan<byte> pending, bool isLast);
}

internal enum SliceKind
{
    /// <summary>More bytes are needed; at the end of the file: there is no other record.</summary>
    None,
    Record,

    /// <summary>Something that is no record, and is passed over.</summary>
    Broken,

    /// <summary>Something that is no record, and no telling where the next one starts.</summary>
    Lost,
}

/// <param name="Kind">What was found.</param>
/// <param name="Consumed">Bytes of the pending ones that are done with, the record itself included.</param>
/// <param name="Start">Where the record starts in the pending bytes.</param>
/// <param name="Length">The record's length.</param>
/// <param name="Place">Where it starts in the file: byte offset or line number.</param>
/// <param name="Problem">Why it is broken or lost.</param>
internal readonly record struct RecordSlice(
    SliceKind Kind, int Consumed, int Start = 0, int Length = 0, long Place = 0, string Problem = "");
