using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>A lot as it was at an instant: exits are fills, and a fill that is later is not there.</summary>
internal static class LotUntil
{
    /// <returns>Null for a lot that was opened later.</returns>
    public static StrategyLot? Of(StrategyLot lot, DateTimeOffset asOf)
    {
        if (lot.EntryAt > asOf) return null;
        if (!lot.Exits.Any(exit => exit.At > asOf)) return lot.FullyClosedAt > asOf ? lot with { FullyClosedAt = null } : lot;
        return lot with
        {
            Exits = [.. lot.Exits.Where(exit => !(exit.At > asOf))],
            RemainingQuantity = null,
            IsOpen = null,
            StoredPnl = null,
            FullyClosedAt = null,
        };
    }

    /// <summary>The first instant after this one at which the lot changes; null when there is none.</summary>
    public static DateTimeOffset? NextChange(StrategyLot lot, DateTimeOffset asOf) =>
        lot.Exits.Select(exit => exit.At).Append(lot.EntryAt).Append(lot.FullyClosedAt).Where(at => at > asOf).Min();
}
