using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What a lot holds and has earned at an instant. Exits after it have not happened: their shares are still there.</summary>
internal static class LotState
{
    /// <summary>Shares left: as stored, else bought less sold; null when neither is told.</summary>
    public static decimal? Remaining(StrategyLot lot, DateTimeOffset now)
    {
        var isStored = lot.RemainingQuantity is not null;
        var left = Money.Believable(lot.RemainingQuantity ?? lot.EntryQuantity);
        foreach (var exit in lot.Exits)
        {
            var isLater = exit.At > now;
            if (isLater == isStored)
            {
                var sold = Money.Believable(exit.Quantity);
                left = isStored ? left + sold : left - sold;
            }
        }

        return left;
    }

    /// <summary>(exit price - entry price) x quantity, money; the stored amount only where one of them is missing; null without both.</summary>
    public static decimal? Pnl(StrategyLot lot, LotExit exit) =>
        Gain(lot.EntryPrice, exit.Price, exit.Quantity) ?? Money.Believable(exit.StoredPnl);

    /// <summary>(to - from) x quantity, money; null when one is missing.</summary>
    public static decimal? Gain(decimal? from, decimal? to, decimal? quantity) =>
        Money.Product(Money.Believable(to) - Money.Believable(from), Money.Believable(quantity));

    /// <summary>The mean price of the exits so far, weighted by quantity; null when none has both.</summary>
    public static decimal? ExitPrice(StrategyLot lot, DateTimeOffset now)
    {
        var (value, quantity) = (0m, 0m);
        foreach (var exit in Past(lot, now))
        {
            if (Money.Believable(exit.Quantity) is > 0 and { } sold && Money.Product(Money.Believable(exit.Price), sold) is { } part)
            {
                (value, quantity) = (value + part, quantity + sold);
            }
        }

        return quantity > 0 ? value / quantity : null;
    }

    /// <summary>As stored, else the last exit so far.</summary>
    public static DateTimeOffset? ClosedAt(StrategyLot lot, DateTimeOffset now) => lot.FullyClosedAt ?? Past(lot, now).Max(exit => exit.At);

    /// <summary>Exits that have happened, or that have no instant.</summary>
    public static IEnumerable<LotExit> Past(StrategyLot lot, DateTimeOffset now) => lot.Exits.Where(exit => !(exit.At > now));
}
