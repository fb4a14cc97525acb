using System.Net;
using System.Text.Json;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading.Runs;
using DashboardCreator.Testing.Trading;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Api.Tests.Endpoints.Runs;

/// <summary>The stored texts of runs, and the runs dashboard as it is served.</summary>
public sealed class RunRouteTests
{
    private readonly RunsSources sources = HandMadeRuns.Draft.Sources();

    [Theory]
    [InlineData("signal", """{"target_allocations":{"TQQQ":"0.40","BIL":"0.55"},"is_partial":true}""")]
    [InlineData("plan", """{"plan_id":"pl-9c21","items":[]}""")]
    public async Task Get_TextOfARun_IsTheStoredOne(string what, string expected)
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var response = await service.GetAsync($"/api/runs/{HandMadeRuns.Whole}/{what}");
        using var head = await service.SendAsync(HttpMethod.Head, $"/api/runs/{HandMadeRuns.Whole}/{what}");

        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, expected.Length), (head.StatusCode, (int)head.Content.Headers.ContentLength!.Value));
    }

    [Fact]
    public async Task Get_RunWithASlashAndUmlauts_IsFound()
    {
        var session = HandMadeRuns.Draft.Runs.Sessions[0] with { Id = "wf/ä 1", MergedJson = """{"note":"größer"}""" };
        sources.Runs = new RunRecords { Sessions = [session] };
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var response = await service.GetAsync("/api/runs/wf%2F%C3%A4%201/signal");

        Assert.Equal("größer", (await Json.ReadAsync(response)).Text("note"));
    }

    [Fact]
    public async Task Get_UnknownRun_Is404WithTheNearestThatHaveOne()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var response = await service.GetAsync("/api/runs/wf-7f/plan");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var problem = await Json.ReadAsync(response);
        Assert.Equal([HandMadeRuns.Whole], problem.GetProperty("nearest").EnumerateArray().Select(name => name.GetString()));
        Assert.Contains("no run \"wf-7f\"", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HandMadeRuns.Waiting, "signal", "has no merged signal")]
    [InlineData(HandMadeRuns.Waiting, "plan", "has no plan")]
    [InlineData(HandMadeRuns.Old, "signal", "has no merged signal")]
    [InlineData(HandMadeRuns.Old, "plan", "has no plan")]
    public async Task Get_RunWithoutSuchAText_Is404ThatSaysSo(string run, string what, string expected)
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var response = await service.GetAsync($"/api/runs/{run}/{what}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(expected, (await Json.ReadAsync(response)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BeforeTheFirstReading_Is503()
    {
        await using var service = await StartAsync();
        using var response = await service.GetAsync($"/api/runs/{HandMadeRuns.Whole}/signal");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Get_RunsThatCouldNotBeRead_Is503WithTheReason()
    {
        sources.RunsFailure = new SourceUnavailableException("dynamodb", "throttled");
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var response = await service.GetAsync($"/api/runs/{HandMadeRuns.Whole}/signal");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("throttled", (await Json.ReadAsync(response)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SourceFailsLater_IsTheTextOfTheLastReadingThatHadRuns()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();
        using var before = await service.GetAsync($"/api/runs/{HandMadeRuns.Whole}/signal");
        sources.RunsFailure = new SourceUnavailableException("dynamodb", "throttled");
        await service.RefreshAsync();

        using var after = await service.GetAsync($"/api/runs/{HandMadeRuns.Whole}/signal");

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(await before.Content.ReadAsStringAsync(), await after.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_AnythingElseOfARun_IsNoRoute()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync($"/api/runs/{HandMadeRuns.Whole}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync($"/api/runs/{HandMadeRuns.Whole}/session")).StatusCode);
    }

    [Fact]
    public async Task Dashboard_WithoutARunId_IsTheLatest()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var latest = await service.GetAsync("/api/dashboards/runs");
        using var named = await service.GetAsync($"/api/dashboards/runs?run_id={HandMadeRuns.Waiting}");

        Assert.Equal(HandMadeRuns.Waiting, (await Json.ReadAsync(latest)).GetProperty("run").Text("run_id"));
        Assert.Equal(named.Headers.ETag, latest.Headers.ETag);
    }

    [Fact]
    public async Task Dashboard_NoRunsAtAll_IsAValidDocumentThatSaysWhy()
    {
        sources.Runs = new RunRecords();
        await using var service = await StartAsync();
        await service.RefreshAsync();

        var document = await Json.ReadAsync(await service.GetAsync("/api/dashboards/runs"));
        var csv = await (await service.GetAsync("/api/dashboards/runs/plan.csv")).Content.ReadAsStringAsync();

        Assert.Equal(JsonValueKind.Null, document.GetProperty("run").ValueKind);
        Assert.Contains(document.GetProperty("warnings").EnumerateArray(), warning => warning.Text("path") == "runs");
        Assert.Equal("symbol,action,current_weight_pct,target_weight_pct,current_value,target_value,trade_amount,priority\r\n", csv);
    }

    [Theory]
    [InlineData("runs", 3)]
    [InlineData("strategies", 3)]
    [InlineData("targets", 2)]
    [InlineData("plan", 4)]
    [InlineData("executions", 3)]
    [InlineData("plan_versus_execution", 4)]
    public async Task Table_OfARun_HasTheRowsOfItsList(string table, int rows)
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();
        var csv = await (await service.GetAsync($"/api/dashboards/runs/{table}.csv?run_id={HandMadeRuns.Whole}")).Content.ReadAsStringAsync();
        Assert.Equal(rows + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Swagger_BothTexts_AreDescribedWithExamplesAndErrors()
    {
        await using var service = await StartAsync();
        var paths = (await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).GetProperty("paths");

        Assert.All(["signal", "plan"], what =>
        {
            var operation = paths.GetProperty($"/api/runs/{{run_id}}/{what}").GetProperty("get");
            Assert.Equal(["200", "404", "503"], operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Name));
            Assert.Equal("path", operation.GetProperty("parameters")[0].Text("in"));
            Assert.True(operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _));
        });
    }

    private Task<TestService> StartAsync()
    {
        var books = HandMadeRuns.Draft.Books(sources);
        IDashboardGenerator[] generators = [new RunsDashboardGenerator(books, HandMadeRuns.Draft.Options)];
        return TestService.StartAsync(generators, services => services.AddSingleton(books));
    }
}
