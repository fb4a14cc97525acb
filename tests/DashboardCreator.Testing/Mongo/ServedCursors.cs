using System.Collections.Concurrent;

namespace DashboardCreator.Testing.Mongo;

/// <summary>The server's collections and the cursors that are open on them.</summary>
internal sealed class ServedCursors
{
    private const int LargestBatchInBytes = 16 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, IEnumerable<byte[]>> collections = new();
    private readonly ConcurrentDictionary<long, Cursor> cursors = new();
    private long lastId;

    public int Open => cursors.Count;

    public void Add(string space, IEnumerable<byte[]> documents) => collections[space] = documents;

    public void Append(string space, IEnumerable<byte[]> documents) =>
        collections.AddOrUpdate(space, [.. documents], (_, before) => [.. before, .. documents]);

    public bool Remove(string space) => collections.TryRemove(space, out _);

    /// <returns>The first batch, and the cursor's id or zero when that was all.</returns>
    public (long Id, IReadOnlyList<byte[]> Batch) Find(string space, int batchSize)
    {
        var cursor = new Cursor(collections.GetValueOrDefault(space, []).GetEnumerator());
        var batch = cursor.Take(batchSize);
        if (cursor.IsAtEnd) return (0, batch);
        var id = Interlocked.Increment(ref lastId);
        cursors[id] = cursor;
        return (id, batch);
    }

    /// <returns>The next batch, or null when there is no such cursor.</returns>
    public (long Id, IReadOnlyList<byte[]> Batch)? More(long id, int batchSize)
    {
        if (!cursors.TryGetValue(id, out var cursor)) return null;
        var batch = cursor.Take(batchSize);
        if (cursor.IsAtEnd) Kill(id);
        return (cursor.IsAtEnd ? 0 : id, batch);
    }

    public bool Kill(long id) => cursors.TryRemove(id, out _);

    private sealed class Cursor
    {
        private readonly IEnumerator<byte[]> documents;

        public Cursor(IEnumerator<byte[]> documents)
        {
            this.documents = documents;
            IsAtEnd = !documents.MoveNext();
        }

        public bool IsAtEnd { get; private set; }

        public List<byte[]> Take(int count)
        {
            var batch = new List<byte[]>();
            for (var bytes = 0; !IsAtEnd && batch.Count < count && bytes < LargestBatchInBytes; IsAtEnd = !documents.MoveNext())
            {
                batch.Add(documents.Current);
                bytes += documents.Current.Length;
            }

            return batch;
        }
    }
}
