using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.MarketMaking;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Detail;

/// <summary>What a market's document says where something is missing.</summary>
public sealed class MarketMissingDataTests
{
    private static readonly MarketDraft Draft = HandMadeMarket.Draft;

    [Fact]
    public void Fills_ThatNobodyTells_AreUnknownAndNotZero()
    {
        var document = (Draft with { Fills = null }).Market(HandMadeMarket.Rain);

        Assert.All(["fill_summary.count", "fill_summary.fees", "fill_summary.volume", "counts.fills", "position.replayed_position", "position.replayed_realized_pnl"], path => Assert.Null(document.Number(path)));
        Assert.Equal(0, document.At("fills").GetArrayLength());
        AssertWarned(document, "source_missing", "fills");
    }

    [Fact]
    public void Executions_ThatNobodyTells_AreUnknownAndNotZero()
    {
        var document = (Draft with { Executions = null }).Market(HandMadeMarket.Rain);

        Assert.All(["counts.executions", "analytics.latency_ms.count", "analytics.latency_ms.p95"], path => Assert.Null(document.Number(path)));
        Assert.All(["executions", "analytics.latency_histogram", "analytics.timeline", "analytics.latency_by_event"], path => Assert.Equal(0, document.At(path).GetArrayLength()));
        AssertWarned(document, "source_missing", "executions");
    }

    [Fact]
    public void Decisions_ThatNobodyTells_AreUnknownAndNotZero()
    {
        var document = (Draft with { Decisions = null }).Market(HandMadeMarket.Rain);

        Assert.Null(document.Number("counts.decisions"));
        Assert.Equal(JsonValueKind.Null, document.At("latest_decision").ValueKind);
        Assert.Null(document.Number("position.unrealized_worst"));
        AssertWarned(document, "source_missing", "decisions");
        AssertWarned(document, "insufficient_data", "position.unrealized_worst");
    }

    [Fact]
    public void State_ThatNobodyTells_IsUnknownAndNotZero()
    {
        var document = (Draft with { Positions = null, Orders = null, Configs = null }).Market(HandMadeMarket.Rain);

        Assert.All(["net_position", "average_cost", "realized_pnl", "unrealized_worst", "unrealized_best", "own_bid", "own_ask"], field => Assert.Null(document.Number($"position.{field}")));
        Assert.Equal(-15, document.Number("position.replayed_position"));
        Assert.Equal(JsonValueKind.Null, document.At("config").ValueKind);
        Assert.All(["position.net_position", "position.own_bid", "config"], path => AssertWarned(document, "source_missing", path));
    }

    [Fact]
    public void Market_ThatNeverTraded_HasZeroes()
    {
        var document = Draft.Market(HandMadeMarket.Silent);

        Assert.Equal((0, 0, 0, 0), (document.Number("fill_summary.count"), document.Number("fill_summary.fees"), document.Number("fill_summary.realized_pnl"), document.Number("position.net_position")));
        Assert.Equal((0, 0, 0), (document.Number("position.realized_pnl"), document.Number("position.unrealized_worst"), document.Number("position.unrealized_best")));
        Assert.Equal((0, 0, 0), (document.Number("counts.decisions"), document.Number("counts.executions"), document.Number("analytics.latency_ms.count")));
        Assert.Equal(8, document.At("analytics.latency_histogram").GetArrayLength());
        Assert.Null(document.Number("analytics.latency_ms.mean"));
        AssertWarned(document, "insufficient_data", "latest_decision");
        AssertWarned(document, "insufficient_data", "analytics.latency_ms");
        AssertWarned(document, "insufficient_data", "position.average_cost", "Nothing is held.");
    }

    [Fact]
    public void Market_WithFillsAlone_IsKnownAndReplayed()
    {
        var document = (Draft with { Configs = [], Positions = [], Decisions = [], Executions = [] }).Market(HandMadeMarket.Rain);

        Assert.Equal((0, -15), (document.Number("position.net_position"), document.Number("position.replayed_position")));
        AssertWarned(document, "insufficient_data", "config", "The market has no configuration.");
        AssertWarned(document, "inconsistent", "position.replayed_position", "The state holds 0 contracts, and the fills add up to -15.");
        AssertWarned(document, "missing_values", "fills[].decision_id", "3 of the listed fills come from no known decision.");
        AssertWarned(document, "missing_values", "fills[].context");
    }

    [Theory]
    [InlineData("2.7759375", false)] // a cent more
    [InlineData("2.7759376", true)]
    public void Replay_ThatDiffersByMoreThanACent_IsDoubted(string realized, bool isDoubted)
    {
        var stored = new StoredPosition(HandMadeMarket.Rain, -15, null, 0.5m, decimal.Parse(realized, System.Globalization.CultureInfo.InvariantCulture));
        var document = (Draft with { Positions = [stored] }).Market(HandMadeMarket.Rain);

        Assert.Equal(isDoubted, IsWarned(document, "inconsistent", "position.replayed_realized_pnl"));
    }

    [Fact]
    public void Position_WithoutACost_HasNoProfit()
    {
        var document = (Draft with { Positions = [new StoredPosition(HandMadeMarket.Rain, -15, 0.4m, null, null)] }).Market(HandMadeMarket.Rain);

        Assert.All(["average_cost", "realized_pnl", "unrealized_worst", "unrealized_best"], field => Assert.Null(document.Number($"position.{field}")));
        AssertWarned(document, "missing_values", "position.average_cost");
        AssertWarned(document, "missing_values", "position.realized_pnl");
    }

    [Fact]
    public void Book_WithAnEmptySide_HasNoSpread()
    {
        var document = (Draft with { Decisions = [Draft.Decisions![3]] }).Market(HandMadeMarket.Rain);

        Assert.Equal((0.55, null, null), (document.Number("latest_decision.best_bid"), document.Number("latest_decision.best_ask"), document.Number("latest_decision.spread")));
        Assert.Null(document.Number("position.unrealized_worst")); // nobody asks, and the short would have to buy
        AssertWarned(document, "insufficient_data", "latest_decision.best_ask");
        AssertWarned(document, "missing_values", "latest_decision");
        AssertWarned(document, "missing_values", "decisions[].best_ask", "1 of the listed decisions saw nobody ask.");
    }

    // A price of 0 is a price.
    [Fact]
    public void Prices_OfZero_AreNotMissing()
    {
        var draft = Draft with
        {
            Decisions = [MarketItems.Decision("2026-02-06 15:00", HandMadeMarket.Rain, 0, 0)],
            Fills = [MarketItems.Fill("z", "2026-02-06 15:01", HandMadeMarket.Rain, 10, 0)],
            Executions = [HandMadeMarket.Event("z", "2026-02-06 15:00", "ORDER_RESULT") with { Price = 0, LatencyMs = 0 }],
        };
        var document = draft.Market(HandMadeMarket.Rain);

        Assert.Equal((0, 0, 0), (document.Number("latest_decision.best_bid"), document.Number("latest_decision.spread"), document.Number("fills[0].price")));
        Assert.Equal((0, 0, 1), (document.Number("executions[0].price"), document.Number("analytics.latency_ms.max"), document.Number("analytics.latency_ms.count")));
        Assert.Equal("""[["2026-02-06T15:00:00Z",0]]""", document.At("chart.best_bid").GetRawText());
    }

    [Fact]
    public void Latencies_BelowZero_AreLeftOutAndCounted()
    {
        var draft = Draft with { Executions = [HandMadeMarket.Event("n", "2026-02-06 15:00", "ORDER_RESULT") with { LatencyMs = -3 }] };
        var document = draft.Market(HandMadeMarket.Rain);

        Assert.Equal((0, 1), (document.Number("analytics.latency_ms.count"), document.Number("counts.executions")));
        Assert.Equal(0, document.At("analytics.latency_by_event").GetArrayLength());
        AssertWarned(document, "missing_values", "analytics.latency_ms", "1 events tell a latency below 0; they are in no figure of the latencies.");
    }

    [Fact]
    public void Executions_WithoutADecision_AreListedAndCounted()
    {
        var document = (Draft with { Executions = [HandMadeMarket.Event("n", "2026-02-06 15:00", "LOG")] }).Market(HandMadeMarket.Rain);

        Assert.Null(document.Text("executions[0].decision_id"));
        AssertWarned(document, "missing_values", "executions[].decision_id", "1 of the listed events name no decision.");
    }

    [Theory]
    [InlineData("2026-01-30", false)] // the window begins in the afternoon of that day
    [InlineData("2026-01-31", true)]
    public void Logs_ThatBeginWithinTheWindow_AreTold(string since, bool isTold) =>
        Assert.Equal(isTold, IsWarned((Draft with { LogsSince = Utc.Day(since) }).Market(HandMadeMarket.Rain), "missing_values", "from"));

    [Fact]
    public void Logs_ThatWereThinnedWithinTheWindow_AreTold()
    {
        var (decisions, events) = (new DecisionLogBuilder(1), new ExecutionLogBuilder(1));
        foreach (var decision in Draft.Decisions!) decisions.Add(decision);
        foreach (var happened in Draft.Executions!) events.Add(happened);
        var records = Draft.Records() with { Decisions = decisions.Build(), Executions = events.Build() };

        Assert.All(["decisions", "executions"], path =>
        {
            AssertWarned(MarketDocuments.Of(records, Draft, HandMadeMarket.Rain), "missing_values", path);
            Assert.False(IsWarned(Draft.Market(HandMadeMarket.Rain), "missing_values", path));
        });
        Assert.False(IsWarned(MarketDocuments.Of(records, Draft with { AsOf = Draft.AsOf.AddDays(20) }, HandMadeMarket.Rain), "missing_values", "decisions"));
    }

    [Fact]
    public void Fills_ThatWereLookedForFromADayOn_AreTold() =>
        AssertWarned((Draft with { FillsSince = Utc.Day("2026-01-01") }).Market(HandMadeMarket.Rain), "missing_values", "position.replayed_position");

    [Fact]
    public void Fills_BeyondBelief_AreLeftOutAndCounted()
    {
        var document = (Draft with { Fills = [.. Draft.Fills!, MarketItems.Fill("x", "2026-02-06 15:02", HandMadeMarket.Rain, 1e20m, 0.5m)] }).Market(HandMadeMarket.Rain);

        Assert.Equal(3, document.Number("counts.fills"));
        AssertWarned(document, "bad_records", "fills", "Fills of a size or price beyond belief, left out: 1.");
    }

    [Fact]
    public void Fees_AreAlwaysCalledEstimates()
    {
        var document = Draft.Market(HandMadeMarket.Rain);

        Assert.Equal(("estimated", "replay", "stored_state"), (document.Text("fill_summary.fees_basis"), document.Text("fill_summary.pnl_basis"), document.Text("position.realized_pnl_basis")));
        AssertWarned(document, "estimated", "fill_summary.fees");
        Assert.False(IsWarned(Draft.Market(HandMadeMarket.Silent), "estimated", "fill_summary.fees"));
    }

    [Fact]
    public void Samples_AndWarningsOfTheSource_AreTold()
    {
        var document = (Draft with { Options = Draft.Options with { IsSample = true }, Warnings = [new DocumentWarning("bad_records", null, "2 items could not be read.")] }).Market(HandMadeMarket.Rain);

        AssertWarned(document, "sample_data", null);
        AssertWarned(document, "bad_records", null, "2 items could not be read.");
    }

    internal static void AssertWarned(JsonElement document, string code, string? path, string? message = null) => Assert.Contains(
        document.At("warnings").EnumerateArray(),
        warning => warning.Text("code") == code && warning.Text("path") == path && (message is null || warning.Text("message") == message));

    private static bool IsWarned(JsonElement document, string code, string? path) =>
        document.At("warnings").EnumerateArray().Any(warning => warning.Text("code") == code && warning.Text("path") == path);
}
