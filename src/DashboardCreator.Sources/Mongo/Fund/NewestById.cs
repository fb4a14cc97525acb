namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>One record per id: the one written last, in the place of the first.</summary>
internal sealed class NewestById<T>
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<T> records = [];
    private readonly List<DateTimeOffset?> written = [];

    /// <summary>In stored order.</summary>
    public IReadOnlyList<T> Records => records;

    /// <summary>Records that gave way to another of the same id.</summary>
    public int Duplicates { get; private set; }

    /// <param name="id">The record's id.</param>
    /// <param name="record">The record.</param>
    /// <param name="writtenAt">When it was written; a record that does not say is taken for older than one that does. Among equals the later stored wins.</param>
    public void Add(string id, T record, DateTimeOffset? writtenAt)
    {
        if (places.TryAdd(id, records.Count))
        {
            records.Add(record);
            written.Add(writtenAt);
            return;
        }

        Duplicates++;
        var place = places[id];
        if (Nullable.Compare(writtenAt, written[place]) < 0) return;
        records[place] = record;
        written[place] = writtenAt;
    }
}
