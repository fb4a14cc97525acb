using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>The exchange's answer about the account, in cents: what every contract costs at the middle of the market.</summary>
internal static class BalanceFile
{
    private const int Cash = 184_250;

    public static SampleFile Of(MakerBook book)
    {
        var worth = book.Stories.Where(story => story.Market.Id != MakerMarkets.Settled)
            .Sum(story => Math.Abs(story.Position.Net) * (story.Position.Net > 0 ? story.Market.FinalMid : 100 - story.Market.FinalMid));
        return SampleFile.Lines("kalshi/balance.json",
        [
            new Doc().Add("balance", Ext.Int(Cash)).Add("portfolio_value", Ext.Int(worth))
                .Add("updated_ts", Ext.Int(Timeline.AsOf.AddSeconds(-41).ToUnixTimeSeconds())).ToString(),
        ]);
    }
}
