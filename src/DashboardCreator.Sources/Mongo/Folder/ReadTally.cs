namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>Counts what a read took and left out, and remembers the first faults.</summary>
internal sealed class ReadTally
{
    private readonly List<RecordFault> faults = [];
    private long documents;
    private long broken;

    public CollectionRead Result => new(true, documents, broken, [.. faults]);

    public void Accept() => documents++;

    public void Reject(string place, string problem)
    {
        broken++;
        if (faults.Count < CollectionRead.MaxFaults) faults.Add(new RecordFault(place, problem));
    }
}
