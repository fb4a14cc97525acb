using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Log;

public sealed class ExecutionLogTests
{
    private static readonly DateTimeOffset Start = Utc.At("2026-01-10 22:00");

    private static readonly Gen<ExecutionEvent[]> AnyEvents =
        (from minutes in Gen.Choose(0, 4_000)
         from market in Gen.Elements("A", "B", null)
         from key in Gen.Elements("k1", "k2", "k3")
         from type in Gen.Elements("FILL", "ORDER_RESULT", "LOG")
         from latency in Gen.Elements<decimal?>(null, 0, 143, 12.5m)
         from decision in Gen.Elements("d1", "d2", null)
         from lives in Gen.Elements<int?>(null, 1, 100_000)
         select new ExecutionEvent
         {
             At = Start.AddMinutes(minutes),
             MarketId = market,
             Key = key,
             Type = type,
             LatencyMs = latency,
             DecisionId = decision,
             ExpiresAt = lives is { } minutesLeft ? Start.AddMinutes(minutes + minutesLeft) : null,
             IsBid = minutes % 3 == 0 ? null : minutes % 3 == 1,
             Price = 0.4m,
             Status = "ACCEPTED",
             OrderId = $"o-{minutes}",
         }).ArrayOf();

    [Fact]
    public void Log_OfAnyEvents_IsThePlainSortedList() => Prop.ForAll(AnyEvents.ToArbitrary(), events =>
    {
        var log = Built(events);

        Assert.All(["A", "B"], market => Assert.Equal(Plain(events, market), All(log.Of(market))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Log_SameEventsAgainInAnotherOrder_IsTheSame() => Prop.ForAll(AnyEvents.ToArbitrary(), events =>
    {
        var distinct = events.DistinctBy(happened => (happened.MarketId, happened.At, happened.Key)).ToArray();

        Assert.All(["A", "B"], market => Assert.Equal(All(Built(distinct).Of(market)), All(Built([.. distinct.Reverse(), .. distinct]).Of(market))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void CountUntil_AnyInstant_IsThatOfThePlainList() => Prop.ForAll(AnyEvents.ToArbitrary(), Gen.Choose(-10, 4_010).ToArbitrary(), (events, minutes) =>
        Assert.Equal(Plain(events, "A").Count(happened => happened.At <= Start.AddMinutes(minutes)), Built(events).Of("A").CountUntil(Start.AddMinutes(minutes))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Between_AnyRange_HasItsRowsInOrder() => Prop.ForAll(AnyEvents.ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (events, from, length) =>
    {
        var series = Built(events).Of("A");
        var found = series.Between(from, from + length).SelectMany(part => part.Rows.ToArray().Select(row => row.Unpack(part.Texts)));

        Assert.Equal(All(series).Skip(from).Take(length), found);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void OfDecision_AnyEvents_HasThoseThatNameItAndHaveNotExpired() => Prop.ForAll(AnyEvents.ToArbitrary(), Gen.Choose(0, 4_000).ToArbitrary(), (events, minutes) =>
    {
        var now = Start.AddMinutes(minutes);
        var expected = Plain(events, "A").Where(happened => happened.DecisionId == "d1" && happened.At <= now && !(happened.ExpiresAt <= now));

        Assert.Equal(expected, Built(events).Of("A").OfDecision("d1", now));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void CountAt_AnyInstant_IsThatOfTheEventsThatHaveNotExpired() => Prop.ForAll(AnyEvents.ToArbitrary(), Gen.Choose(0, 4_000).ToArbitrary(), (events, minutes) =>
    {
        var now = Start.AddMinutes(minutes);
        var expected = new[] { "A", "B", null }.Sum(market => Plain(events, market).Count(happened => !(happened.ExpiresAt <= now)));

        Assert.Equal(expected, Built(events).CountAt(now));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void DropBefore_ADay_LeavesTheLaterOnes()
    {
        var builder = new ExecutionLogBuilder();
        foreach (var minutes in new[] { 0, 119, 120, 3_000 }) builder.Add(At(minutes, $"k{minutes}"));
        builder.DropBefore(Utc.Day("2026-01-11"));

        Assert.Equal(["k120", "k3000"], All(builder.Build().Of("A")).Select(happened => happened.Key));
    }

    [Fact]
    public void Log_OfMoreRowsThanAllowed_IsThinnedAndSaysSo()
    {
        var builder = new ExecutionLogBuilder(mostRows: 50);
        foreach (var i in Enumerable.Range(0, 100)) builder.Add(At(i, $"k{i:00}"));
        foreach (var i in Enumerable.Range(0, 40)) builder.Add(At(1_440 + i, $"l{i:00}"));
        var log = builder.Build();

        Assert.Equal((Utc.Day("2026-01-10"), 42L), (log.ThinnedUntil, log.Count));
        Assert.Equal(["k59", "k99", "l00"], All(log.Of("A")).Take(3).Select(happened => happened.Key));
    }

    // What was built stays as it was: readers may still hold it.
    [Fact]
    public void Log_BuiltEarlier_DoesNotChange()
    {
        var builder = new ExecutionLogBuilder(mostRows: 50);
        foreach (var i in Enumerable.Range(0, 40)) builder.Add(At(i, $"k{i:00}"));
        var earlier = builder.Build();
        var before = All(earlier.Of("A"));
        foreach (var i in Enumerable.Range(0, 100)) builder.Add(At(1_440 + i, $"l{i:00}"));
        builder.Build();
        builder.DropBefore(Utc.Day("2026-01-12"));

        Assert.Equal(before, All(earlier.Of("A")));
        Assert.Equal(40, before.Count);
        Assert.Equal(0, builder.Build().Count);
    }

    private static ExecutionEvent At(int minutes, string key) => new() { At = Start.AddMinutes(minutes), MarketId = "A", Key = key, Type = "LOG" };

    private static ExecutionLog Built(IEnumerable<ExecutionEvent> events)
    {
        var builder = new ExecutionLogBuilder();
        foreach (var happened in events) builder.Add(happened);
        return builder.Build();
    }

    private static List<ExecutionEvent> Plain(IEnumerable<ExecutionEvent> events, string? market) =>
    [
        .. events.Where(happened => happened.MarketId == market)
            .GroupBy(happened => (happened.At, happened.Key))
            .Select(same => same.Last())
            .OrderBy(happened => happened.At)
            .ThenBy(happened => happened.Key, StringComparer.Ordinal),
    ];

    private static List<ExecutionEvent> All(ExecutionSeries series) => [.. Enumerable.Range(0, series.Count).Select(place => series[place])];
}
