using System.Runtime.InteropServices;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>The bot's live orders by market and side.</summary>
internal sealed class LiveOrders
{
    private readonly Dictionary<string, LiveSide> _bids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LiveSide> _asks = new(StringComparer.Ordinal);

    public LiveOrders(IEnumerable<MarketOrder> orders)
    {
        foreach (var order in orders)
        {
            Doubtful += LiveSide.IsDoubtful(order) ? 1 : 0;
            if (LiveSide.IsLive(order))
            {
                ref var side = ref CollectionsMarshal.GetValueRefOrAddDefault(order.IsBid == true ? _bids : _asks, order.MarketId!, out _);
                side = side.With(order);
            }
        }
    }

    /// <summary>Markets with a live bid.</summary>
    public IReadOnlyDictionary<string, LiveSide> Bids => _bids;

    /// <summary>Markets with a live ask.</summary>
    public IReadOnlyDictionary<string, LiveSide> Asks => _asks;

    /// <summary>Orders that rest by their status and lack market, side, price or size.</summary>
    public int Doubtful { get; }
}
