using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Sources.DynamoDb.Reading;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>
/// Takes the items of a trade ledger one by one, in any order, and gives the records so far; it can go on after that. An item that comes again
/// replaces what it was: a trade by its order, a lot or strategy by when it was written.
/// </summary>
internal sealed class LedgerCollector
{
    private readonly TradeBookBuilder book = new();
    private readonly TradeItem trades;
    private readonly Dictionary<TextId, TradeRecord> later = [];
    private readonly NewestById<StrategyLot> lots = new();
    private readonly NewestById<StrategyProfile> profiles = new();
    private DateTimeOffset? newest;

    /// <param name="asOf">Trades, lots and exits that are later wait until <see cref="Advance"/> reaches them.</param>
    public LedgerCollector(DateTimeOffset asOf)
    {
        AsOf = asOf;
        trades = new TradeItem(book);
    }

    /// <summary>Every attribute that is looked at: no other needs to leave the table.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        .. new[] { ItemKeys.Partition, ItemKeys.Sort, ItemKeys.Kind }
            .Concat(TradeItem.Fields).Concat(LotItem.Fields).Concat(ProfileItem.Fields).Distinct(),
    ];

    /// <summary>The instant that the records speak of.</summary>
    public DateTimeOffset AsOf { get; private set; }

    /// <summary>Items of kinds that nobody knows; they were passed over.</summary>
    public long Unknown { get; private set; }

    /// <summary>Trades that took the place of another with the same order id.</summary>
    public long TradesAgain { get; private set; }

    /// <summary>Lots of whose id there already was one.</summary>
    public long LotsAgain => lots.Duplicates;

    /// <summary>The first instant after <see cref="AsOf"/> at which the records change by themselves; null when there is none.</summary>
    public DateTimeOffset? NextChange =>
        later.Values.Select(trade => (DateTimeOffset?)trade.At).Concat(lots.Records.Select(lot => LotUntil.NextChange(lot, AsOf))).Min();

    /// <summary>Takes one item, or leaves no trace of it.</summary>
    /// <exception cref="ItemException">The item lacks what makes it a record.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        switch (LedgerKinds.Of(item))
        {
            case LedgerKind.Trade:
                if (!Add(trades.Read(item))) TradesAgain++;
                break;
            case LedgerKind.Lot:
                var lot = LotItem.Read(item);
                lots.Add(lot.Id, lot, item.Instant(LotItem.WrittenAt));
                break;
            case LedgerKind.Profile:
                var profile = ProfileItem.Read(item);
                profiles.Add(profile.Name, profile, item.Instant(ProfileItem.WrittenAt));
                break;
            case LedgerKind.Unknown:
                Unknown++;
                break;
        }
    }

    /// <summary>Moves on to a later instant, before new items are taken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is earlier.</exception>
    public void Advance(DateTimeOffset asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, AsOf);
        AsOf = asOf;
        foreach (var trade in later.Values.Where(trade => trade.At <= asOf).ToList()) Add(trade);
    }

    /// <summary>The records so far, without sources and warnings. Lots and strategies are in the order of their ids.</summary>
    public LedgerRecords Build()
    {
        var known = lots.Records.Select(lot => LotUntil.Of(lot, AsOf)).OfType<StrategyLot>().OrderBy(lot => lot.Id, StringComparer.Ordinal).ToList();
        return new LedgerRecords
        {
            Trades = book.Build(),
            Lots = known,
            Strategies = [.. profiles.Records.OrderBy(profile => profile.Name, StringComparer.Ordinal)],
            NewestRecordAt = known.SelectMany(lot => lot.Exits.Select(exit => exit.At).Append(lot.EntryAt)).Append(newest).Max(),
        };
    }

    /// <returns>False when it took the place of another.</returns>
    private bool Add(in TradeRecord trade)
    {
        var isFirst = !later.Remove(trade.OrderId);
        if (trade.At > AsOf)
        {
            later[trade.OrderId] = trade;
            return isFirst && !book.Has(trade.OrderId);
        }

        if (newest is null || trade.At > newest) newest = trade.At;
        return book.Add(trade) && isFirst;
    }
}
