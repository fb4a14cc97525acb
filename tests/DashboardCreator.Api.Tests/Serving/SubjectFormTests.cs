using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Runs;
using DashboardCreator.Testing.Trading;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

/// <summary>Symbols are found however they are written; other subjects are exact.</summary>
public sealed class SubjectFormTests
{
    [Theory]
    [InlineData("TQQQ")]
    [InlineData("tqqq")]
    [InlineData("%20Tqqq%20")]
    [InlineData("EQUITIES%3A%3Atqqq%2F%2FUSD")]
    public async Task Get_SymbolInAnyForm_IsTheSameDocument(string asked)
    {
        await using var service = await StartAsync();

        using var plain = await service.GetAsync("/api/dashboards/symbol?symbol=TQQQ");
        using var response = await service.GetAsync($"/api/dashboards/symbol?symbol={asked}");
        using var table = await service.GetAsync($"/api/dashboards/symbol/trades.csv?symbol={asked}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (response.StatusCode, table.StatusCode));
        Assert.Equal("TQQQ", (await Json.ReadAsync(response)).Text("symbol"));
        Assert.Equal(plain.Headers.ETag, response.Headers.ETag);
    }

    [Theory]
    [InlineData("symbol?symbol=tqq", "TQQQ")]
    [InlineData("symbol?symbol=EQUITIES::%2F%2FUSD", null)]
    [InlineData("runs?run_id=WF-7F3A", HandMadeRuns.Whole)]
    public async Task Get_NoSuchSubject_Is404(string question, string? nearest)
    {
        await using var service = await StartAsync();

        using var response = await service.GetAsync("/api/dashboards/" + question);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        if (nearest is not null) Assert.Contains(nearest, (await Json.ReadAsync(response)).GetProperty("nearest").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task Refresh_SymbolInLowerCase_MakesItsDocument()
    {
        await using var service = await StartAsync();

        var answer = await Json.ReadAsync(await service.SendAsync(HttpMethod.Post, "/api/dashboards/refresh?kind=symbol&subject=tqqq"));

        Assert.Equal("TQQQ", Assert.Single(answer.GetProperty("results").EnumerateArray()).Text("subject"));
    }

    private static async Task<TestService> StartAsync()
    {
        var (draft, options) = (HandMadeRuns.Draft, HandMadeRuns.Draft.Options);
        var books = draft.Books(draft.Sources());
        var service = await TestService.StartAsync(
            [new SymbolDashboardGenerator(books, options), new RunsDashboardGenerator(books, options)], services => services.AddSingleton(books));
        await service.RefreshAsync();
        return service;
    }
}
