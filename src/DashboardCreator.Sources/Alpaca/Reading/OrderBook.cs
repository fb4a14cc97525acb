using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>Orders from several answers: one per id, the one that changed last.</summary>
internal sealed class OrderBook
{
    private readonly Dictionary<string, OrderRow> orders = new(StringComparer.Ordinal);

    public int Count => orders.Count;

    /// <summary>Takes the orders of an answer in.</summary>
    /// <returns>How many ids are new.</returns>
    public int Add(OrdersAnswer answer)
    {
        var before = orders.Count;
        foreach (var row in answer.Orders)
        {
            if (!orders.TryGetValue(row.Order.OrderId, out var known) || row.UpdatedMilliseconds > known.UpdatedMilliseconds) orders[row.Order.OrderId] = row;
        }

        return orders.Count - before;
    }

    /// <summary>Newest first; those never sent last; ties by id.</summary>
    public IReadOnlyList<BrokerOrder> NewestFirst()
    {
        var rows = orders.Values.ToArray();
        Array.Sort(rows, static (left, right) =>
        {
            var byTime = Nullable.Compare(right.SentMilliseconds, left.SentMilliseconds);
            return byTime != 0 ? byTime : string.CompareOrdinal(left.Order.OrderId, right.Order.OrderId);
        });
        return Array.ConvertAll(rows, row => row.Order);
    }
}
