using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Testing.MarketMaking;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Api.Tests.Endpoints;

/// <summary>The two documents of the market maker as they are served and described.</summary>
public sealed class MarketRouteTests
{
    private const string Route = "/api/dashboards/market?market_id=" + HandMadeMarket.Rain;

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("30")]
    public async Task Get_DaysFrom1To30_IsThatWindow(string days)
    {
        await using var service = await StartAsync();
        var document = await Json.ReadAsync(await service.GetAsync($"{Route}&days={days}"));
        Assert.Equal((HandMadeMarket.Rain, days), (document.Text("market_id"), document.GetProperty("days").GetRawText()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("31")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("abc")]
    [InlineData("7&days=8")]
    public async Task Get_OtherDays_Is400ThatNamesThem(string days)
    {
        await using var service = await StartAsync();
        await AssertRefusedAsync(service, $"{Route}&days={days}", "days");
        await AssertRefusedAsync(service, $"/api/dashboards/market/fills.csv?market_id={HandMadeMarket.Rain}&days={days}", "days");
    }

    [Theory]
    [InlineData("decision_id", "run:other:1")]
    [InlineData("before", "yesterday")]
    [InlineData("before", "2026-13-01")]
    public async Task Get_ValueThatCannotBeUsed_Is400ThatNamesTheFilter(string filter, string value)
    {
        await using var service = await StartAsync();
        await AssertRefusedAsync(service, $"{Route}&{filter}={value}", filter);
    }

    [Fact]
    public async Task Get_UnknownMarket_Is404WithTheNearest()
    {
        await using var service = await StartAsync();
        using var response = await service.GetAsync("/api/dashboards/market?market_id=KXRAIN-26FEB10-T2");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(HandMadeMarket.Rain, (await Json.ReadAsync(response)).GetProperty("nearest")[0].GetString());
    }

    [Fact]
    public async Task Get_WithoutAMarket_Is400ThatNamesTheParameter()
    {
        await using var service = await StartAsync();
        await AssertRefusedAsync(service, "/api/dashboards/market", "market_id");
    }

    [Fact]
    public async Task Get_KnownDecision_IsInTheAnswer()
    {
        await using var service = await StartAsync();
        var id = (await Json.ReadAsync(await service.GetAsync(Route))).GetProperty("latest_decision").Text("decision_id")!;
        var document = await Json.ReadAsync(await service.GetAsync($"{Route}&decision_id={Uri.EscapeDataString(id)}"));
        Assert.Equal(id, document.GetProperty("decision").Text("decision_id"));
    }

    [Fact]
    public async Task Get_Before_ListsWhatIsEarlierAndSumsUpTheSame()
    {
        await using var service = await StartAsync();
        var whole = await Json.ReadAsync(await service.GetAsync(Route));
        var page = await Json.ReadAsync(await service.GetAsync(Route + "&before=2026-02-05T00:00:00Z"));

        Assert.Equal((3, 1), (whole.GetProperty("fills").GetArrayLength(), page.GetProperty("fills").GetArrayLength()));
        Assert.Equal("2026-02-03T12:00:00Z", page.GetProperty("fills")[0].Text("at"));
        Assert.Equal(whole.GetProperty("fill_summary").GetRawText(), page.GetProperty("fill_summary").GetRawText());
    }

    [Theory]
    [InlineData("market/decisions.csv?market_id=" + HandMadeMarket.Rain, "at,decision_id,", 5)]
    [InlineData("market/executions.csv?market_id=" + HandMadeMarket.Rain + "&days=1", "at,decision_id,event_type,", 3)]
    [InlineData("market/fills.csv?market_id=" + HandMadeMarket.Rain + "&days=30", "at,fill_id,", 4)]
    [InlineData("market/fills.csv?market_id=" + HandMadeMarket.Silent, "at,fill_id,", 0)]
    [InlineData("markets/markets.csv", "market_id,event,", 2)]
    [InlineData("markets/recent_fills.csv", "at,market_id,side,", 4)]
    public async Task Table_OfEitherKind_HasTheRowsOfItsList(string table, string headers, int rows)
    {
        await using var service = await StartAsync();
        var lines = (await (await service.GetAsync("/api/dashboards/" + table)).Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(headers, lines[0], StringComparison.Ordinal);
        Assert.Equal(rows, lines.Length - 1);
    }

    [Fact]
    public async Task Swagger_BothKinds_AreDescribedWithParametersAndExamples()
    {
        await using var service = await StartAsync();
        var paths = (await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).GetProperty("paths");
        var market = paths.GetProperty("/api/dashboards/market").GetProperty("get");
        var parameters = market.GetProperty("parameters").EnumerateArray().ToList();

        Assert.Equal(["market_id", "days", "before", "decision_id"], parameters.Select(parameter => parameter.Text("name")));
        Assert.Equal([true, false, false, false], parameters.Select(parameter => parameter.TryGetProperty("required", out var required) && required.GetBoolean()));
        Assert.Equal(("3", "2026-02-06T15:00:00Z"), (parameters[1].Text("example"), parameters[2].Text("example")));
        Assert.Contains("1 to 30; 7 unless given", parameters[1].Text("description"), StringComparison.Ordinal);
        Assert.False(paths.GetProperty("/api/dashboards/markets").GetProperty("get").TryGetProperty("parameters", out var none) && none.GetArrayLength() > 0);
        Assert.All(["market", "markets"], kind => Assert.True(
            paths.GetProperty("/api/dashboards/" + kind).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _)));
    }

    [Fact]
    public async Task Catalogue_BothKinds_HaveSubjectsFiltersTablesAndFigures()
    {
        await using var service = await StartAsync();
        var kinds = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards");
        var metrics = (await Json.ReadAsync(await service.GetAsync("/api/metrics"))).GetProperty("metrics").EnumerateArray().Select(metric => (metric.Text("dashboard"), metric.Text("name"))).ToHashSet();

        Assert.Equal(["markets", "market"], kinds.EnumerateArray().Select(kind => kind.Text("kind")));
        Assert.All(kinds.EnumerateArray(), kind => Assert.Equal("every minute", kind.Text("schedule")));
        Assert.Equal([HandMadeMarket.Rain, HandMadeMarket.Silent], kinds[1].GetProperty("subjects").EnumerateArray().Select(subject => subject.Text("subject")));
        Assert.Equal(["days", "before", "decision_id"], kinds[1].GetProperty("filters").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(["markets", "recent_fills", "pnl", "top_markets_24h", "exposure_by_event"], kinds[0].GetProperty("tables").EnumerateArray().Select(name => name.GetString()));
        Assert.All(
            service.Services.GetRequiredService<DashboardCatalog>().Generators.Select(generator => generator.Definition).SelectMany(kind => kind.Figures.Select(figure => (kind.Kind, figure.Name))),
            figure => Assert.Contains(figure, metrics));
        Assert.Superset(new HashSet<(string?, string?)> { ("markets", "totals.realized_pnl"), ("markets", "pnl[].daily") }, metrics);
    }

    private static async Task AssertRefusedAsync(TestService service, string path, string parameter)
    {
        using var response = await service.GetAsync(path);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(parameter, (await Json.ReadAsync(response)).Text("detail"), StringComparison.Ordinal);
    }

    private static async Task<TestService> StartAsync()
    {
        var (draft, sources) = (HandMadeMarket.Draft, new MarketSources(HandMadeMarket.Draft));
        var books = new MarketBooks(sources, sources, draft.Options, new ManualTime(TestService.Start));
        var service = await TestService.StartAsync(
            [new MarketsDashboardGenerator(books, draft.Options), new MarketDashboardGenerator(books, draft.Options)], settings: ["--Clock:AsOf=2026-02-06T15:05:00Z"]);
        await service.RefreshAsync();
        return service;
    }
}
