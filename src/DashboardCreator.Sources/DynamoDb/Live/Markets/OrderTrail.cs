using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Follows the bot's orders from reading to reading: what happened to one is logged under its decision, however old that is.</summary>
internal sealed class OrderTrail
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);
    private Dictionary<string, MarketOrder>? known;

    /// <summary>
    /// The decisions of orders that changed, came or went since the last reading that succeeded, and those of that reading once more: events
    /// may be written after the orders.
    /// </summary>
    /// <param name="orders">Null where they are not told: then nothing is known to have changed.</param>
    public IReadOnlyList<string> Follow(IReadOnlyList<MarketOrder>? orders)
    {
        var now = orders?.ToDictionary(order => order.Id, StringComparer.Ordinal);
        if (known is { } before && now is not null)
        {
            var others = before.Values.Concat(now.Values).Where(order => before.GetValueOrDefault(order.Id) != now.GetValueOrDefault(order.Id));
            changed.UnionWith(others.Select(order => order.DecisionId).OfType<string>());
        }

        known = now ?? known;
        return [.. changed.Union(asked, StringComparer.Ordinal)];
    }

    /// <summary>The events of the decisions that were given were read.</summary>
    public void Done()
    {
        asked.Clear();
        asked.UnionWith(changed);
        changed.Clear();
    }
}
