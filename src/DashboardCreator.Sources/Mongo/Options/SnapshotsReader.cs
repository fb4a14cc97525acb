using System.Text;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>
/// <c>option_snapshots</c>: the newest of each contract, and of each execution and contract, in one pass. Of the others only what decides
/// is looked at, and nothing is made of them.
/// </summary>
/// <param name="asOf">Snapshots later than this are left out.</param>
/// <param name="zone">The zone of stamps without one.</param>
/// <param name="journal">Takes what is to be said about the reading.</param>
internal sealed class SnapshotsReader(DateTimeOffset asOf, StampZone zone, ReadingJournal journal) : ICollectionReader
{
    public const string Name = "option_snapshots";

    private const int LongestSymbol = 64;

    private static readonly TimeSpan VolatilityWindow = TimeSpan.FromDays(365);

    private readonly long until = asOf.UtcTicks;
    private readonly long volatilityFrom = Math.Max(asOf.UtcTicks - VolatilityWindow.Ticks, 0);
    private readonly TextTable symbols = new();
    private readonly TextTable executionIds = new();
    private readonly NewestDocuments ofContract = new();
    private readonly NewestDocuments ofExecution = new();
    private long newest = StampZone.None;
    private long later;
    private long unreadable;

    public string Collection => Name;

    public IReadOnlyList<string> Fields => SnapshotElement.Fields;

    public void Read(ReadOnlySpan<byte> document)
    {
        var key = SnapshotKey.Read(document, zone);
        if (key.At > until)
        {
            later++;
            return;
        }

        newest = Math.Max(newest, key.At);
        ref var entry = ref ofContract.Of(ContractOf(in key));
        ofContract.Offer(ref entry, key.At, document);
        if (key.Volatility > 0 && key.At >= volatilityFrom)
        {
            entry.LowVolatility = Math.Min(entry.LowVolatility, key.Volatility);
            entry.HighVolatility = Math.Max(entry.HighVolatility, key.Volatility);
        }

        if (key.ContractId is not { } contractId) return;
        if (key.OddExecutionId is not null) key.ExecutionId = Encoding.UTF8.GetBytes(key.OddExecutionId);
        if (key.ExecutionId.IsEmpty) return;
        ofExecution.Offer(ref ofExecution.Of(new DocumentKey(executionIds.Add(key.ExecutionId).Index, contractId)), key.At, document);
    }

    /// <summary>The newest of each contract, and the newest of each execution and contract; after the last document.</summary>
    public (IReadOnlyList<OptionSnapshot> OfContracts, IReadOnlyList<OptionSnapshot> OfExecutions) Snapshots() =>
        (Build(ofContract), Build(ofExecution));

    /// <summary>Says what was left out; after <see cref="Snapshots"/>.</summary>
    public void Report()
    {
        if (newest != StampZone.None) journal.Saw(StampZone.At(newest));
        LateRecords.Report(journal, zone, Name, later);
        journal.Count(
            WarningCodes.BadRecords,
            unreadable,
            $"newest document of a contract in {journal.NameOf(Name)} has a broken value and was left out",
            $"newest documents of contracts in {journal.NameOf(Name)} have broken values and were left out");
        journal.Skip(unreadable);
    }

    private List<OptionSnapshot> Build(NewestDocuments newestOf)
    {
        var again = zone.Again();
        var snapshots = new List<OptionSnapshot>(newestOf.Count);
        for (var place = 0; place < newestOf.Count; place++)
        {
            try
            {
                var document = newestOf.Document(place);
                var key = SnapshotKey.Read(document, again);
                ref readonly var contract = ref ofContract.Of(ContractOf(in key));
                var snapshot = SnapshotElement.Read(document, in key);
                var hasRange = contract.LowVolatility <= contract.HighVolatility;
                snapshots.Add(hasRange ? snapshot with { VolatilityRange = (contract.LowVolatility, contract.HighVolatility) } : snapshot);
            }
            catch (BsonException)
            {
                unreadable++;
            }
        }

        return snapshots;
    }

    private DocumentKey ContractOf(scoped in SnapshotKey key)
    {
        var strikeAndRight = (StrikeKey.Of(key.Strike) << 1) | (long)key.Right!.Value;
        return new DocumentKey(strikeAndRight, ((long)SymbolOf(key.Symbol) << 32) | (uint)key.Expiry!.Value.DayNumber);
    }

    /// <summary>Symbols are the same in any case.</summary>
    private int SymbolOf(ReadOnlySpan<byte> symbol)
    {
        if (!symbol.ContainsAnyInRange((byte)'a', (byte)'z')) return symbols.Add(symbol).Index;
        Span<byte> upper = stackalloc byte[LongestSymbol];
        if (symbol.Length > upper.Length) upper = new byte[symbol.Length];
        Ascii.ToUpper(symbol, upper, out var written);
        return symbols.Add(written == symbol.Length ? upper[..written] : symbol).Index;
    }
}
