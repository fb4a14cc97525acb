using DashboardCreator.Dashboards.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class FifoMatcherTests
{
    private static readonly Gen<FifoTrade[]> Trades =
        (from isBuy in Gen.Elements(true, false)
         from quantity in Gen.Choose(1, 50)
         from price in Gen.Choose(1, 1_000)
         select new FifoTrade(isBuy, quantity / 4m, price / 8m)).ArrayOf();

    // Bought 10 at 100 and 5 at 110: of 12 sold at 120, 10 earn 20 and 2 earn 10; of 4 sold at 90, 3 lose 20 and 1 was never bought.
    [Fact]
    public void Match_SellsInPieces_TakeTheOldestSharesFirst()
    {
        var matcher = new FifoMatcher([Buy(10, 100), Buy(5, 110), Sell(12, 120), Sell(4, 90), Buy(7, 50)]);

        Assert.Equal(new FifoMatch(220, 12, 0), matcher.Match(2));
        Assert.Equal(new FifoMatch(-60, 3, 1), matcher.Match(3));
        Assert.True(matcher.FindBuy(5));
        Assert.Equal((4, 7m), matcher.Oldest);
    }

    [Fact]
    public void Match_ASellBeforeItsBuy_RealisesNothingAndLeavesTheBuyWhole()
    {
        var matcher = new FifoMatcher([Sell(5, 120), Buy(5, 100), Sell(2, 130)]);

        var early = matcher.Match(0);
        Assert.Equal((new FifoMatch(0, 0, 5), SellMatch.None), (early, early.Kind));
        Assert.Equal(new FifoMatch(60, 2, 0), matcher.Match(2));
        Assert.Equal((1, 3m), matcher.Oldest);
    }

    [Theory]
    [InlineData(5, SellMatch.Whole)]
    [InlineData(6, SellMatch.Part)]
    public void Kind_OfAMatch_TellsWhetherSharesWereMissing(int sold, object kind)
    {
        var matcher = new FifoMatcher([Buy(5, 1), Sell(sold, 1)]);

        Assert.Equal(kind, matcher.Match(1).Kind);
    }

    [Fact]
    public void Shares_OfAnyTrades_AreNeitherMadeNorLost() => Prop.ForAll(Trades.ToArbitrary(), trades =>
    {
        var (matches, left) = MatchAll(trades);

        Assert.All(matches, match => Assert.Equal(trades[match.Sell].Quantity, match.Match.Matched + match.Match.Unmatched));
        Assert.Equal(trades.Where(trade => trade.IsBuy).Sum(trade => trade.Quantity), matches.Sum(match => match.Match.Matched) + left);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Profit_OfSellsAtOnePriceForAll_IsZero() => Prop.ForAll(Trades.ToArbitrary(), trades =>
    {
        var (matches, _) = MatchAll([.. trades.Select(trade => trade with { Price = 42.125m })]);

        Assert.All(matches, match => Assert.Equal(0, match.Match.Profit));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static (List<(int Sell, FifoMatch Match)> Matches, decimal Left) MatchAll(FifoTrade[] trades)
    {
        var matcher = new FifoMatcher(trades);
        var matches = new List<(int, FifoMatch)>();
        for (var i = 0; i < trades.Length; i++)
        {
            if (!trades[i].IsBuy) matches.Add((i, matcher.Match(i)));
        }

        var isLeft = matcher.FindBuy(trades.Length);
        var (oldest, left) = matcher.Oldest;
        return (matches, isLeft ? left + trades.Skip(oldest + 1).Where(trade => trade.IsBuy).Sum(trade => trade.Quantity) : 0);
    }

    private static FifoTrade Buy(decimal quantity, decimal price) => new(true, quantity, price);

    private static FifoTrade Sell(decimal quantity, decimal price) => new(false, quantity, price);
}
