namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>What a reading took from the server. Safe to add to from several threads.</summary>
internal sealed class ReadCost
{
    private readonly Lock gate = new();

    /// <summary>Calls that were answered.</summary>
    public long Requests { get; private set; }

    /// <summary>Items in the answers.</summary>
    public long Items { get; private set; }

    /// <summary>Read capacity units that the server says they took.</summary>
    public double Capacity { get; private set; }

    public void Add(int items, double? capacity)
    {
        lock (gate)
        {
            Requests++;
            Items += items;
            Capacity += capacity ?? 0;
        }
    }
}
