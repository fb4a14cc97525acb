using System.Buffers;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>
/// Moves a file through one pooled buffer, from the splitter to the handler; the buffer grows only for a record that does not fit.
/// </summary>
internal sealed class RecordPump(IRecordSplitter splitter, DocumentHandler onRecord, Func<long, int, string> place, ReadTally tally)
    : IDisposable
{
    private const int ReadSize = 1024 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(ReadSize);
    private int start;
    private int end;
    private bool isLast;

    /// <summary>True when the rest of the file cannot be told apart any more.</summary>
    public bool HasLostTrack { get; private set; }

    /// <summary>Reads the next part of the file.</summary>
    /// <returns>False at its end.</returns>
    public async ValueTask<bool> FillAsync(CollectionFile file, CancellationToken cancellationToken)
    {
        MakeRoom();
        var count = await file.ReadAsync(buffer.AsMemory(end), cancellationToken);
        end += count;
        isLast = count == 0;
        return !isLast;
    }

    /// <summary>Hands over every record that is complete.</summary>
    public void Drain()
    {
        while (true)
        {
            var pending = buffer.AsSpan(start, end - start);
            var slice = splitter.Next(pending, isLast);
            start += slice.Consumed;
            switch (slice.Kind)
            {
                case SliceKind.None:
                    return;
                case SliceKind.Record:
                    HandOver(pending.Slice(slice.Start, slice.Length), slice.Place);
                    break;
                case SliceKind.Broken:
                    tally.Reject(place(slice.Place, 0), slice.Problem);
                    break;
                default:
                    tally.Reject(place(slice.Place, 0), slice.Problem);
                    HasLostTrack = true;
                    return;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void HandOver(ReadOnlySpan<byte> record, long at)
    {
        try
        {
            onRecord(record);
            tally.Accept();
        }
        catch (BsonException exception)
        {
            tally.Reject(place(at, exception.Offset), exception.Problem);
        }
    }

    private void MakeRoom()
    {
        var pending = end - start;
        var target = pending > buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(2 * buffer.Length) : buffer;
        buffer.AsSpan(start, pending).CopyTo(target);
        if (target != buffer) ArrayPool<byte>.Shared.Return(buffer);
        buffer = target;
        start = 0;
        end = pending;
    }
}
