using System.Globalization;
using DashboardCreator.Api.Tests.Fakes;
using Xunit;

namespace DashboardCreator.Api.Tests.Endpoints;

public sealed class CatalogueTests
{
    [Fact]
    public async Task Get_Catalogue_DescribesEveryDocument()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a/1", "b")]);
        await service.RefreshAsync();
        service.Time.Advance(TimeSpan.FromSeconds(3));

        var kinds = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards");

        var client = kinds[0];
        using var document = await service.GetAsync(client.Text("href")!);
        Assert.Equal(("client", "The fund", TestService.Start, 3), (client.Text("kind"), client.Text("summary"), client.Text("generated_at"), client.GetProperty("age_seconds").GetInt32()));
        Assert.Equal(document.Headers.ETag!.Tag, client.Text("etag"));
        Assert.Equal(document.Content.Headers.ContentLength, client.GetProperty("bytes").GetInt64());
        Assert.Equal("every 5 minutes while the exchange is open, and once after its close", client.Text("schedule"));

        var subjects = kinds[1].GetProperty("subjects");
        Assert.Equal(["a/1", "b"], subjects.EnumerateArray().Select(subject => subject.Text("subject")));
        foreach (var subject in subjects.EnumerateArray())
        {
            using var one = await service.GetAsync(subject.Text("href")!);
            Assert.Equal(subject.Text("subject"), (await Json.ReadAsync(one)).Text("subject"));
            Assert.Equal(one.Headers.ETag!.Tag, subject.Text("etag"));
        }
    }

    [Theory]
    [InlineData(1, "every minute")]
    [InlineData(15, "every 15 minutes")]
    public async Task Get_Catalogue_SaysTheScheduleInWords(int minutes, string expected)
    {
        await using var service = await TestService.StartAsync(
            [FakeGenerator.SignalSender("a")],
            settings: [string.Create(CultureInfo.InvariantCulture, $"--Refresh:SignalSenderMinutes={minutes}")]);

        var kinds = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards");

        Assert.Equal(expected, kinds[0].Text("schedule"));
    }

    [Fact]
    public async Task Get_Catalogue_NamesFiltersAndTables()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeBook.WithoutSubjects()]);
        var kinds = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards");
        Assert.Equal(["symbol", "status", "from"], kinds[1].GetProperty("filters").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(["rows", "inner.rows"], kinds[1].GetProperty("tables").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal((0, 0), (kinds[0].GetProperty("filters").GetArrayLength(), kinds[0].GetProperty("tables").GetArrayLength()));
    }

    [Fact]
    public async Task Get_CatalogueBeforeAnything_HasNullsAndNoErrors()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a")]);
        var kinds = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards");
        foreach (var kind in kinds.EnumerateArray())
        {
            Assert.Equal(System.Text.Json.JsonValueKind.Null, kind.GetProperty("generated_at").ValueKind);
            Assert.Equal(System.Text.Json.JsonValueKind.Null, kind.GetProperty("last_error").ValueKind);
            Assert.Equal(0, kind.GetProperty("bytes").GetInt64());
        }
    }

    [Fact]
    public async Task Get_Metrics_ListsTheFiguresOfTheDefinitions()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        var metric = (await Json.ReadAsync(await service.GetAsync("/api/metrics"))).GetProperty("metrics")[0];
        Assert.Equal(("client", "overview.total_equity", "money", "one account"), (metric.Text("dashboard"), metric.Text("name"), metric.Text("unit"), metric.Text("minimum_data")));
    }
}
