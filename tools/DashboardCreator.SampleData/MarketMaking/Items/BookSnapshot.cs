using System.Globalization;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.DynamoDb;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>The book of a decision: a side without orders is NULL, and the spread is the difference of two doubles with all its digits.</summary>
internal sealed class BookSnapshot(MakerDecision decision)
{
    private readonly ulong seed = SplitMix.Seed(decision.Id);

    private int Depth => (Days.Of(decision.At).DayNumber - Days.Dense.DayNumber) switch { 0 => 3, > 0 => 2, _ => 1 };

    public Doc Fields()
    {
        var (bid, ask) = (decision.Bid / 100m, decision.Ask / 100m);
        return new Doc()
            .Add("best_bid", Number(bid)).Add("best_ask", Number(ask))
            .Add("spread", bid is null || ask is null ? Attr.Null : Attr.Exact(((double)ask.Value - (double)bid.Value).ToString("R", CultureInfo.InvariantCulture)))
            .Add("mid", Number((bid + ask) / 2))
            .Add("top_bids", Levels(decision.Bid, -1)).Add("top_asks", Levels(decision.Ask, 1));
    }

    /// <summary>Trades of others around the middle; on the dense day five.</summary>
    public static string Trades(MakerDecision decision)
    {
        var seed = SplitMix.Seed("trades " + decision.Id);
        var count = Days.Of(decision.At) == Days.Dense ? 5 : decision.Number % 3;
        return Attr.L(Enumerable.Range(0, count).Select(n => Attr.M(new Doc()
            .Add("price", Attr.N((decimal.Truncate(decision.Fair) + (int)(SplitMix.Signed(seed, n) * 3)) / 100m))
            .Add("size", Attr.N(1 + (int)((SplitMix.Signed(seed, n + 10) + 1) * 20)))
            .Add("timestamp", Attr.S(BotStamps.Zulu(TradedAt(decision, n)))))));
    }

    public static DateTimeOffset TradedAt(MakerDecision decision, int n) => decision.At.AddSeconds(-31 - (n * 97)).AddMilliseconds(-(decision.Number % 900));

    private string Levels(int? best, int step) => best is null ? Attr.L([]) : Attr.L(Enumerable.Range(0, Depth)
        .Select(n => (Cents: best.Value + (n * step), Size: 5 + (int)((SplitMix.Signed(seed, n + (step * 8)) + 1) * 90)))
        .Where(level => level.Cents is > 0 and < 100)
        .Select(level => Attr.M(new Doc().Add("price", Attr.N(level.Cents / 100m)).Add("size", Attr.N(level.Size)))));

    private static string Number(decimal? value) => value is null ? Attr.Null : Attr.N(value.Value);
}
