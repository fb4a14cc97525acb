using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

public sealed class ExecutionCollectorTests
{
    private static readonly DateTimeOffset AsOf = TableFolder.AsOf;

    [Fact]
    public void Build_TodaysItem_HasEveryFact() => Assert.Equal(
        new ExecutionEvent
        {
            At = new DateTimeOffset(2026, 2, 20, 10, 11, 11, TimeSpan.Zero).AddTicks(10),
            MarketId = MarketItems.Market,
            Type = "ORDER_RESULT",
            Key = $"{MarketItems.Run}#{MarketItems.DecisionId(3)}#2026-02-20T10:11:11.000001+00:00",
            DecisionId = MarketItems.DecisionId(3),
            IsBid = false,
            Price = 0.52m,
            Size = 12,
            OrderId = "o-9",
            ClientOrderId = "c-9",
            Status = "ACCEPTED",
            LatencyMs = 0,
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(1774200000),
        },
        Only(MarketItems.Event(3)));

    [Theory]
    [InlineData("bid", true)]
    [InlineData("YES", true)]
    [InlineData("no", false)]
    [InlineData("both", null)]
    public void Read_Sides_AreBidAndAsk(string side, bool? isBid) => Assert.Equal(isBid, Only(MarketItems.Event(1).S("side", side)).IsBid);

    [Fact]
    public void Read_TypeAndStatus_AreInUpperCase()
    {
        var fact = Only(MarketItems.Event(1).S("event_type", "EventType.order_result").S("status", "already_gone"));

        Assert.Equal(("ORDER_RESULT", "ALREADY_GONE"), (fact.Type, fact.Status));
    }

    [Fact]
    public void Read_Error_IsMessageElseCodeElseType()
    {
        var item = MarketItems.Event(1).S("error_type", "HTTPError").N("error_code", "429").S("error_msg", "slow down");

        Assert.Equal("slow down", Only(item).Error);
        Assert.Equal("429", Only(item.S("error_msg", " ")).Error);
        Assert.Equal("HTTPError", Only(item.Without("error_msg", "error_code")).Error);
        Assert.Null(Only(MarketItems.Event(1)).Error);
    }

    [Fact]
    public void Read_OnlyTheKey_TellsInstantAndDecision()
    {
        var fact = Only(MarketItems.Event(5).Without("event_ts", "decision_id", "market").S("market_id", MarketItems.Market));

        Assert.Equal((new DateTimeOffset(2026, 2, 20, 10, 11, 11, TimeSpan.Zero).AddTicks(10), MarketItems.DecisionId(5)), (fact.At, fact.DecisionId));
    }

    [Theory]
    [InlineData("event_type")]
    [InlineData("event_ts", "decision_id#event_ts")]
    public void Read_NeitherWhenNorWhat_IsRefused(params string[] names) => Assert.Throws<ItemException>(() => Collect(MarketItems.Event(1).Without(names)));

    [Fact]
    public void DecisionsOfFills_AreThoseOfFillEventsAlone() => Assert.Equal(
        [MarketItems.DecisionId(2)],
        Collect(MarketItems.Event(1), MarketItems.Event(2, "2026-02-20T10:11:12Z").S("event_type", "FILL").S("side", "no").S("fill_id", "f-1")).DecisionsOfFills);

    [Fact]
    public void DropBefore_ADay_ForgetsTheDecisionsOfItsFills()
    {
        var collector = Collect(
            MarketItems.Event(1, "2026-02-19T23:59:59Z").S("event_type", "FILL"),
            MarketItems.Event(2, "2026-02-20T00:00:00Z").S("event_type", "FILL"));

        collector.DropBefore(new DateOnly(2026, 2, 20));

        Assert.Equal([MarketItems.DecisionId(2)], collector.DecisionsOfFills);
    }

    [Fact]
    public void Take_Expired_IsNotThere()
    {
        var ends = AsOf.ToUnixTimeSeconds();

        Assert.Equal(1, Collect(MarketItems.Event(1).N("expires_at", $"{ends}"), MarketItems.Event(2).N("expires_at", $"{ends + 1}")).Build().Count);
    }

    [Fact]
    public void Build_LaterEvent_WaitsForItsInstant()
    {
        var later = AsOf.AddMinutes(1);
        var collector = Collect(MarketItems.Event(1), MarketItems.Event(2, later.ToString("O")).S("event_type", "FILL"));
        Assert.Equal((1, later, 0), (collector.Build().Count, collector.NextChange, collector.DecisionsOfFills.Count));

        collector.Advance(later);

        Assert.Equal((2, 1), (collector.Build().Count, collector.DecisionsOfFills.Count));
        Assert.Equal((null, later), (collector.NextChange, collector.NewestAt));
    }

    [Fact]
    public void Take_AnyOrderAndAgain_ChangesNothing()
    {
        var item =
            from loop in Gen.Choose(0, 5)
            from second in Gen.Choose(0, 3)
            from market in Gen.Elements("A-1", "B-1")
            select MarketItems.Event(loop, $"2026-02-20T10:00:0{second}").S("market", market).S("bot_run_id", market).N("latency_ms", $"{loop}");
        var law =
            from items in item.ListOf()
            from shuffled in Gen.Shuffle(items.Concat(items))
            select (Once: items, Twice: (IEnumerable<DraftItem>)shuffled);

        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(law.ToArbitrary(), drawn => Events([.. drawn.Once]).SequenceEqual(Events([.. drawn.Twice]))));
    }

    private static IEnumerable<ExecutionEvent> Events(DraftItem[] items)
    {
        var log = Collect(items).Build();
        return new[] { "A-1", "B-1" }.SelectMany(market => Enumerable.Range(0, log.Of(market).Count).Select(at => log.Of(market)[at]));
    }

    private static ExecutionEvent Only(DraftItem item)
    {
        var log = Collect(item).Build();
        Assert.Equal(1, log.Count);
        return log.Of(MarketItems.Market)[0];
    }

    private static ExecutionCollector Collect(params DraftItem[] items) =>
        new ExecutionCollector(AsOf, new ExecutionLogBuilder()).Take(ExecutionCollector.Fields, items);
}
