using System.Globalization;
using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Detail;

public sealed class MarketFilterTests
{
    private static readonly MarketDraft Draft = HandMadeMarket.Draft;

    [Theory]
    [InlineData("0")]
    [InlineData("31")]
    [InlineData("1.5")]
    [InlineData("+3")]
    [InlineData("-1")]
    [InlineData("week")]
    [InlineData("")]
    [InlineData("99999999999")]
    public void Days_OutsideOneToThirty_IsRefused(string days) =>
        Assert.Equal("days", Assert.Throws<QueryException>(() => Draft.ComposeMarket(HandMadeMarket.Rain, $"days={days}")).Parameter);

    [Theory]
    [InlineData("", 7, 3, 5)]
    [InlineData("days=1", 1, 1, 1)]
    [InlineData("days=3", 3, 2, 3)] // the purchase of 3 February is older than 72 hours
    [InlineData("days=30", 30, 4, 5)]
    public void Days_LengthensTheWindow(string query, int days, int fills, int decisions)
    {
        var document = Draft.ComposeMarket(HandMadeMarket.Rain, query);

        Assert.Equal((days, fills, decisions), (document.Days, document.Counts.Fills, document.Counts.Decisions));
        Assert.Equal((Draft.AsOf.AddDays(-days), Draft.AsOf), (document.From, document.To));
        Assert.Equal(fills, document.Fills.Count);
    }

    // (now - 24 h, now]: the first instant is outside, the last inside, what comes later is not there yet.
    [Fact]
    public void Window_HasItsEndAndNotItsBeginning()
    {
        DateTimeOffset[] instants = [Draft.AsOf.AddDays(-1), Draft.AsOf.AddDays(-1).AddTicks(1), Draft.AsOf];
        var draft = Draft with
        {
            Fills = [.. instants.Select((at, i) => MarketItems.Fill($"{i}", "2026-02-05 09:00", HandMadeMarket.Rain, 1, 0.5m) with { At = at })],
            Decisions = [.. instants.Append(Draft.AsOf.AddTicks(1)).Select((at, i) => MarketItems.Decision("2026-02-05 09:00", HandMadeMarket.Rain, 0.4m, 0.5m) with { At = at, Id = $"d{i}" })],
            Executions = [.. instants.Append(Draft.AsOf.AddTicks(1)).Select((at, i) => HandMadeMarket.Event($"e{i}", "2026-02-05 09:00", "LOG") with { At = at })],
        };
        var document = draft.ComposeMarket(HandMadeMarket.Rain, "days=1");

        Assert.Equal(new MarketCounts(2, 2, 2), document.Counts);
        Assert.Equal(["d2", "d1"], document.Decisions.Select(row => row.DecisionId));
        Assert.Equal("d2", document.LatestDecision!.DecisionId);
    }

    [Theory]
    [InlineData("before=2026-02-06", 4, 3, 2)]
    [InlineData("before=2026-02-06T15:04:58.731204Z", 4, 4, 3)]
    [InlineData("before=2026-02-06T15:04:58.7312041Z", 5, 4, 3)]
    [InlineData("before=2026-02-06T16:04:59%2B01:00", 5, 4, 3)]
    [InlineData("before=2026-02-05T09:00Z", 4, 2, 1)]
    [InlineData("before=0001-01-01", 0, 0, 0)]
    [InlineData("before=2030-01-01", 5, 6, 3)]
    public void Before_LimitsTheListsAndNotTheSums(string query, int decisions, int executions, int fills)
    {
        var document = Draft.ComposeMarket(HandMadeMarket.Rain, Uri.UnescapeDataString(query));

        Assert.Equal((decisions, executions, fills), (document.Decisions.Count, document.Executions.Count, document.Fills.Count));
        Assert.Equal(new MarketCounts(5, 6, 3), document.Counts);
        Assert.Equal(2.81m, document.FillSummary.RealizedPnl);
        Assert.Equal((4, 3), (document.Analytics.LatencyMs.Count, document.Chart.Fills.Count));
    }

    [Theory]
    [InlineData("before=yesterday")]
    [InlineData("before=")]
    [InlineData("before=2026-02-30")]
    [InlineData("before=1770390298")]
    public void Before_ThatIsNoInstant_IsRefused(string query) =>
        Assert.Equal("before", Assert.Throws<QueryException>(() => Draft.ComposeMarket(HandMadeMarket.Rain, query)).Parameter);

    // 1,203 fills; ten of them share the instant on which the first page ends.
    [Fact]
    public void Before_AsTheDocumentGivesIt_LeadsThroughEveryFill()
    {
        var fills = Enumerable.Range(0, 1_203).Select(i => MarketItems.Fill($"{i:0000}", "2026-02-05 09:00", HandMadeMarket.Rain, 1, 0.5m) with
        {
            At = Draft.AsOf.AddTicks(-10 * (i is >= 495 and < 505 ? 500 : i)),
        }).ToList();
        var draft = Draft with { Fills = fills };
        var seen = new HashSet<string>();
        var pages = 0;
        for (string? before = "2030-01-01"; before is not null; pages++)
        {
            var page = draft.ComposeMarket(HandMadeMarket.Rain, $"before={before}");
            seen.UnionWith(page.Fills.Select(fill => fill.FillId!));
            before = page.NextBefore.Fills;
            Assert.InRange(page.Fills.Count, 1, 500);
            Assert.Equal(1_203, page.Counts.Fills);
        }

        Assert.Equal((1_203, 3), (seen.Count, pages));
    }

    [Fact]
    public void Lists_OfMoreThan500_HaveTheNewestFirstAndTiesById()
    {
        var draft = Draft with
        {
            Decisions = [.. Enumerable.Range(0, 600).Select(i => MarketItems.Decision("2026-02-05 09:00", HandMadeMarket.Rain, 0.4m, 0.5m) with { At = Draft.AsOf.AddSeconds(-(i / 2)), Id = $"d{i:000}" })],
        };
        var document = draft.ComposeMarket(HandMadeMarket.Rain);

        Assert.Equal((600, 500), (document.Counts.Decisions, document.Decisions.Count));
        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"d{i:000}"), document.Decisions.Select(row => row.DecisionId));
        Assert.Equal("2026-02-06T15:00:51Z", document.NextBefore.Decisions);
    }

    [Fact]
    public void DecisionId_OfAnOlderDecision_HasItsMainFactsAndAWarning()
    {
        var many = Enumerable.Range(0, 1_200).Select(i => MarketItems.Decision("2026-02-05 09:00", HandMadeMarket.Rain, 0.4m, 0.5m, MarketItems.Bid(0.4m)) with { At = Draft.AsOf.AddSeconds(-i), Id = $"d{i}" });
        var document = (Draft with { Decisions = [.. many] }).Market(HandMadeMarket.Rain, "decision_id=d1100");

        Assert.Equal(("d1100", 0.4, 0.5, 1.0), (document.Text("decision.decision_id"), document.Number("decision.best_bid"), document.Number("decision.best_ask"), document.Number("decision.targets")));
        Assert.Equal(JsonValueKind.Null, document.At("decision.target_quotes").ValueKind);
        Assert.False(document.At("decision.is_whole").GetBoolean());
        MarketMissingDataTests.AssertWarned(document, "missing_values", "decision");
    }

    [Theory]
    [InlineData("run:elsewhere")]
    [InlineData("")]
    public void DecisionId_ThatTheMarketDoesNotHave_IsRefused(string id)
    {
        var refusal = Assert.Throws<QueryException>(() => Draft.ComposeMarket(HandMadeMarket.Rain, $"decision_id={id}"));

        Assert.Equal("decision_id", refusal.Parameter);
        Assert.Contains(id, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DecisionId_OfAnotherMarket_IsRefused() => Assert.Throws<QueryException>(
        () => Draft.ComposeMarket(HandMadeMarket.Silent, $"decision_id={Draft.Decisions![0].Id}"));

    [Fact]
    public async Task Answer_BeforeTheFirstReading_IsNothing_AndAfterwardsTheDocument()
    {
        var books = Draft.Books();
        var generator = new MarketDashboardGenerator(books, Draft.Options);
        var question = MarketDocuments.Question(HandMadeMarket.Rain, "days=2");

        Assert.Null(generator.Answer(question));
        Assert.Equal([HandMadeMarket.Rain, HandMadeMarket.Silent], (await generator.ListSubjectsAsync(Draft.Context, CancellationToken.None)).Select(subject => subject.Id));
        Assert.Equal(2, Assert.IsType<MarketDashboard>(generator.Answer(question)).Days);
        Assert.Equal(7, Assert.IsType<MarketDashboard>(await generator.GenerateAsync(HandMadeMarket.Rain, Draft.Context, CancellationToken.None)).Days);
    }

    [Fact]
    public async Task Market_ThatNobodyKnows_HasNoDocument()
    {
        var generator = new MarketDashboardGenerator(Draft.Books(), Draft.Options);

        Assert.Null(await generator.GenerateAsync("KXNONE", Draft.Context, CancellationToken.None));
        Assert.Null(generator.Answer(MarketDocuments.Question("KXNONE", "")));
        Assert.Throws<QueryException>(() => generator.Answer(MarketDocuments.Question(HandMadeMarket.Rain, "days=31")));
    }

    [Fact]
    public void NextBefore_IsExact()
    {
        var at = Draft.AsOf.AddTicks(-7);

        Assert.Equal(at, DateTimeOffset.Parse(MarketDetailFilter.Text(at), CultureInfo.InvariantCulture));
    }
}
