using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Takes the items of <c>dora_trade_log</c>. An item that comes again replaces what it was; fills that are stored twice count once.</summary>
/// <param name="asOf">Fills that are later wait until <see cref="Advance"/> reaches them; items whose time is over are not there.</param>
internal sealed class MarketFillCollector(DateTimeOffset asOf) : IMarketCollector
{
    private readonly Dictionary<(string Date, string Key), (MarketFill Fill, DateTimeOffset? End)> items = [];
    private IReadOnlyList<MarketFill>? built;
    private DateTimeOffset? nextChange;

    /// <summary>Every attribute that is looked at: no other needs to leave the table.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. MarketFillItem.Fields, .. TimeToLive.Fields];

    public DateTimeOffset AsOf { get; private set; } = asOf;

    public DateTimeOffset? NextChange => built is null ? FirstChange() : nextChange;

    /// <exception cref="ItemException">The item lacks what makes it a fill.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        var taken = (Fill: MarketFillItem.Read(item), TimeToLive.EndOf(item));
        var key = (item.Text(MarketFillItem.Date) ?? "", taken.Fill.Key);
        if (items.TryGetValue(key, out var known) && known == taken) return;
        items[key] = taken;
        built = null;
    }

    /// <summary>Moves on to a later instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is earlier.</exception>
    public void Advance(DateTimeOffset asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, AsOf);
        if (NextChange <= asOf) built = null;
        AsOf = asOf;
    }

    /// <summary>
    /// In order of time, ties by id. Of several items under one fill id, or under one sort key without such an id, the first by key and date counts.
    /// The same list until something changes.
    /// </summary>
    public IReadOnlyList<MarketFill> Build()
    {
        if (built is null) (built, nextChange) = (Known(), FirstChange());
        return built;
    }

    private IReadOnlyList<MarketFill> Known() =>
    [
        .. items.Where(pair => pair.Value.Fill.At <= AsOf && !(pair.Value.End <= AsOf))
            .OrderBy(pair => pair.Key.Key, StringComparer.Ordinal).ThenBy(pair => pair.Key.Date, StringComparer.Ordinal)
            .Select(pair => pair.Value.Fill)
            .DistinctBy(fill => (fill.FillId is null, fill.FillId ?? fill.Key))
            .OrderBy(fill => fill.At).ThenBy(fill => fill.FillId ?? fill.Key, StringComparer.Ordinal).ThenBy(fill => fill.Key, StringComparer.Ordinal),
    ];

    private DateTimeOffset? FirstChange() => items.Values.SelectMany(item => new[] { item.Fill.At, item.End }).Where(instant => instant > AsOf).Min();
}
