using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>A lot that is sold.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Ticks">When its last share went, UTC; <see cref="NoInstant"/> where that is not known.</param>
internal readonly record struct ClosedLot(StrategyLot Lot, long Ticks)
{
    /// <summary>Listed behind every instant.</summary>
    public const long NoInstant = -1;

    /// <summary>The newest of a list, ties by id.</summary>
    /// <param name="lots">In any order.</param>
    /// <param name="after">Where the page before ended; null for the first page.</param>
    /// <param name="count">At most so many.</param>
    public static IReadOnlyList<ClosedLot> Newest(IReadOnlyList<ClosedLot> lots, LotCursor? after, int count)
    {
        var behind = after is null ? lots : [.. lots.Where(closed => after.IsBefore(closed))];
        var ticks = new long[behind.Count];
        for (var i = 0; i < ticks.Length; i++) ticks[i] = behind[i].Ticks;

        // Numbers sort faster than lots: only those that can be on the page are put in order.
        Array.Sort(ticks);
        var oldest = ticks.Length > count ? ticks[^count] : NoInstant;
        return
        [
            .. behind.Where(closed => closed.Ticks >= oldest)
                .OrderByDescending(closed => closed.Ticks)
                .ThenBy(closed => closed.Lot.Id, StringComparer.Ordinal)
                .Take(count),
        ];
    }
}
