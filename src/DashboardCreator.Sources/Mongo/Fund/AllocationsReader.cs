using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The approved split: <c>current_allocation</c>, or the <c>ACTIVE</c> ones of <c>portfolio_allocations</c>; the newest of several.</summary>
internal sealed class AllocationsReader : ICollectionReader
{
    private readonly ReadingJournal journal;
    private readonly bool onlyActive;
    private DateTimeOffset? newestWrite;

    private AllocationsReader(string collection, bool onlyActive, ReadingJournal journal)
    {
        Collection = collection;
        this.onlyActive = onlyActive;
        this.journal = journal;
    }

    public string Collection { get; }

    public IReadOnlyList<string> Fields { get; } = ["allocations", "status", "approved_at", "updated_at", "created_at"];

    /// <summary>Null when none was found.</summary>
    public Allocation? Allocation { get; private set; }

    /// <summary>Documents that could have been the answer.</summary>
    public int Candidates { get; private set; }

    public static AllocationsReader Current(ReadingJournal journal) => new("current_allocation", onlyActive: false, journal);

    public static AllocationsReader Portfolio(ReadingJournal journal) => new("portfolio_allocations", onlyActive: true, journal);

    public void Read(ReadOnlySpan<byte> document)
    {
        List<AllocationShare>? shares = null;
        string? status = null;
        DateTimeOffset? approvedAt = null, updatedAt = null, createdAt = null;
        for (var reader = new BsonReader(document); reader.Read();)
        {
            if (reader.Is("allocations"u8)) shares = reader.Type == BsonType.Document ? SharesOf(reader.Document()) : null;
            else if (reader.Is("status"u8)) status = reader.TextOrNull();
            else if (reader.Is("approved_at"u8)) approvedAt = reader.Instant();
            else if (reader.Is("updated_at"u8)) updatedAt = reader.Instant();
            else if (reader.Is("created_at"u8)) createdAt = reader.Instant();
        }

        if (shares is null) throw new BsonException(0, "the allocation has no list of strategies");
        if (onlyActive && !string.Equals(status, "ACTIVE", StringComparison.OrdinalIgnoreCase)) return;
        Candidates++;
        var written = updatedAt ?? approvedAt ?? createdAt;
        if (Allocation is not null && Nullable.Compare(written, newestWrite) < 0) return;
        newestWrite = written;
        Allocation = new Allocation(shares, approvedAt);
        journal.Saw(written);
    }

    /// <summary>A strategy that is named twice counts once, with the last share.</summary>
    private static List<AllocationShare> SharesOf(BsonReader reader)
    {
        var shares = new List<AllocationShare>();
        while (reader.Read())
        {
            var strategy = System.Text.Encoding.UTF8.GetString(reader.Name);
            var share = new AllocationShare(strategy, reader.Money());
            var known = shares.FindIndex(other => other.StrategyId == strategy);
            if (known < 0) shares.Add(share);
            else shares[known] = share;
        }

        return shares;
    }
}
