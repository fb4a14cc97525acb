using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using DashboardCreator.Testing.Ports;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks;

/// <summary>What a request may ask, and paging through the positions.</summary>
public sealed class GreeksFilterTests
{
    private static readonly OptionsDraft Draft = HandMadeBook.Draft;

    [Theory]
    [InlineData("", "open", "condor spread call today expired quoteless")]
    [InlineData("status=OPEN", "open", "condor spread call today expired quoteless")]
    [InlineData("status=pending", "pending", "ordered")]
    [InlineData("status=closed", "closed", "cancelled won lost lossless")]
    [InlineData("status=closed&status=Pending&status=closed", "pending closed", "ordered cancelled won lost lossless")]
    [InlineData("status=closed&status=all", "all", "ordered condor spread call today cancelled expired quoteless won lost lossless strange")]
    [InlineData("symbol=spy", "open", "condor")]
    [InlineData("symbol=SPY&symbol=bolt&status=all", "all", "ordered condor today cancelled expired won")]
    [InlineData("strategy_type=LONG_CALL", "open", "call expired")]
    [InlineData("strategy_type=vertical_spread&symbol=ACME", "open", "spread")]
    [InlineData("symbol=nothing", "open", "")]
    public void Positions_ByFilter_AreThoseAskedFor(string query, string status, string ids)
    {
        var document = Draft.Document(query);

        Assert.Equal(ids, string.Join(' ', document.At("positions").EnumerateArray().Select(position => position.Text("execution_id"))));
        Assert.Equal(status, string.Join(' ', document.At("filter.status").EnumerateArray().Select(word => word.GetString())));
        Assert.Equal(document.At("positions").GetArrayLength(), document.Number("positions_matched"));
    }

    [Fact]
    public void Totals_ByStatus_StayThoseOfTheOpenPositions() =>
        Assert.Equal(Draft.Document().At("totals").GetRawText(), Draft.Document("status=closed").At("totals").GetRawText());

    [Fact]
    public void Filter_WithoutAMatch_SaysSo() => Assert.True(Draft.Document("symbol=nothing").Warns("insufficient_data", "positions"));

    [Theory]
    [InlineData("status=opened", "status")]
    [InlineData("status=open&status=", "status")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=+1", "limit")]
    [InlineData("limit=1.5", "limit")]
    [InlineData("limit= 1", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("limit=99999999999", "limit")]
    [InlineData("cursor=", "cursor")]
    [InlineData("cursor=???", "cursor")]
    [InlineData("cursor=MXw", "cursor")]
    [InlineData("cursor=MXw1fGE", "cursor")] // 1|5|a, as another list writes it
    [InlineData("cursor=Z3JlZWtzfC01fGE", "cursor")] // greeks|-5|a
    [InlineData("cursor=Z3JlZWtzfDk5OTk5OTk5OTk5OTk5OTk5OTl8YQ", "cursor")] // after the end of time
    public void Query_WithAValueThatCannotBeUsed_IsTheCallersMistake(string query, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<QueryException>(() => GreeksFilter.Of(OptionsDraft.Query(query))).Parameter);

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void Limit_WithinItsBounds_IsTaken(int limit) => Assert.Equal(limit, GreeksFilter.Of(OptionsDraft.Query($"limit={limit}")).Limit);

    [Theory]
    [InlineData("2026-03-02 15:00:00.1234567", "an id with | and ü")]
    [InlineData(null, "")]
    [InlineData("0001-01-01", "-")]
    public void Cursor_WrittenAndRead_IsTheSame(string? entry, string id)
    {
        var cursor = new PositionCursor(entry is null ? null : Utc.At(entry), id);

        Assert.Equal(cursor, PositionCursor.Parse(cursor.ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(500)]
    public void Pages_Together_AreTheWholeList(int limit)
    {
        var draft = Many(120);
        var whole = Ids(draft.Document());

        Assert.Equal(120, whole.Count);
        Assert.Equal(whole, Walk(draft, limit, (_, _) => draft));
    }

    // Between two pages newer positions come in and the order in the source changes: nothing is lost, nothing comes twice.
    [Fact]
    public void Pages_WhileNewerPositionsAreAdded_LoseAndRepeatNothing()
    {
        var draft = Many(40);
        OptionsDraft Later(OptionsDraft now, int page) =>
            now with { Executions = [.. now.Executions.Reverse(), Open($"new{page}", "ACME") with { EntryTime = Utc.At("2026-03-06 19:00").AddSeconds(page) }] };

        Assert.Equal(Ids(draft.Document()), Walk(draft, 7, Later));
    }

    [Fact]
    public void Page_BehindAPositionThatIsGone_GoesOnWhereItWas()
    {
        var draft = Many(10);
        var first = draft.Document("limit=4");
        var without = draft with { Executions = [.. draft.Executions.Where(execution => execution.Id != first.Text("positions[3].execution_id"))] };

        Assert.Equal(Ids(draft.Document()).Skip(4), Ids(without.Document($"cursor={first.Text("next_cursor")}")));
    }

    [Fact]
    public async Task Answer_BeforeTheFirstReading_IsNone_AndWithABadQueryAMistake()
    {
        var generator = Draft.Generator();

        Assert.Null(generator.Answer(DashboardQuery.Everything));
        Assert.Throws<QueryException>(() => generator.Answer(OptionsDraft.Query("limit=x")));
        await generator.GenerateAsync(null, Draft.Context, CancellationToken.None);
        Assert.Equal(4, ((GreeksDashboard)generator.Answer(OptionsDraft.Query("status=closed"))!).PositionsMatched);
    }

    [Fact]
    public async Task Generate_WhenTheBookCannotBeRead_Fails()
    {
        var source = new InMemoryOptionsSource { Records = Draft.Records, Failure = new SourceUnavailableException("mongodb/options", "no answer") };
        var generator = Draft.Generator(source, Draft.BarSource(), new InMemoryOptionsHistory());

        await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.GenerateAsync(null, Draft.Context, CancellationToken.None));
        Assert.Equal(1, source.Readings);
    }

    // Every third without an entry time, every second at the same instant as the one before.
    private static OptionsDraft Many(int count) => OptionsDraft.Of(
    [
        .. Enumerable.Range(0, count).Select(i => Open($"x{i * 37 % count}", "ACME") with { EntryTime = i % 3 == 0 ? null : Utc.At("2026-03-02 15:00").AddMinutes(i / 2) }),
    ]);

    private static List<string?> Walk(OptionsDraft draft, int limit, Func<OptionsDraft, int, OptionsDraft> between)
    {
        var (ids, now) = (new List<string?>(), draft);
        var cursor = "";
        for (var page = 0; ; page++)
        {
            var document = now.Document($"limit={limit}{cursor}");
            ids.AddRange(Ids(document));
            if (document.Text("next_cursor") is not { } next)
            {
                return ids;
            }

            (cursor, now) = ($"&cursor={next}", between(now, page));
        }
    }

    private static List<string?> Ids(JsonElement document) => [.. document.At("positions").EnumerateArray().Select(position => position.Text("execution_id"))];
}
