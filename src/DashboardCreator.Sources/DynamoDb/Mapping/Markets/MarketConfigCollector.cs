using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Takes the items of <c>dora_market_config</c>; of one market the one that was changed last counts.</summary>
/// <param name="asOf">Items whose time is over at this instant are not there.</param>
internal sealed class MarketConfigCollector(DateTimeOffset asOf) : IMarketCollector
{
    private readonly NewestById<MarketConfig> configs = new();

    /// <summary>Every attribute that is looked at: no other needs to leave the table.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. MarketConfigItem.Fields, .. TimeToLive.Fields];

    public DateTimeOffset AsOf { get; } = asOf;

    public DateTimeOffset? NextChange { get; private set; }

    /// <exception cref="ItemException">The item names no market.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        var end = TimeToLive.EndOf(item);
        if (end <= AsOf) return;
        var config = MarketConfigItem.Read(item);
        configs.Add(config.MarketId, config, config.UpdatedAt);
        if (end is not null && !(end >= NextChange)) NextChange = end;
    }

    /// <summary>One for each market, in the order of their ids.</summary>
    public IReadOnlyList<MarketConfig> Build() => [.. configs.Records.OrderBy(config => config.MarketId, StringComparer.Ordinal)];
}
