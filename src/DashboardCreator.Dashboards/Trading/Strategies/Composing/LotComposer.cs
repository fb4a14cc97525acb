using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The lots of a strategy.</summary>
internal static class LotComposer
{
    public static IReadOnlyList<StrategyOpenLot> Open(StrategyAccount account, StrategiesView view) =>
    [
        .. account.Open
            .OrderByDescending(open => open.Lot.EntryAt)
            .ThenBy(open => open.Lot.Id, StringComparer.Ordinal)
            .Select(open => Open(open.Lot, open.Quantity, view)),
    ];

    /// <summary>A page of closed lots, newest first, ties by id, and the cursor behind it; null on the last page.</summary>
    public static (IReadOnlyList<StrategyClosedLot> Lots, string? NextCursor) Closed(StrategyAccount account, LotCursor? after, int limit, DateTimeOffset now)
    {
        var found = ClosedLot.Newest(account.Closed, after, limit + 1);
        return (
            [.. found.Take(limit).Select(closed => Closed(closed.Lot, closed.Ticks, now))],
            found.Count > limit ? new LotCursor(account.Name, found[limit - 1].Ticks, found[limit - 1].Lot.Id).ToString() : null);
    }

    private static StrategyOpenLot Open(StrategyLot lot, decimal quantity, StrategiesView view)
    {
        var price = view.PriceOf(lot.Symbol);
        return new StrategyOpenLot
        {
            LotId = lot.Id,
            Symbol = lot.Symbol,
            Quantity = Money.Plain(quantity),
            EntryPrice = Money.Plain(lot.EntryPrice),
            EntryAt = lot.EntryAt,
            CostBasis = Money.Cents(Money.Product(lot.EntryPrice, quantity)),
            CurrentPrice = Money.Plain(price),
            UnrealizedPnl = Money.Cents(LotState.Gain(lot.EntryPrice, price, quantity)),
        };
    }

    private static StrategyClosedLot Closed(StrategyLot lot, long ticks, DateTimeOffset now)
    {
        var exits = LotState.Past(lot, now).ToList();
        return new StrategyClosedLot
        {
            LotId = lot.Id,
            Symbol = lot.Symbol,
            Quantity = Money.Plain(lot.EntryQuantity ?? Money.SumOfKnown(exits.Select(exit => exit.Quantity))),
            EntryPrice = Money.Plain(lot.EntryPrice),
            ExitPrice = Money.Plain(LotState.ExitPrice(lot, now)),
            EntryAt = lot.EntryAt,
            ClosedAt = ticks < 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero),
            RealizedPnl = exits.Count == 0 ? 0 : Money.Cents(Money.SumOfKnown(exits.Select(exit => LotState.Pnl(lot, exit)))),
        };
    }
}
