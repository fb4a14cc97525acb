using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>The two tables that are small: one item for each market, and one for each part of the bot's state.</summary>
/// <param name="Configs">The markets' configurations.</param>
/// <param name="State">The bot's state.</param>
internal sealed record BotTables(TakenTable<MarketConfigCollector> Configs, TakenTable<BotStateCollector> State)
{
    /// <summary>Markets with a configuration or a position.</summary>
    public IEnumerable<string> Markets =>
        Configs.Items.Build().Select(config => config.MarketId).Union((State.Items.Positions ?? []).Select(position => position.MarketId), StringComparer.Ordinal);

    /// <summary>Reads both whole: they hold hundreds of items at most.</summary>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The server did not answer.</exception>
    public static async Task<BotTables> ReadAsync(MarketAsk ask, TableNames tables, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var configs = new MarketConfigCollector(asOf);
        var read = await ask.ReadAsync(new ItemQuery(tables.MarketConfigs, MarketConfigCollector.Fields), configs.Take, cancellationToken);
        var state = new BotStateCollector(asOf);
        var hand = new ItemHand(tables.MarketState, state.Take);
        var items = await ask.GetAsync(new ItemQuery(tables.MarketState, BotStateCollector.Fields), BotStateCollector.Keys.Select(Key), cancellationToken);
        hand.Over(items ?? []);
        return new BotTables(new(configs, read), new(state, hand.Result(items is null ? Lack.Table : Lack.Nothing)));
    }

    private static Dictionary<string, AttributeValue> Key(string name) => new(StringComparer.Ordinal) { [BotStateItem.Key] = new AttributeValue { S = name } };
}
