using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Takes the items of <c>dora_state</c>; of one key the last one counts.</summary>
/// <param name="asOf">Items whose time is over at this instant are not there.</param>
internal sealed class BotStateCollector(DateTimeOffset asOf) : IMarketCollector
{
    /// <summary>Every attribute that is looked at: no other needs to leave the table.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. BotStateItem.Fields, .. TimeToLive.Fields];

    /// <summary>The keys whose items are needed.</summary>
    public static IReadOnlyList<string> Keys { get; } = [BotStateItem.Positions, BotStateItem.Orders, BotStateItem.Risk, BotStateItem.Settings];

    public DateTimeOffset AsOf { get; } = asOf;

    public DateTimeOffset? NextChange { get; private set; }

    /// <summary>Null without that item; so are the next three.</summary>
    public IReadOnlyList<StoredPosition>? Positions { get; private set; }

    public OrderBookState? Orders { get; private set; }

    public RiskState? Risk { get; private set; }

    public BotSettings? Settings { get; private set; }

    /// <summary>Items under keys that nobody knows; they were passed over.</summary>
    public long Unknown { get; private set; }

    /// <summary>The keys whose items are not there.</summary>
    public IEnumerable<string> Absent
    {
        get
        {
            if (Positions is null) yield return BotStateItem.Positions;
            if (Orders is null) yield return BotStateItem.Orders;
            if (Risk is null) yield return BotStateItem.Risk;
            if (Settings is null) yield return BotStateItem.Settings;
        }
    }

    /// <exception cref="ItemException">The item has no key, or not what its key promises.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        var end = TimeToLive.EndOf(item);
        if (end <= AsOf) return;
        Take(item.Text(BotStateItem.Key) ?? throw new ItemException("the state has no key"), item);
        if (end is not null && !(end >= NextChange)) NextChange = end;
    }

    private void Take(string key, ItemFields item)
    {
        switch (key)
        {
            case BotStateItem.Positions:
                Positions = BotStateItem.ReadPositions(item);
                break;
            case BotStateItem.Orders:
                Orders = BotStateItem.ReadOrders(item);
                break;
            case BotStateItem.Risk:
                Risk = BotStateItem.ReadRisk(item);
                break;
            case BotStateItem.Settings:
                Settings = BotStateItem.ReadSettings(item);
                break;
            case BotStateItem.Balance:
                break;
            default:
                Unknown++;
                break;
        }
    }
}
