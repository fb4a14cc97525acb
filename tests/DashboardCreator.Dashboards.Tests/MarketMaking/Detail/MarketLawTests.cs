using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.MarketMaking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Detail;

/// <summary>What holds for any books, against plain lists.</summary>
public sealed class MarketLawTests
{
    private const string Market = HandMadeMarket.Rain;

    private static readonly DateTimeOffset Now = HandMadeMarket.Draft.AsOf;

    private static readonly Gen<MarketFill[]> AnyFills =
        (from minutes in Gen.Choose(0, 20_000)
         from size in Gen.Choose(1, 30)
         from isBid in Gen.Elements(true, false)
         from cents in Gen.Choose(0, 100)
         from fees in Gen.Elements<decimal?>(null, 0, 0.0421m)
         select (minutes, size, isBid, cents, fees)).ArrayOf().Select(all => all.Select((one, i) =>
            MarketItems.Fill($"{i}", "2026-02-05 09:00", Market, one.isBid ? one.size : -one.size, one.cents / 100m, one.fees) with { At = Now.AddMinutes(-one.minutes), OrderId = $"o-{i / 2}" }).ToArray());

    private static readonly Gen<ExecutionEvent[]> AnyEvents =
        (from minutes in Gen.Choose(0, 20_000)
         from type in Gen.Elements("FILL", "ORDER_RESULT", "ORDER_CANCEL")
         from latency in Gen.Elements<decimal?>(null, 0, 49.9m, 50, 143, 700, 5_000, 60_000)
         from decision in Gen.Choose(0, 8)
         from fill in Gen.Choose(0, 40)
         from lives in Gen.Elements(1, 30_000)
         select (minutes, type, latency, decision, fill, lives)).ArrayOf().Select(all => all.Select((one, i) => new ExecutionEvent
         {
             At = Now.AddMinutes(-one.minutes),
             MarketId = Market,
             Type = one.type,
             Key = $"k{i:000}",
             LatencyMs = one.latency,
             DecisionId = one.decision == 0 ? null : $"d{one.decision}",
             FillId = one.fill % 2 == 0 ? $"f-{one.fill}" : null,
             OrderId = $"o-{one.fill / 2}",
             ExpiresAt = Now.AddMinutes(one.lives - one.minutes),
         }).ToArray());

    private static readonly Gen<MarketDecision[]> AnyDecisions =
        Gen.Choose(0, 20_000).ArrayOf().Select(all => all.Select((minutes, i) =>
            MarketItems.Decision("2026-02-05 09:00", Market, i % 3 == 0 ? null : 0.4m, i % 4 == 0 ? null : 0.5m) with { At = Now.AddMinutes(-minutes), Id = $"d{i}" }).ToArray());

    private static readonly Gen<(MarketDraft Draft, int Days)> Books =
        from fills in AnyFills
        from events in AnyEvents
        from decisions in AnyDecisions
        from days in Gen.Choose(1, 30)
        select (HandMadeMarket.Draft with { Fills = fills, Executions = events, Decisions = decisions }, days);

    [Fact]
    public void Sums_OfAnyBooks_AreThoseOfThePlainLists() => Holds((draft, days, document) =>
    {
        var from = Now.AddDays(-days);
        var fills = draft.Fills!.Where(fill => fill.At > from).ToList();
        var events = Known(draft).Where(happened => happened.At > from).ToList();

        Assert.Equal(new MarketCounts(draft.Decisions!.Count(decision => decision.At > from), events.Count, fills.Count), document.Counts);
        Assert.Equal(fills.Sum(fill => fill.Size), document.FillSummary.Volume);
        Assert.Equal((fills.Count(fill => fill.IsBid), fills.Where(fill => !fill.IsBid).Sum(fill => fill.Size)), (document.FillSummary.BidCount, document.FillSummary.AskVolume));
        Assert.Equal(events.Count, document.Analytics.Timeline.Sum(point => point.Count));
        Assert.Equal(Money.Cents(document.Fills.Sum(fill => fill.RealizedPnl)), document.FillSummary.RealizedPnl);
        Assert.Equal(Money.Cents(document.Fills.Sum(fill => fill.Fees)), document.FillSummary.Fees);
    });

    [Fact]
    public void Latencies_OfAnyBooks_AreThoseOfThePlainLists() => Holds((draft, days, document) =>
    {
        var latencies = Known(draft).Where(happened => happened.At > Now.AddDays(-days) && happened.LatencyMs is not null).Select(happened => (double)happened.LatencyMs!.Value).ToArray();
        var found = document.Analytics.LatencyMs;

        Assert.Equal((latencies.Length, latencies.Length == 0 ? null : latencies.Max()), (found.Count, found.Max));
        Assert.Equal((Percentile.Of(latencies, 0.5), Percentile.Of(latencies, 0.95), Percentile.Of(latencies, 0.99)), (found.P50, found.P95, found.P99));
        Assert.Equal(latencies.Length, document.Analytics.LatencyByEvent.Sum(row => row.Count));
        Assert.All(document.Analytics.LatencyHistogram, bin => Assert.Equal(latencies.Count(latency => latency >= bin.From && !(latency >= bin.To)), bin.Count));
    });

    [Fact]
    public void Timeline_OfAnyBooks_AscendsByHourOrDay() => Holds((draft, days, document) =>
    {
        var expected = Known(draft).Where(happened => happened.At > Now.AddDays(-days))
            .GroupBy(happened => (At: days <= 3 ? happened.At.AddTicks(-(happened.At.Ticks % TimeSpan.TicksPerHour)) : new DateTimeOffset(happened.At.Date, TimeSpan.Zero), happened.Type))
            .OrderBy(group => group.Key.At).ThenBy(group => group.Key.Type, StringComparer.Ordinal)
            .Select(group => new TimelinePoint(group.Key.At, group.Key.Type, group.Count()));

        Assert.Equal(expected, document.Analytics.Timeline);
    });

    // The three ways from a fill to its decision, looked up in plain lists.
    [Fact]
    public void Fills_OfAnyBooks_ComeFromTheDecisionOfTheirEvent() => Holds((draft, _, document) =>
    {
        var events = Known(draft).Where(happened => happened is { Type: "FILL", DecisionId: not null }).OrderBy(happened => happened.At).ThenBy(happened => happened.Key, StringComparer.Ordinal).ToList();
        foreach (var fill in document.Fills)
        {
            var told = events.LastOrDefault(happened => happened.FillId == fill.FillId) ?? events.LastOrDefault(happened => happened.OrderId == fill.OrderId);
            var before = draft.Decisions!.Where(decision => decision.At <= fill.At).OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal).LastOrDefault();

            Assert.Equal(told?.DecisionId ?? before?.Id, fill.DecisionId);
            Assert.Equal(draft.Decisions!.FirstOrDefault(decision => decision.Id == fill.DecisionId)?.At, fill.Context?.DecisionAt);
        }
    });

    [Fact]
    public void Chart_OfAnyBooks_EndsWhereTheReplayEnds() => Holds((draft, _, document) =>
    {
        Assert.Equal(document.Chart.Position.OrderBy(point => point.At), document.Chart.Position);
        Assert.Equal(draft.Fills!.Sum(fill => fill.IsBid ? fill.Size : -fill.Size), document.Position.ReplayedPosition);
        Assert.True(document.Chart.Position.Count == 0 || document.Chart.Position[^1].Value == document.Position.ReplayedPosition);
        Assert.Equal(document.Decisions.Count(row => row.BestBid is not null), document.Chart.BestBid.Count);
    });

    private static IEnumerable<ExecutionEvent> Known(MarketDraft draft) => draft.Executions!.Where(happened => happened.ExpiresAt > Now);

    private static void Holds(Action<MarketDraft, int, MarketDashboard> law) =>
        Prop.ForAll(Books.ToArbitrary(), books => law(books.Draft, books.Days, books.Draft.ComposeMarket(Market, $"days={books.Days}"))).Check(Config.QuickThrowOnFailure.WithMaxTest(80));
}
