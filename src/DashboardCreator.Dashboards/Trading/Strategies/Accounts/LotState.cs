using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What a lot and its exits earned.</summary>
internal static class LotState
{
    /// <summary>(exit price - entry price) x quantity, money; the stored amount only where one of them is missing; null without both.</summary>
    public static decimal? Pnl(StrategyLot lot, LotExit exit) =>
        Gain(lot.EntryPrice, exit.Price, exit.Quantity) ?? Money.Believable(exit.StoredPnl);

    /// <summary>(to - from) x quantity, money; null when one is missing.</summary>
    public static decimal? Gain(decimal? from, decimal? to, decimal? quantity) =>
        from is { } start && to is { } end && quantity is { } units && IsBelievable(start) && IsBelievable(end) && IsBelievable(units)
            ? Money.Product(end - start, units)
            : null;

    // As Money.Believable, for a million of them: doubles compare faster.
    private static bool IsBelievable(decimal amount) => Math.Abs((double)amount) <= Money.Largest;

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

    /// <summary>Exits that have happened, or that have no instant.</summary>
    public static IEnumerable<LotExit> Past(StrategyLot lot, DateTimeOffset now) => lot.Exits.Where(exit => !(exit.At > now));
}
