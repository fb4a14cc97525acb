using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

public sealed class MarketDecisionCollectorTests
{
    private static readonly DateTimeOffset AsOf = TableFolder.AsOf;

    [Fact]
    public void Build_DecisionsOfTheWholeBot_BelongToNoMarket()
    {
        var collector = Collect(MarketItems.Decision(1), MarketItems.Decision(2, "2026-02-20T11:00:00").S("market_id", "ALL"));

        Assert.Equal([MarketItems.Market], collector.Build().Markets);
        Assert.Equal((1, new DateTimeOffset(2026, 2, 20, 11, 0, 0, TimeSpan.Zero)), (collector.Build().Count, collector.NewestAt));
    }

    [Fact]
    public void Build_LaterDecision_WaitsForItsInstant()
    {
        var later = AsOf.AddMinutes(1);
        var collector = Collect(MarketItems.Decision(1), MarketItems.Decision(2, later.ToString("O")), MarketItems.Decision(2, later.ToString("O")));
        Assert.Equal((1, later), (collector.Build().Count, collector.NextChange));

        collector.Advance(later);

        Assert.Equal((2, later), (collector.Build().Count, collector.NewestAt));
        Assert.Null(collector.NextChange);
    }

    [Fact]
    public void Advance_LaterOnesNotKept_IsTheCallersMistake()
    {
        var collector = new MarketDecisionCollector(AsOf, new DecisionLogBuilder(), keepsLater: false).Take(MarketDecisionCollector.Fields, MarketItems.Decision(1, AsOf.AddTicks(1).ToString("O")));

        Assert.Equal(AsOf.AddTicks(1), collector.NextChange);
        Assert.Throws<InvalidOperationException>(() => collector.Advance(AsOf.AddTicks(1)));
    }

    [Fact]
    public void Take_Expired_IsNotThere() => Assert.Equal(0, Collect(MarketItems.Decision(1).N("TTL", AsOf.ToUnixTimeSeconds().ToString())).Build().Count);

    [Fact]
    public void Take_AnyOrderAndAgain_ChangesNothing()
    {
        var item =
            from loop in Gen.Choose(0, 9)
            from hour in Gen.Choose(8, 13)
            from market in Gen.Elements("A-1", "B-1", "ALL")
            select MarketItems.Decision(loop, $"2026-02-20T{hour:00}:00:0{loop}").S("market_id", market).N("inventory", $"{loop + hour}");
        var law =
            from items in item.ListOf()
            from shuffled in Gen.Shuffle(items.Concat(items))
            select (Once: items, Twice: (IEnumerable<DraftItem>)shuffled);

        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(law.ToArbitrary(), drawn => Points([.. drawn.Once]).SequenceEqual(Points([.. drawn.Twice]))));
    }

    private static IEnumerable<(string, DecisionPoint)> Points(DraftItem[] items)
    {
        var log = Collect(items).Build();
        return log.Markets.SelectMany(market => Enumerable.Range(0, log.Of(market).Count).Select(at => (market, log.Of(market)[at])));
    }

    private static MarketDecisionCollector Collect(params DraftItem[] items) =>
        new MarketDecisionCollector(AsOf, new DecisionLogBuilder()).Take(MarketDecisionCollector.Fields, items);
}
