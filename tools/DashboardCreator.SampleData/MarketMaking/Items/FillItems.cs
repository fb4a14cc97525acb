using DashboardCreator.SampleData.DynamoDb;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>Fills, three generations of them. Two were written twice, two lie in a day that is not theirs.</summary>
internal static class FillItems
{
    public static IEnumerable<Item> All(MakerBook book)
    {
        var fills = book.Fills;
        var twice = book == MakerBook.Prod ? new[] { First(fills, Days.At(10, 27)), First(fills, Days.At(10, 30, 11)) } : [];
        var early = fills.FirstOrDefault(fill => fill.At > Days.At(10, 21) && fill.At.Hour < 4);
        var late = fills.FirstOrDefault(fill => fill.At > Days.At(10, 16, 12));
        return fills.Select((fill, n) => Of(fill, n, fill == early ? -1 : fill == late ? 2 : 0))
            .Concat(twice.Select(fill => Again(fill)));
    }

    private static MakerFill First(IReadOnlyList<MakerFill> fills, DateTimeOffset from) => fills.First(fill => fill.At > from && !fill.IsRest);

    private static Item Of(MakerFill fill, int number, int daysOff)
    {
        var stamp = fill.IsOld && number % 4 == 1 ? BotStamps.Naive(fill.At) : BotStamps.Aware(fill.At);
        return New(fill, stamp, daysOff)
            .S("market_id", fill.Market.Id).S("side", Side(fill)).S("type", fill.IsBid ? "bid" : "ask")
            .N("price", fill.Price).N("size", fill.Size)
            .When(!fill.IsOld, item => item.N("fill_price", fill.Price).N("fill_size", fill.Size))
            .S("status", "filled").N("pnl_realized", fill.IsReconciled ? 0 : decimal.Round(fill.Profit, 6))
            .When(fill.HasFees, item => item.N("fees", fill.Fees))
            .S("order_id", fill.OrderId)
            .When(!fill.IsOld, item => item.S("fill_id", fill.FillId))
            .When(!fill.IsOld || number % 5 > 0, item => item.S("fill_timestamp", stamp))
            .When(fill.IsReconciled, item => item.Add("reconciled_at_startup", Attr.Bool(true)));
    }

    /// <summary>The same fill found at a start: another sort key, since that writer ends its instants on Z, and no profit.</summary>
    private static Item Again(MakerFill fill)
    {
        var stamp = BotStamps.Zulu(fill.At);
        return New(fill, stamp, 0)
            .S("market_id", fill.Market.Id).S("side", Side(fill)).S("type", fill.IsBid ? "bid" : "ask")
            .N("price", fill.Price).N("size", fill.Size).N("fill_price", fill.Price).N("fill_size", fill.Size)
            .S("status", "filled").N("pnl_realized", 0).N("fees", fill.Fees).S("order_id", fill.OrderId).S("fill_id", fill.FillId)
            .S("fill_timestamp", stamp).Add("reconciled_at_startup", Attr.Bool(true));
    }

    private static Item New(MakerFill fill, string stamp, int daysOff) =>
        new(BotStamps.Day(fill.At.AddDays(daysOff)), stamp + "#" + fill.OrderId, "date", "timestamp#order_id");

    private static string Side(MakerFill fill) => (fill.IsOld, fill.IsBid) switch { (true, true) => "buy", (true, false) => "sell", (false, true) => "yes", _ => "no" };
}
