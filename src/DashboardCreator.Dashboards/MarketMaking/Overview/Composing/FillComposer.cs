using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>The newest fills.</summary>
internal static class FillComposer
{
    /// <summary>More fills are not listed.</summary>
    public const int Shown = 100;

    /// <summary>Newest first, ties by id.</summary>
    public static IReadOnlyList<ReplayedFill> Newest(MarketsView view) =>
    [
        .. view.Traded.SelectMany(traded => Candidates(view.Book.FillsOf(traded.Market)))
            .OrderByDescending(fill => fill.Fill.At)
            .ThenBy(fill => fill.Fill.FillId ?? fill.Fill.Key, StringComparer.Ordinal)
            .Take(Shown),
    ];

    public static LastFill Last(ReplayedFill fill, MarketsView view) => new()
    {
        MarketId = fill.Fill.MarketId,
        At = fill.Fill.At,
        Side = Side.Of(fill.Fill.IsBid),
        Price = Money.Plain(fill.Fill.Price),
        Size = Money.Plain(fill.Fill.Size),
        AgeSeconds = (view.AsOf - fill.Fill.At).TotalSeconds,
        FillId = fill.Fill.FillId,
        Fees = Money.Plain(fill.Fees),
        RealizedPnl = Money.Plain(fill.RealizedPnl),
    };

    public static RecentFill Recent(ReplayedFill fill) => new()
    {
        At = fill.Fill.At,
        MarketId = fill.Fill.MarketId,
        Side = Side.Of(fill.Fill.IsBid),
        Price = Money.Plain(fill.Fill.Price),
        Size = Money.Plain(fill.Fill.Size),
        Fees = Money.Plain(fill.Fees),
        PositionAfter = Money.Plain(fill.After.Quantity),
        AverageCostAfter = Money.Plain(fill.After.Average),
        RealizedPnl = Money.Plain(fill.RealizedPnl),
        FillId = fill.Fill.FillId,
    };

    // No market can have more than so many among the newest, but for those of the same instant, among which ids decide.
    private static IEnumerable<ReplayedFill> Candidates(IReadOnlyList<ReplayedFill> fills)
    {
        var start = Math.Max(0, fills.Count - Shown);
        while (start > 0 && fills[start - 1].Fill.At == fills[start].Fill.At)
        {
            start--;
        }

        return fills.Skip(start);
    }
}
