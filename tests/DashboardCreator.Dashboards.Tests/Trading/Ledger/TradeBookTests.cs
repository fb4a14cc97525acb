using System.Text;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class TradeBookTests
{
    private static readonly DraftFill Fill = new("o1", Utc.At("2026-03-05 15:00"), "AAPL", true, 1, 100);

    [Fact]
    public void Trade_AddedAndRead_IsTheSameInEveryField()
    {
        var builder = new TradeBookBuilder();
        var trade = new TradeRecord
        {
            OrderId = Word(builder, "o1"),
            CorrelationId = Word(builder, "run"),
            Symbol = Word(builder, "AAPL"),
            OrderType = Word(builder, "LIMIT"),
            Mix = builder.AddMix([new StrategyWeight(Word(builder, "tide"), 1)]),
            IsBuy = true,
            At = Utc.At("2026-03-05 15:00:00.1234567"),
            Quantity = 1.5m,
            Price = 1m / 3,
            ExpectedPrice = 2m / 3,
            SlippageBps = -2.5m,
            SlippagePerShare = 0,
            Bid = 99.98m,
            Ask = 100.02m,
            TimeToFillMs = 0,
            Steps = 0,
        };
        builder.Add(trade);
        builder.Add(new TradeRecord { OrderId = Word(builder, "o2"), Symbol = trade.Symbol, At = trade.At.AddTicks(1), Quantity = 1, Price = 1 });

        var book = builder.Build();

        Assert.Equal(trade, book[0]);
        Assert.Equal((trade.At, trade.CorrelationId, trade.Mix), (book.At(0), book.CorrelationOf(0), book.MixOf(0)));
        Assert.Equal(
            new TradeRecord { OrderId = Word(builder, "o2"), Symbol = trade.Symbol, At = trade.At.AddTicks(1), Quantity = 1, Price = 1 }, book[1]);
    }

    [Fact]
    public void Trades_OfOneInstant_AreOrderedByTheBytesOfTheirOrderIds()
    {
        var ids = new[] { "o10", "O2", "😀", "\uF000", "o1" };

        var book = new LedgerDraft { Fills = [.. ids.Select(id => Fill with { OrderId = id })] }.Book();

        Assert.Equal(["O2", "o1", "o10", "\uF000", "😀"], Enumerable.Range(0, book.Count).Select(place => book.Texts.Text(book[place].OrderId)));
    }

    [Fact]
    public void Order_AddedAgain_StaysAsAddedLast()
    {
        var builder = new TradeBookBuilder();

        Assert.True(Fill.AddTo(builder));
        Assert.False((Fill with { Price = 101 }).AddTo(builder));
        var first = builder.Build();
        Assert.False((Fill with { Price = 102, Symbol = "MSFT" }).AddTo(builder));
        Assert.False((Fill with { Price = 103, Symbol = "MSFT" }).AddTo(builder));
        var second = builder.Build();

        Assert.Equal((1, 101m, "AAPL"), (first.Count, first[0].Price, first.Texts.Text(first[0].Symbol)));
        Assert.Equal((1, 103m, "MSFT"), (second.Count, second[0].Price, second.Texts.Text(second[0].Symbol)));
        Assert.Equal(["MSFT"], second.Columns.Symbols.Names);
    }

    [Fact]
    public void Build_WithoutAnythingNew_GivesTheSameBook()
    {
        var builder = new TradeBookBuilder();
        Fill.AddTo(builder);
        var book = builder.Build();

        Fill.AddTo(builder);

        Assert.Same(book, builder.Build());
    }

    [Fact]
    public void Book_BuiltInAnySteps_IsTheOneBuiltAtOnce() => Prop.ForAll(AnyFills.Fills(Gen.Choose(0, 60)).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (fills, size) =>
    {
        var builder = new TradeBookBuilder();
        foreach (var part in fills.Concat(fills.Take(3)).Chunk(size))
        {
            foreach (var fill in part) fill.AddTo(builder);
            builder.Build();
        }

        var (one, other) = (builder.Build(), new LedgerDraft { Fills = fills }.Book());
        Assert.Equal(
            Enumerable.Range(0, other.Count).Select(place => TradeItem.Of(other, place).ToString()),
            Enumerable.Range(0, one.Count).Select(place => TradeItem.Of(one, place).ToString()));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Theory]
    [InlineData("tide=0.6 ember=0.4", "tide=0.6 ember=0.4")]
    [InlineData("tide=1 ember=1", "tide=0.5 ember=0.5")]
    [InlineData("tide=0.5 ember=0.49", "tide=0.5050505050505050505050505051 ember=0.4949494949494949494949494949")]
    [InlineData("tide=1 tide=1", "tide=1")]
    [InlineData("tide=1 ember=0", "tide=1 ember=0")]
    [InlineData("", "")]
    public void Mix_AsStored_IsScaledToTheSumOne(string stored, string scaled)
    {
        var builder = new TradeBookBuilder();
        var mix = builder.AddMix(Weights(builder, stored));

        var shares = builder.Build().Mix(mix).ToArray();

        Assert.Equal(scaled, string.Join(' ', shares.Select(share => $"{builder.Texts.Text(share.Strategy)}={share.Weight}")));
        Assert.Equal(mix, builder.AddMix(Weights(builder, stored)));
    }

    [Fact]
    public void Mixes_InGreatNumber_AreKeptOnceEach()
    {
        var builder = new TradeBookBuilder();
        var first = Enumerable.Range(1, 5_000).Select(i => builder.AddMix(Weights(builder, $"tide={i} ember=1"))).ToList();

        Assert.Equal(first, Enumerable.Range(1, 5_000).Select(i => builder.AddMix(Weights(builder, $"tide={i}.0 ember=1"))));
        Assert.Equal(5_000, first.Distinct().Count());
    }

    [Theory]
    [InlineData("tide=-1 ember=2")]
    [InlineData("tide=0 ember=0")]
    public void Mix_ThatCannotBeScaled_IsTheCallersMistake(string stored)
    {
        var builder = new TradeBookBuilder();

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddMix(Weights(builder, stored)));
    }

    private static StrategyWeight[] Weights(TradeBookBuilder builder, string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
            .Select(part => new StrategyWeight(Word(builder, part[0]), decimal.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture))),
    ];

    private static TextId Word(TradeBookBuilder builder, string text) => builder.Texts.Add(Encoding.UTF8.GetBytes(text));
}
