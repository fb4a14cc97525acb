using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Api.Tests.Refreshing;

public sealed class BrokenSourceTests
{
    private const string Client = "/api/dashboards/client";

    [Fact]
    public async Task Get_SourceBreaks_KeepsTheFiguresAndSaysSo()
    {
        var generator = FakeGenerator.Client();
        await using var service = await TestService.StartAsync([generator]);
        await service.RefreshAsync();
        using var before = await service.GetAsync(Client);
        service.Time.Advance(TimeSpan.FromMinutes(5));
        generator.Before = (_, _) => throw new SourceUnavailableException("books", "the server refused the connection");
        await service.RefreshAsync();

        using var after = await service.GetAsync(Client);

        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Equal(TimeSpan.FromMinutes(5), after.Headers.Age);
        var document = await Json.ReadAsync(after);
        Assert.True(document.GetProperty("stale").GetBoolean());
        Assert.Equal(TestService.Start, document.Text("generated_at"));
        Assert.Equal("stale", document.GetProperty("sources")[0].Text("status"));
        Assert.Equal("books: the server refused the connection", document.GetProperty("sources")[0].Text("error"));
        Assert.Equal("source_unavailable", document.GetProperty("warnings")[0].Text("code"));

        var entry = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards")[0];
        Assert.True(entry.GetProperty("stale").GetBoolean());
        Assert.Equal("books: the server refused the connection", entry.Text("last_error"));
        Assert.Equal(300, entry.GetProperty("age_seconds").GetInt64());
    }

    [Fact]
    public async Task Get_SourceStaysBroken_TheDocumentDoesNotChangeAgain()
    {
        var generator = FakeGenerator.Client();
        await using var service = await TestService.StartAsync([generator]);
        await service.RefreshAsync();
        generator.Before = (_, _) => throw new SourceUnavailableException("books", "refused");
        await service.RefreshAsync();
        using var first = await service.GetAsync(Client);
        service.Time.Advance(TimeSpan.FromMinutes(5));
        await service.RefreshAsync();

        using var second = await service.GetAsync(Client, ("If-None-Match", first.Headers.ETag!.Tag));
        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Content.Headers.LastModified, second.Content.Headers.LastModified);
    }

    [Fact]
    public async Task Get_SourceComesBack_IsGoodAgain()
    {
        var generator = FakeGenerator.Client();
        await using var service = await TestService.StartAsync([generator]);
        await service.RefreshAsync();
        var working = generator.Before;
        generator.Before = (_, _) => throw new SourceUnavailableException("books", "refused");
        await service.RefreshAsync();
        generator.Before = working;
        await service.RefreshAsync();

        var document = await Json.ReadAsync(await service.GetAsync(Client));
        Assert.False(document.GetProperty("stale").GetBoolean());
        Assert.Empty(document.GetProperty("warnings").EnumerateArray());
        Assert.Equal("healthy", (await Json.ReadAsync(await service.GetAsync("/health"))).Text("status"));
    }

    [Fact]
    public async Task Health_SourceBreaks_IsDegradedAndNamesIt()
    {
        var generator = FakeGenerator.Client();
        await using var service = await TestService.StartAsync([generator]);
        await service.RefreshAsync();
        generator.Before = (_, _) => throw new SourceUnavailableException("books", "refused");
        await service.RefreshAsync();

        var health = await Json.ReadAsync(await service.GetAsync("/health"));

        Assert.Equal("degraded", health.Text("status"));
        Assert.Equal(("books/accounts", "stale", "refused"), (health.GetProperty("sources")[0].Text("name"), health.GetProperty("sources")[0].Text("status"), health.GetProperty("sources")[0].Text("error")));
        Assert.Equal("books: refused", health.GetProperty("dashboards")[0].Text("last_error"));
    }
}
