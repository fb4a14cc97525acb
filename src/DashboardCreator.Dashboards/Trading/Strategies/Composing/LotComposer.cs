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

    public static IReadOnlyList<StrategyClosedLot> Closed(StrategyAccount account, DateTimeOffset now) =>
    [
        .. account.Closed
            .OrderByDescending(closed => closed.Ticks)
            .ThenBy(closed => closed.Lot.Id, StringComparer.Ordinal)
            .Select(closed => Closed(closed.Lot, closed.Ticks, now)),
    ];

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
