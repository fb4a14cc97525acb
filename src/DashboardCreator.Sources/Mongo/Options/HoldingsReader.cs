using System.Globalization;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary><c>position_updates</c>: a history of what the broker holds, of which the newest update of each contract counts.</summary>
/// <param name="asOf">Updates later than this are left out.</param>
/// <param name="zone">The zone of stamps without one.</param>
/// <param name="journal">Takes what is to be said about the reading.</param>
internal sealed class HoldingsReader(DateTimeOffset asOf, StampZone zone, ReadingJournal journal) : ICollectionReader
{
    public const string Name = "position_updates";

    private readonly NewestById<OptionHolding> holdings = new();
    private long later;

    public string Collection => Name;

    public IReadOnlyList<string> Fields => HoldingElement.Fields;

    public IReadOnlyList<OptionHolding> Holdings => holdings.Records;

    public void Read(ReadOnlySpan<byte> document)
    {
        var holding = HoldingElement.Read(new BsonReader(document), zone);
        var id = IdOf(holding) ?? throw new BsonException(0, "the update names no contract");
        if (holding.At > asOf)
        {
            later++;
            return;
        }

        holdings.Add(id, holding, holding.At);
        journal.Saw(holding.At);
    }

    /// <summary>Says what was left out; after the last document.</summary>
    public void Report() => LateRecords.Report(journal, zone, Name, later);

    private static string? IdOf(OptionHolding holding)
    {
        if (holding.ContractId is { } id) return id.ToString(CultureInfo.InvariantCulture);
        if (holding.Symbol is not { } symbol) return null;
        var strike = holding.Strike is { } known ? StrikeKey.Of(known) : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{symbol.ToUpperInvariant()}|{holding.Right}|{strike}|{holding.Expiry:yyyyMMdd}");
    }
}
