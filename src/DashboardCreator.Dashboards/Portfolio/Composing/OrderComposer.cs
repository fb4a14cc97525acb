using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Open and recent orders, and what was bought and sold.</summary>
internal static class OrderComposer
{
    private const int ShownOpen = 500;
    private const int ShownRecent = 100;

    public static PortfolioOrders Compose(PortfolioView view)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var unstated = 0;
        foreach (var order in view.Parts.SelectMany(part => part.Records.Orders))
        {
            if (order.Status is { } status)
            {
                counts[status] = counts.GetValueOrDefault(status) + 1;
            }
            else
            {
                unstated++;
            }
        }

        var stated = counts.Select(pair => new PortfolioOrderCount(pair.Key, pair.Value));
        var byStatus = unstated > 0 ? stated.Append(new PortfolioOrderCount(null, unstated)) : stated;
        return new PortfolioOrders(
            Newest(view, ShownOpen, order => OrderStatuses.IsOpen(order.Status)),
            Newest(view, ShownRecent, _ => true),
            [.. byStatus.OrderByDescending(row => row.Count).ThenBy(row => row.Status, StringComparer.Ordinal)],
            view.OrdersKnown ? view.Parts.Sum(part => part.Records.Orders.Count) : null,
            Notional(view, IsBuy),
            Notional(view, IsSell));
    }

    // Parts in cents, so that they add up to the cent.
    private static decimal? Notional(PortfolioView view, Func<BrokerOrder, bool> wanted) => view.MixedCurrencies || !view.OrdersKnown
        ? null
        : Money.Plain(view.Parts.Sum(part => Money.Cents(part.Records.Orders.Where(wanted).Sum(order => FilledValue(order) ?? 0))));

    /// <summary>What was filled; null when it is not told, negative or beyond belief: such a quantity is in no sum.</summary>
    public static decimal? Filled(BrokerOrder order) => Money.Believable(order.FilledQuantity) is >= 0 and { } units ? units : null;

    /// <summary>True for a filled order whose fills have no known value.</summary>
    public static bool LacksValue(BrokerOrder order) =>
        Filled(order) is > 0 && order.Symbol is not null && (FilledValue(order) is null || !(IsBuy(order) || IsSell(order)));

    // A parent of several legs has no symbol: its price is the net of legs that are orders of their own.
    private static decimal? FilledValue(BrokerOrder order) => order.Symbol is null
        ? null
        : Money.Product(Money.Product(Filled(order), Money.Believable(order.FilledAveragePrice)), OptionSymbol.UnitsOf(order.Symbol));

    // Also "sell_short" and its like.
    private static bool IsBuy(BrokerOrder order) => order.Side?.StartsWith("buy", StringComparison.Ordinal) ?? false;

    private static bool IsSell(BrokerOrder order) => order.Side?.StartsWith("sell", StringComparison.Ordinal) ?? false;

    // Each account's orders come newest first, so the newest of all are among the newest of each.
    private static List<PortfolioOrder> Newest(PortfolioView view, int shown, Func<BrokerOrder, bool> wanted) =>
        [.. view.Parts
            .SelectMany(part => part.Records.Orders.Where(wanted).Take(shown).Select(order => Order(part.Label, order)))
            .OrderByDescending(order => order.SubmittedAt)
            .ThenBy(order => order.OrderId, StringComparer.Ordinal)
            .Take(shown)];

    private static PortfolioOrder Order(string account, BrokerOrder order) => new()
    {
        OrderId = order.OrderId,
        Account = account,
        Symbol = order.Symbol,
        Side = order.Side,
        Type = order.Type,
        Quantity = Money.Plain(order.Quantity),
        Notional = Money.Cents(Money.Believable(order.Notional)),
        FilledQuantity = Money.Plain(Filled(order)),
        FilledPct = Money.Percent(Filled(order), order.Quantity),
        FilledAvgPrice = Money.Plain(order.FilledAveragePrice),
        LimitPrice = Money.Plain(order.LimitPrice),
        Status = order.Status,
        SubmittedAt = order.SubmittedAt,
        FilledAt = order.FilledAt,
    };
}
