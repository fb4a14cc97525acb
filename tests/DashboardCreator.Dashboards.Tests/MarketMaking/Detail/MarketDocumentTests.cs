using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Detail;

/// <summary>Every figure of the hand-made market, with its arithmetic.</summary>
public sealed class MarketDocumentTests
{
    private static readonly JsonElement Document = HandMadeMarket.Draft.Market(HandMadeMarket.Rain);

    [Theory]
    [InlineData("market", "")]
    [InlineData("market-one-decision", "days=1&decision_id=run:KXRAIN-26FEB10-T1:2026-02-05 08:00")]
    public void Document_OfTheHandMadeMarket_IsTheApprovedOne(string name, string query) => ApprovedFile.Check(
        HandMadeMarket.Draft.MarketBytes(HandMadeMarket.Rain, query), "tests", "DashboardCreator.Dashboards.Tests", "MarketMaking", "Detail", "Approved", name + ".json");

    [Fact]
    public void Document_RecordsInAnotherOrderAndTwice_IsTheSameBytes()
    {
        var draft = HandMadeMarket.Draft;
        var other = draft with
        {
            Decisions = [.. draft.Decisions!.Reverse(), .. draft.Decisions!],
            Executions = [.. draft.Executions!.Reverse(), .. draft.Executions!],
            Fills = [.. draft.Fills!.Reverse()],
        };

        Assert.Equal(draft.MarketBytes(HandMadeMarket.Rain), other.MarketBytes(HandMadeMarket.Rain));
    }

    [Theory]
    [InlineData("replayed_position", -15.0)] // 10 + 10 - 25 - 10
    [InlineData("replayed_average_cost", 0.5)] // (5 x 0.60 + 10 x 0.45) / 15
    [InlineData("replayed_realized_pnl", 2.77)] // -0.042 - 0.04375 + (0.15 x 20 - 0.105) - 0.0433125
    [InlineData("net_position", -15.0)]
    [InlineData("average_cost", 0.5)]
    [InlineData("realized_pnl", 2.77)]
    [InlineData("unrealized_worst", 0.08)] // 0.01 x 15 - 0.0175 x 15 x 0.49 x 0.51
    [InlineData("unrealized_best", 0.99)] // 0.07 x 15 - 0.0175 x 15 x 0.43 x 0.57
    [InlineData("own_bid", 0.43)]
    [InlineData("own_ask", null)] // cancelled
    public void Position_EachFigure_IsTheHandComputedOne(string field, double? expected) => Assert.Equal(expected, Document.Number($"position.{field}"));

    [Theory]
    [InlineData("count", 3.0)]
    [InlineData("volume", 45.0)]
    [InlineData("bid_volume", 10.0)]
    [InlineData("ask_volume", 35.0)]
    [InlineData("bid_count", 1.0)]
    [InlineData("ask_count", 2.0)]
    [InlineData("fees", 0.19)] // 0.04375 + 0.105 + 0.0433125
    [InlineData("realized_pnl", 2.81)] // 2.895 - 0.04375 - 0.0433125
    public void FillSummary_EachFigure_SpeaksOfTheWindow(string field, double expected) => Assert.Equal(expected, Document.Number($"fill_summary.{field}"));

    [Theory]
    [InlineData(0, "f-4", "ask", 0.0433125, -0.0433125, 4.5, -15.0, 0.5)]
    [InlineData(1, "f-3", "ask", 0.105, 2.895, 15.0, -5.0, 0.6)]
    [InlineData(2, "f-2", "bid", 0.04375, -0.04375, 5.0, 20.0, 0.45)]
    public void Fills_EachRow_IsReplayedOverTheFullHistory(int row, string id, string side, double fees, double profit, double value, double position, double average)
    {
        var fill = Document.At($"fills[{row}]");

        Assert.Equal((id, side, fees, profit), (fill.Text("fill_id"), fill.Text("side"), fill.Number("fees"), fill.Number("realized_pnl")));
        Assert.Equal((value, position, average), (fill.Number("value"), fill.Number("position_after"), fill.Number("average_cost_after")));
    }

    // f-3 by its event, though a later decision stands before it; the others by the newest decision that is not after them.
    [Theory]
    [InlineData("fills[0]", "2026-02-05 08:59:59", 0.55, null)]
    [InlineData("fills[1]", "2026-02-05 08:00", null, 0.60)]
    [InlineData("fills[2]", "2026-02-03 11:59", 0.48, 0.52)]
    public void Fills_EachRow_HasTheDecisionBehindIt(string row, string decidedAt, double? bid, double? ask)
    {
        Assert.Equal($"run:{HandMadeMarket.Rain}:{decidedAt}", Document.Text($"{row}.decision_id"));
        Assert.Equal((bid, ask), (Document.Number($"{row}.context.best_bid"), Document.Number($"{row}.context.best_ask")));
    }

    [Fact]
    public void Fills_OfAnOrderWithSeveralEvents_ComeFromTheNewestOfThem()
    {
        var draft = HandMadeMarket.Draft with
        {
            Executions =
            [
                HandMadeMarket.Event("a", "2026-02-06 15:01:12", "FILL", "2026-02-03 11:59") with { OrderId = "o-4" },
                HandMadeMarket.Event("b", "2026-02-06 15:01:13", "FILL", "2026-02-05 08:00") with { OrderId = "o-4" },
                HandMadeMarket.Event("c", "2026-02-06 15:01:14", "ORDER_RESULT", "2026-01-31 10:00") with { OrderId = "o-4" },
            ],
        };

        Assert.Equal($"run:{HandMadeMarket.Rain}:2026-02-05 08:00", draft.Market(HandMadeMarket.Rain).Text("fills[0].decision_id"));
    }

    [Theory]
    [InlineData("age_seconds", 1.268796)]
    [InlineData("fair_value", 0.452)]
    [InlineData("mid", 0.455)]
    [InlineData("fair_value_minus_mid", -0.003)]
    [InlineData("spread", 0.07)]
    [InlineData("inventory", -15.0)]
    [InlineData("wma_trades", 20.0)]
    public void LatestDecision_EachFigure_IsTheStoredOne(string field, double expected) => Assert.Equal(expected, Document.Number($"latest_decision.{field}")!.Value, 12);

    [Fact]
    public void LatestDecision_Targets_AreBestFirst() => Assert.Equal(
        """{"bids":[{"price":0.43,"size":10},{"price":0.42,"size":5}],"asks":[{"price":0.48,"size":10}]}""", Document.At("latest_decision.target_quotes").GetRawText());

    // 143, 0, 50.5 and 5000; 9000 has expired.
    [Theory]
    [InlineData("count", 4.0)]
    [InlineData("mean", 1298.375)]
    [InlineData("p50", 96.75)] // between 50.5 and 143
    [InlineData("p95", 4271.45)] // 143 + 4857 x 0.85
    [InlineData("p99", 4854.29)] // 143 + 4857 x 0.97
    [InlineData("max", 5000.0)]
    public void Latency_EachFigure_IsTheHandComputedOne(string field, double expected) => Assert.Equal(expected, Document.Number($"analytics.latency_ms.{field}")!.Value, 9);

    [Theory]
    [InlineData(0, "ORDER_CANCEL", 1, 50.5, 50.5, 50.5, 50.5, 50.5)]
    [InlineData(1, "ORDER_RESULT", 3, 1714.3333333333333, 143, 4514.3, 4902.86, 5000)] // 0, 143 and 5000
    public void LatencyByEvent_EachRow_IsTheHandComputedOne(int row, string type, int count, double mean, double p50, double p95, double p99, double max)
    {
        var found = Document.At($"analytics.latency_by_event[{row}]");

        Assert.Equal((type, count, 2), (found.Text("event_type"), found.Number("count"), Document.At("analytics.latency_by_event").GetArrayLength()));
        Assert.Equal([mean, p50, p95, p99, max], new[] { "mean", "p50", "p95", "p99", "max" }.Select(field => Math.Round(found.Number(field)!.Value, 9)), (left, right) => Math.Abs(left - right) < 1e-8);
    }

    [Fact]
    public void LatencyHistogram_CountsFromEdgeToEdge() => Assert.Equal(
        """[{"from":0,"to":50,"count":1},{"from":50,"to":100,"count":1},{"from":100,"to":200,"count":1},{"from":200,"to":500,"count":0},{"from":500,"to":1000,"count":0},{"from":1000,"to":2000,"count":0},{"from":2000,"to":5000,"count":0},{"from":5000,"to":null,"count":1}]""",
        Document.At("analytics.latency_histogram").GetRawText());

    [Theory]
    [InlineData("days=4", """[{"at":"2026-02-05T00:00:00Z","event_type":"FILL","count":1},{"at":"2026-02-05T00:00:00Z","event_type":"ORDER_PLACE","count":1},{"at":"2026-02-05T00:00:00Z","event_type":"ORDER_RESULT","count":1},{"at":"2026-02-06T00:00:00Z","event_type":"ORDER_CANCEL","count":1},{"at":"2026-02-06T00:00:00Z","event_type":"ORDER_RESULT","count":2}]""")]
    [InlineData("days=3", """[{"at":"2026-02-05T08:00:00Z","event_type":"ORDER_PLACE","count":1},{"at":"2026-02-05T08:00:00Z","event_type":"ORDER_RESULT","count":1},{"at":"2026-02-05T09:00:00Z","event_type":"FILL","count":1},{"at":"2026-02-06T14:00:00Z","event_type":"ORDER_RESULT","count":1},{"at":"2026-02-06T15:00:00Z","event_type":"ORDER_CANCEL","count":1},{"at":"2026-02-06T15:00:00Z","event_type":"ORDER_RESULT","count":1}]""")]
    public void Timeline_UpToThreeDays_IsByHourAndByDayBeyond(string query, string expected) =>
        Assert.Equal(expected, HandMadeMarket.Draft.Market(HandMadeMarket.Rain, query).At("analytics.timeline").GetRawText());

    [Fact]
    public void Chart_AscendsAndHasBooksWhereThereIsAPrice()
    {
        Assert.Equal("""[["2026-01-31T10:00:00Z",0.4],["2026-02-03T11:59:00Z",0.48],["2026-02-05T08:59:59Z",0.55],["2026-02-06T15:04:58.731204Z",0.42]]""", Document.At("chart.best_bid").GetRawText());
        Assert.Equal("""[["2026-01-31T10:00:00Z",0.5],["2026-02-03T11:59:00Z",0.52],["2026-02-05T08:00:00Z",0.6],["2026-02-06T15:04:58.731204Z",0.49]]""", Document.At("chart.best_ask").GetRawText());
        Assert.Equal("""[["2026-02-03T12:00:00Z",20],["2026-02-05T09:00:00Z",-5],["2026-02-06T15:01:11.204567Z",-15]]""", Document.At("chart.position").GetRawText());
        Assert.Equal("""[["2026-02-03T12:00:00Z",0.5,"bid"],["2026-02-05T09:00:00Z",0.6,"ask"],["2026-02-06T15:01:11.204567Z",0.45,"ask"]]""", Document.At("chart.fills").GetRawText());
    }

    [Fact]
    public void Chart_OfManyFills_HasTheNewest()
    {
        var fills = Enumerable.Range(0, 620).Select(i => MarketItems.Fill($"{i}", "2026-02-05 09:00", HandMadeMarket.Rain, 1, 0.5m) with { At = HandMadeMarket.Draft.AsOf.AddMinutes(i - 620) });
        var chart = (HandMadeMarket.Draft with { Fills = [.. fills] }).ComposeMarket(HandMadeMarket.Rain).Chart;

        Assert.Equal((500, 121m, 620m), (chart.Position.Count, chart.Position[0].Value, chart.Position[^1].Value));
        Assert.Equal(500, chart.Fills.Count);
    }

    [Fact]
    public void Figures_OnBothPages_AreTheSame()
    {
        var row = HandMadeMarket.Draft.Markets().Row(HandMadeMarket.Rain);

        Assert.All(
            ["net_position", "average_cost", "realized_pnl", "unrealized_worst", "unrealized_best", "own_bid", "own_ask"],
            field => Assert.Equal(row.At(field).GetRawText(), Document.At($"position.{field}").GetRawText()));
        Assert.All(["best_bid", "best_ask", "spread"], field => Assert.Equal(row.At(field).GetRawText(), Document.At($"latest_decision.{field}").GetRawText()));
        Assert.All(["event", "url"], field => Assert.Equal(row.Text(field), Document.Text(field)));
        Assert.Equal(row.At("bid_competitive").GetRawText(), Document.At("position.bid_competitive").GetRawText());
    }

    [Theory]
    [InlineData("prod", "https://kalshi.com/markets/kxrain#kxrain-26feb10")]
    [InlineData("demo", "https://demo.kalshi.co/markets/kxrain#kxrain-26feb10")]
    public void Url_LeadsToTheEvent(string environment, string expected)
    {
        var draft = HandMadeMarket.Draft with { Options = HandMadeMarket.Draft.Options with { Environment = environment } };

        Assert.Equal((expected, environment), (draft.ComposeMarket(HandMadeMarket.Rain).Url, draft.ComposeMarket(HandMadeMarket.Rain).Environment));
    }
}
