using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class TradeTallyTests
{
    [Fact]
    public void Tally_OfNoTrades_IsEmpty()
    {
        var tally = TradeBook.Empty.Tally;

        Assert.Equal(0, tally.Unattributed);
        Assert.Empty(tally.NewestUnattributed);
        Assert.Empty(tally.Strategies);
    }

    [Fact]
    public void Unattributed_TradesOfOneInstant_AreListedById_AndInstantsDescend()
    {
        var book = DraftTrade.Book([Trade("a", "2026-03-02 15:00"), Trade("c", "2026-03-03 15:00"), Trade("b", "2026-03-03 15:00"), Trade("z", "2026-03-02 15:00", "tide")]);

        Assert.Equal(3, book.Tally.Unattributed);
        Assert.Equal(["b", "c", "a"], Ids(book));
    }

    [Fact]
    public void Unattributed_MoreThanFiveHundred_AreTheNewestAndAllCounted()
    {
        var book = DraftTrade.Book(Enumerable.Range(0, 700).Select(i => Trade($"o{i:000}", $"2026-03-02 {10 + (i / 60)}:{i % 60:00}")));

        Assert.Equal((700, 500), (book.Tally.Unattributed, book.Tally.NewestUnattributed.Count));
        Assert.Equal(("o699", "o200"), (Ids(book).First(), Ids(book).Last()));
    }

    // Six hundred trades of one instant: the first five hundred ids stay.
    [Fact]
    public void Unattributed_TieAtTheCut_KeepsTheFirstIds()
    {
        var book = DraftTrade.Book(Enumerable.Range(0, 600).Select(i => Trade($"o{i:000}", "2026-03-02 15:00")));

        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"o{i:000}"), Ids(book));
    }

    // 04:59 UTC on the 3rd is still the 2nd in New York.
    [Fact]
    public void Of_Strategy_CountsItsTradesByNewYorkDay()
    {
        var book = DraftTrade.Book(
        [
            Trade("a", "2026-03-02 15:00", "tide"), Trade("b", "2026-03-03 04:59:59.999", "tide", "ember"), Trade("c", "2026-03-03 05:00", "tide"), Trade("d", "2026-03-04 15:30", "ember"),
        ]);

        Assert.Equal([new DayCount(Utc.Day("2026-03-02"), 2), new DayCount(Utc.Day("2026-03-03"), 1)], book.Tally.Of("tide"));
        Assert.Equal([new DayCount(Utc.Day("2026-03-02"), 1), new DayCount(Utc.Day("2026-03-04"), 1)], book.Tally.Of("ember"));
        Assert.Empty(book.Tally.Of("ACME"));
    }

    // A rebuilt book must not remember what was replaced.
    [Fact]
    public void Tally_TradeThatIsAttributedLater_IsCountedOnce()
    {
        var book = DraftTrade.Book([Trade("a", "2026-03-02 15:00"), Trade("a", "2026-03-02 15:00", "tide")]);

        Assert.Equal((1, 0), (book.Count, book.Tally.Unattributed));
        Assert.Equal([1], book.Tally.Of("tide").Select(day => day.Trades));
    }

    [Fact]
    public void Tally_OfAnyTrades_IsWhatCountingOneByOneGives() => Prop.ForAll(
        Gen.Zip(Gen.Choose(0, 5000), Gen.Choose(0, 3)).ArrayOf().ToArbitrary(),
        drawn =>
        {
            string[][] mixes = [[], ["tide"], ["ember"], ["tide", "ember"]];
            var trades = drawn.Select((draw, i) => Trade($"o{i}", $"2026-03-0{1 + (draw.Item1 / 1440)} {draw.Item1 / 60 % 24}:{draw.Item1 % 60}", mixes[draw.Item2])).ToList();
            var tally = DraftTrade.Book(trades).Tally;

            Assert.Equal(trades.Count(trade => trade.Strategies.Count == 0), tally.Unattributed);
            Assert.Equal(trades.Sum(trade => trade.Strategies.Count), tally.Strategies.Sum(strategy => tally.Of(strategy).Sum(day => day.Trades)));
            Assert.All(tally.Strategies, strategy => Assert.Equal(tally.Of(strategy).Select(day => day.Date).Distinct().Order(), tally.Of(strategy).Select(day => day.Date)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static IEnumerable<string?> Ids(TradeBook book) => book.Tally.NewestUnattributed.Select(place => book.Texts.Text(book[place].OrderId));

    private static DraftTrade Trade(string id, string at, params string[] strategies) =>
        new(id, at, "ACME", true, 1, 10) { Strategies = [.. strategies.Select(name => (name, 1m / strategies.Length))] };
}
