using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;
using DashboardCreator.Dashboards.MarketMaking.Overview;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The window as lines.</summary>
internal static class ChartComposer
{
    public static MarketChart Compose(MarketView view)
    {
        var fills = (view.Fills ?? []).TakeLast(NewestPage.Most).ToList();
        return new MarketChart
        {
            Fills = [.. fills.Select(fill => new FillPoint(fill.Fill.At, Money.Plain(fill.Fill.Price), Side.Of(fill.Fill.IsBid)))],
            BestBid = Books(view, book => book.BestBid),
            BestAsk = Books(view, book => book.BestAsk),
            Position = [.. fills.Select(fill => new AmountPoint(fill.Fill.At, Money.Plain(fill.After.Quantity)))],
        };
    }

    private static List<AmountPoint> Books(MarketView view, Func<(DateTimeOffset At, decimal? BestBid, decimal? BestAsk), decimal?> side)
    {
        var points = new List<AmountPoint>();
        for (var place = view.DecisionWindow.End - 1; place >= view.DecisionWindow.First && points.Count < NewestPage.Most; place--)
        {
            var book = view.Decisions!.Book(place);
            if (Money.Believable(side(book)) is { } price)
            {
                points.Add(new AmountPoint(book.At, Money.Plain(price)));
            }
        }

        points.Reverse();
        return points;
    }
}
