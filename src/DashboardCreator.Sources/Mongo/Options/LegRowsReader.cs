using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary><c>option_legs</c>: one document per leg; the later stored counts where two are the same leg.</summary>
internal sealed class LegRowsReader(StampZone zone, OptionsNotes notes) : ICollectionReader
{
    public const string Name = "option_legs";

    private readonly List<LegRow> rows = [];
    private readonly Dictionary<(string ExecutionId, LegIdentity Leg), int> places = [];

    public string Collection => Name;

    public IReadOnlyList<string> Fields => LegElement.Fields;

    /// <summary>In stored order.</summary>
    public IReadOnlyList<LegRow> Rows => rows;

    public void Read(ReadOnlySpan<byte> document)
    {
        var element = LegElement.Read(new BsonReader(document), zone);
        var id = element.ExecutionId ?? throw new BsonException(0, "the leg names no execution");
        var row = new LegRow(id, element.Symbol, element.ToLeg(notes));
        if (LegIdentity.Of(row.Leg) is { } identity && !places.TryAdd((id, identity), rows.Count))
        {
            notes.DuplicateRows++;
            rows[places[(id, identity)]] = row;
            return;
        }

        rows.Add(row);
    }
}
