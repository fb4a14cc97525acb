using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.MarketMaking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Log;

public sealed class DecisionLogTests
{
    private static readonly DateTimeOffset Start = Utc.At("2026-01-10 22:00");

    private static readonly Gen<MarketDecision[]> AnyDecisions =
        (from minutes in Gen.Choose(0, 4_000)
         from market in Gen.Elements("A", "B", "C")
         from id in Gen.Elements("x", "y", null)
         from bid in Gen.Elements<decimal?>(0.41m, 0, null, 0.123456789012345678901234m)
         select MarketItems.Decision("2026-01-10 22:00", market, bid, 0.5m) with { At = Start.AddMinutes(minutes), Id = id }).ArrayOf();

    [Fact]
    public void Log_OfAnyDecisions_IsThePlainSortedList() => Prop.ForAll(AnyDecisions.ToArbitrary(), decisions =>
    {
        var log = Built(decisions);

        Assert.Equal(decisions.Select(decision => decision.MarketId!).Distinct().Order(StringComparer.Ordinal), log.Markets);
        foreach (var market in new[] { "A", "B", "C" })
        {
            Assert.Equal(Plain(decisions, market).Select(PointOf), Points(log.Of(market)));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Log_BuiltInSteps_IsTheSameAsBuiltAtOnce() => Prop.ForAll(AnyDecisions.ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), (decisions, step) =>
    {
        var builder = new DecisionLogBuilder();
        foreach (var part in decisions.Chunk(step))
        {
            foreach (var decision in part) builder.Add(decision);
            builder.Build();
        }

        Assert.All(["A", "B", "C"], market => Assert.Equal(Points(Built(decisions).Of(market)), Points(builder.Build().Of(market))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Log_SameDecisionsAgainInAnotherOrder_IsTheSame() => Prop.ForAll(AnyDecisions.ToArbitrary(), decisions =>
    {
        var distinct = decisions.DistinctBy(decision => (decision.MarketId, decision.At, decision.Id)).ToArray();
        var again = Built([.. distinct.Reverse(), .. distinct]);

        Assert.All(["A", "B", "C"], market => Assert.Equal(Points(Built(distinct).Of(market)), Points(again.Of(market))));
        Assert.Equal(distinct.Length, again.Count);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void CountUntil_AnyInstant_IsThatOfThePlainList() => Prop.ForAll(AnyDecisions.ToArbitrary(), Gen.Choose(-10, 4_010).ToArbitrary(), (decisions, minutes) =>
    {
        var instant = Start.AddMinutes(minutes);

        Assert.Equal(Plain(decisions, "A").Count(decision => decision.At <= instant), Built(decisions).Of("A").CountUntil(instant));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Find_AnId_IsTheNewestDecisionOfTheMarket()
    {
        var log = Built([At(1, "x", 0.1m), At(3_000, "x", 0.3m), At(2_000, "x", 0.2m), At(4_000, "y", 0.4m), At(5_000, "x", 0.5m) with { MarketId = "B" }]);

        Assert.Equal(0.3m, log.Of("A").Find("x")?.BestBid);
        Assert.Null(log.Of("A").Find("z"));
        Assert.Null(log.Of("B").Find("y"));
    }

    [Fact]
    public void Decisions_AboutTheWholeBot_BelongToNoMarket()
    {
        var log = Built([At(1, "x", 0.1m) with { MarketId = null }]);

        Assert.Equal((0, 0), (log.Count, log.Markets.Count));
    }

    [Fact]
    public void Details_OfTheNewest500OfEachMarket_AreKept()
    {
        var decisions = Enumerable.Range(0, 2_500).Select(i => At(i, $"d{i}", 0.4m)).Append(At(0, "lone", 0.2m) with { MarketId = "B" }).ToArray();
        new Random(7).Shuffle(decisions);
        var log = Built(decisions);
        var series = log.Of("A");

        Assert.Equal(Enumerable.Range(2_000, 500), Enumerable.Range(0, 2_500).Where(place => series.Detail(series[place]) is not null));
        Assert.Equal("d2499", series.Detail("d2499")?.Id);
        Assert.Equal("lone", log.Of("B").Detail("lone")?.Id);
    }

    [Fact]
    public void Details_OfDecisionsThatFillsCameFrom_AreKept()
    {
        var builder = new DecisionLogBuilder();
        builder.Want([MarketItems.Fill("1", "2026-01-10 22:00", "A", 1, 0.5m) with { At = Start.AddSeconds(90) }]);
        builder.Want(["d700"]);
        foreach (var i in Enumerable.Range(0, 2_500)) builder.Add(At(i, $"d{i}", 0.4m));
        var series = builder.Build().Of("A");

        Assert.NotNull(series.Detail("d1")); // the newest that is not after 90 seconds
        Assert.NotNull(series.Detail("d700"));
        Assert.All(["d0", "d2", "d699", "d701"], id => Assert.Null(series.Detail(id)));
    }

    [Fact]
    public void WantOnly_SomeDecisions_LetsTheOthersGo()
    {
        var builder = new DecisionLogBuilder();
        builder.Want(["d3", "d7"]);
        foreach (var i in Enumerable.Range(0, 2_500)) builder.Add(At(i, $"d{i}", 0.4m));
        builder.WantOnly(new HashSet<string> { "d7" });
        builder.Add(At(3, "d3", 0.4m));
        var series = builder.Build().Of("A");

        Assert.NotNull(series.Detail("d7"));
        Assert.Null(series.Detail("d3"));
        Assert.NotNull(series.Find("d3"));
    }

    [Fact]
    public void DropBefore_ADay_KeepsNoDetailsOfDecisionsThatAreGone()
    {
        var builder = new DecisionLogBuilder();
        builder.Want(["a0"]);
        foreach (var i in Enumerable.Range(0, 400)) builder.Add(At(i, $"a{i}", 0.1m));
        builder.Add(At(5_000, "b", 0.3m) with { MarketId = "B" });
        builder.DropBefore(Utc.Day("2026-01-13"));
        builder.Want([MarketItems.Fill("1", "2026-01-10 22:00", "A", 1, 0.5m)]);
        var series = builder.Build().Of("A");

        Assert.Equal(["a399"], series.Details.Select(decision => decision.Id));
        Assert.Equal(1, series.Count);
    }

    [Fact]
    public void DropBefore_ADay_KeepsTheNewestDecisionOfASilentMarket()
    {
        var builder = new DecisionLogBuilder();
        foreach (var decision in new[] { At(0, "old", 0.1m), At(60, "older-newest", 0.2m), At(5_000, "b", 0.3m) with { MarketId = "B" }, At(0, "b0", 0.3m) with { MarketId = "B" } }) builder.Add(decision);
        foreach (var day in new[] { "2026-01-12", "2026-01-13", "2026-01-13" })
        {
            builder.DropBefore(Utc.Day(day));
            var log = builder.Build();

            Assert.Equal(["older-newest"], Points(log.Of("A")).Select(point => point.Id));
            Assert.Equal("older-newest", log.Of("A").Detail(log.Of("A")[0])?.Id);
            Assert.Equal(["b"], Points(log.Of("B")).Select(point => point.Id));
        }
    }

    [Fact]
    public void Log_OfMoreRowsThanAllowed_KeepsTheLastOfEachMarketAndHourOfItsOldestDays()
    {
        var builder = new DecisionLogBuilder(mostRows: 120);
        foreach (var i in Enumerable.Range(0, 100)) builder.Add(At(i, $"d{i:00}", 0.4m)); // 22:00 to 23:39
        foreach (var i in Enumerable.Range(0, 60)) builder.Add(At(1_440 + i, $"e{i:00}", 0.4m)); // the next day
        foreach (var i in Enumerable.Range(0, 50)) builder.Add(At(2_880 + i, $"f{i:00}", 0.4m));
        var log = builder.Build();

        Assert.Equal(Utc.Day("2026-01-10"), log.ThinnedUntil);
        Assert.Equal(["d59", "d99"], Points(log.Of("A")).Take(2).Select(point => point.Id));
        Assert.Equal(2 + 60 + 50, log.Of("A").Count);

        builder.Add(At(30, "late", 0.4m));
        builder.Add(At(100, "latest", 0.4m));
        Assert.Equal(["d59", "latest"], Points(builder.Build().Of("A")).Take(2).Select(point => point.Id));
        Assert.Null(Built([At(1, "x", 0.1m)]).ThinnedUntil);
    }

    private static MarketDecision At(int minutes, string id, decimal bid) => MarketItems.Decision("2026-01-10 22:00", "A", bid, 0.5m) with { At = Start.AddMinutes(minutes), Id = id };

    private static DecisionLog Built(IEnumerable<MarketDecision> decisions)
    {
        var builder = new DecisionLogBuilder();
        foreach (var decision in decisions) builder.Add(decision);
        return builder.Build();
    }

    private static List<MarketDecision> Plain(IEnumerable<MarketDecision> decisions, string market) =>
    [
        .. decisions.Where(decision => decision.MarketId == market)
            .GroupBy(decision => (decision.At, decision.Id))
            .Select(same => same.Last())
            .OrderBy(decision => decision.At)
            .ThenBy(decision => decision.Id, StringComparer.Ordinal),
    ];

    private static DecisionPoint PointOf(MarketDecision decision) =>
        new(decision.At, decision.Id, decision.BestBid, decision.BestAsk, decision.Mid, decision.Pricing.FairValue, decision.Inventory, decision.TargetCount);

    private static List<DecisionPoint> Points(DecisionSeries series) => [.. Enumerable.Range(0, series.Count).Select(place => series[place])];
}
