using System.Text.Json;
using DashboardCreator.Api.Tests.Fakes;
using Xunit;

namespace DashboardCreator.Api.Tests.OpenApi;

public sealed class SwaggerTests
{
    [Fact]
    public async Task Document_EveryRoute_HasSummaryAnswersAndExamples()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a"), FakeBook.PerAccount("a")]);
        var operations = Operations(await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).ToArray();

        Assert.All(operations, operation =>
        {
            Assert.False(string.IsNullOrEmpty(operation.Body.Text("summary")), operation.Name);
            var answers = operation.Body.GetProperty("responses").EnumerateObject().ToArray();
            Assert.Contains(answers, answer => answer.Name[0] == '2');
            foreach (var answer in answers.Where(answer => answer.Value.TryGetProperty("content", out _)))
            {
                Assert.All(answer.Value.GetProperty("content").EnumerateObject(), content => Assert.True(content.Value.TryGetProperty("example", out _), $"{operation.Name} {answer.Name}"));
            }
        });
    }

    [Fact]
    public async Task Document_OperationIds_NameOneOperationEach()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a"), FakeBook.PerAccount("a")]);
        var operations = Operations(await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).ToArray();

        Assert.Contains(operations, operation => operation.Name == "head /health");
        Assert.Equal(operations.Length, operations.Select(operation => operation.Body.Text("operationId")).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Document_RoutesOfTheContract_AreAllThere()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a")]);
        var names = Operations(await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).Select(operation => operation.Name).ToArray();
        Assert.All(
            [
                "get /api/dashboards", "get /api/dashboards/client", "get /api/dashboards/signal-sender", "post /api/dashboards/refresh",
                "get /api/v1/dashboards/client", "get /api/v1/dashboards/signal-sender/{subject}", "post /api/v1/dashboards/regenerate",
                "get /api/jobs", "get /api/jobs/{id}", "post /api/jobs/{name}/run", "get /api/metrics", "get /health", "get /health/live", "get /health/ready",
            ],
            route => Assert.Contains(route, names));
    }

    [Fact]
    public async Task Document_SignalSender_SaysHowItIsAskedAndWhatCanGoWrong()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender("a")]);
        var operation = (await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).GetProperty("paths").GetProperty("/api/dashboards/signal-sender").GetProperty("get");

        var parameter = Assert.Single(operation.GetProperty("parameters").EnumerateArray());
        Assert.Equal(("strategy_name", "query", true), (parameter.Text("name"), parameter.Text("in"), parameter.GetProperty("required").GetBoolean()));
        Assert.Equal(["200", "304", "400", "404", "503"], operation.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Order(StringComparer.Ordinal));
        var problem = operation.GetProperty("responses").GetProperty("404").GetProperty("content").GetProperty("application/problem+json");
        Assert.EndsWith("/Problem", problem.GetProperty("schema").Text("$ref"), StringComparison.Ordinal);
        Assert.Equal(404, problem.GetProperty("example").GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Document_KindWithFilters_DescribesThemForTheDocumentAndItsTables()
    {
        await using var service = await TestService.StartAsync([FakeBook.PerAccount("a")]);
        var paths = (await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).GetProperty("paths");
        var document = paths.GetProperty("/api/dashboards/runs").GetProperty("get");
        var table = paths.GetProperty("/api/dashboards/runs/{table}.csv").GetProperty("get");

        Assert.Equal(["account", "symbol", "status", "from"], document.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.Text("name")));
        Assert.Equal(["table", "account", "symbol", "status", "from"], table.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.Text("name")));
        var symbol = document.GetProperty("parameters")[1];
        Assert.Equal(("Only these underlyings. Several by repeating or by commas.", "SPY,QQQ"), (symbol.Text("description"), symbol.Text("example")));
        Assert.Contains("filter's value", document.GetProperty("responses").GetProperty("400").Text("description"), StringComparison.Ordinal);
        Assert.Contains("rows, inner.rows", table.GetProperty("parameters")[0].Text("description"), StringComparison.Ordinal);
        Assert.Equal("text/csv", Assert.Single(table.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject()).Name);
        Assert.Equal(["200", "304", "400", "404", "503"], table.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Document_Schemas_NameFieldsAsTheAnswersDo()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        var schemas = (await Json.ReadAsync(await service.GetAsync("/swagger/v1/swagger.json"))).GetProperty("components").GetProperty("schemas");
        Assert.True(schemas.GetProperty("FakeDashboard").GetProperty("properties").TryGetProperty("as_of_date", out _));
        Assert.True(schemas.GetProperty("RefreshAnswer").GetProperty("properties").TryGetProperty("client_dashboard_updated", out _));
    }

    [Fact]
    public async Task Page_Swagger_IsServed()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        using var page = await service.GetAsync("/swagger/index.html");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        using var bare = await service.GetAsync("/swagger");
        Assert.True(bare.Headers.Location is not null || bare.IsSuccessStatusCode);
    }

    private static IEnumerable<(string Name, JsonElement Body)> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => ($"{method.Name} {path.Name}", method.Value)));
}
