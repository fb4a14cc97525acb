using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary><c>positions</c>: one document per position, open or closed.</summary>
internal sealed class PositionsReader(ReadingJournal journal) : ICollectionReader
{
    private readonly List<Position> positions = [];

    public string Collection => "positions";

    public IReadOnlyList<string> Fields => PositionElement.Fields;

    public IReadOnlyList<Position> Positions => positions;

    public void Read(ReadOnlySpan<byte> document)
    {
        var position = PositionElement.Read(new BsonReader(document), ofAccount: null, out var newest)
            ?? throw new BsonException(0, "the position names no symbol");
        positions.Add(position);
        journal.Saw(newest);
    }
}
