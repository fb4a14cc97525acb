using System.Buffers.Binary;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>
/// A dump: documents one after another, each starting with its length. A length that cannot be right leaves no way to find the next one.
/// </summary>
internal sealed class BsonSplitter : IRecordSplitter
{
    private const string ImpossibleLength = "no document can have the stated length; the rest of the file is lost";

    private long offset;

    public RecordSlice Next(ReadOnlySpan<byte> pending, bool isLast)
    {
        if (pending.Length < 4) return Incomplete(pending, isLast);
        var length = BinaryPrimitives.ReadInt32LittleEndian(pending);
        if (length is < BsonReader.MinDocumentLength or > BsonReader.MaxDocumentLength)
            return new RecordSlice(SliceKind.Lost, 0, Place: offset, Problem: ImpossibleLength);
        if (pending.Length < length) return Incomplete(pending, isLast);

        var at = offset;
        offset += length;
        return pending[length - 1] == 0
            ? new RecordSlice(SliceKind.Record, length, 0, length, at)
            : new RecordSlice(SliceKind.Broken, length, Place: at, Problem: "the document does not end with a zero byte");
    }

    private RecordSlice Incomplete(ReadOnlySpan<byte> pending, bool isLast) => isLast && pending.Length > 0
        ? new RecordSlice(SliceKind.Lost, 0, Place: offset, Problem: "the file ends inside a document")
        : default;
}
