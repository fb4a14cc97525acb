using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

public sealed class TableTests
{
    private const string Path = "/api/dashboards/greeks/rows.csv";

    [Fact]
    public async Task Get_Table_IsCsvWithAFileName()
    {
        await using var service = await TestService.StartAsync([FakeBook.WithoutSubjects()]);
        await service.RefreshAsync();
        service.Time.Advance(TimeSpan.FromSeconds(90));

        using var response = await service.GetAsync(Path);

        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "greeks-rows.csv"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileName));
        Assert.Equal(TimeSpan.FromSeconds(90), response.Headers.Age);
        Assert.EndsWith("\r\neverything,,false,,,,,,\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var unchanged = await service.GetAsync(Path, ("If-None-Match", response.Headers.ETag!.Tag));
        using var head = await service.SendAsync(HttpMethod.Head, Path);
        using var packed = await service.GetAsync(Path, ("Accept-Encoding", "br"));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Equal(response.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal("br", Assert.Single(packed.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task Get_TableWithFilters_IsOfTheFilteredDocument()
    {
        var book = FakeBook.WithoutSubjects();
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();

        var text = await (await service.GetAsync(Path + "?symbol=SPY")).Content.ReadAsStringAsync();
        await service.GetAsync("/api/dashboards/greeks?symbol=SPY");
        await service.GetAsync("/api/dashboards/greeks/inner.rows.csv?symbol=SPY");

        Assert.EndsWith("\r\nSPY||,,false,,,,,,\r\n", text, StringComparison.Ordinal);
        Assert.Equal(1, book.Answered);
    }

    [Fact]
    public async Task Get_TableOfASubject_SaysWhoseInItsName()
    {
        await using var service = await TestService.StartAsync([FakeBook.PerAccount("a/1", "…4567")]);
        await service.RefreshAsync();

        using var one = await service.GetAsync("/api/dashboards/runs/ROWS.csv?account=a%2F1&status=open");
        using var other = await service.GetAsync("/api/dashboards/runs/rows.csv?account=Name+of+%E2%80%A64567");

        Assert.Equal("runs-a-1-rows.csv", one.Content.Headers.ContentDisposition!.FileName);
        Assert.EndsWith("\r\n|open|,,false,,,,,,\r\n", await one.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("runs--4567-rows.csv", other.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Get_TableAfterARefresh_IsMadeAnew()
    {
        var book = FakeBook.WithoutSubjects();
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();
        using var old = await service.GetAsync(Path);
        book.Shape = document => document with { Rows = [] };
        await service.RefreshAsync();
        using var fresh = await service.GetAsync(Path);
        book.Before = () => throw new SourceUnavailableException("books", "refused");
        await service.RefreshAsync();
        using var stale = await service.GetAsync(Path);

        Assert.NotEqual(old.Headers.ETag, fresh.Headers.ETag);
        Assert.Equal(fresh.Headers.ETag, stale.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/dashboards/greeks/row.csv", HttpStatusCode.NotFound, "rows, inner.rows")]
    [InlineData("/api/dashboards/greeks/rows.csv?symbl=SPY", HttpStatusCode.BadRequest, "symbl")]
    [InlineData("/api/dashboards/runs/rows.csv?account=gamma", HttpStatusCode.NotFound, "gamma")]
    [InlineData("/api/dashboards/client/rows.csv", HttpStatusCode.NotFound, "no such route")]
    [InlineData("/api/dashboards/greeks/rows.json", HttpStatusCode.NotFound, "no such route")]
    public async Task Get_WhatIsNotThere_IsAProblem(string path, HttpStatusCode expected, string detail)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeBook.WithoutSubjects(), FakeBook.PerAccount("alpha")]);
        await service.RefreshAsync();
        using var response = await service.GetAsync(path);
        Assert.Equal(expected, response.StatusCode);
        Assert.Contains(detail, (await Json.ReadAsync(response)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TableBeforeTheFirstDocument_Is503()
    {
        await using var service = await TestService.StartAsync([FakeBook.WithoutSubjects()]);
        using var response = await service.GetAsync(Path);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (response.StatusCode, response.Headers.RetryAfter!.Delta));
    }
}
