using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

public sealed class FilteredAnswerTests
{
    private const string Path = "/api/dashboards/greeks?symbol=SPY,QQQ";

    [Fact]
    public async Task Get_SameQuestionAgain_IsMadeOnceWhateverTheOrderOfItsValues()
    {
        var book = FakeBook.WithoutSubjects();
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();

        using var first = await service.GetAsync(Path);
        using var second = await service.GetAsync("/api/dashboards/greeks?SYMBOL=QQQ&symbol=SPY");
        using var other = await service.GetAsync("/api/dashboards/greeks?symbol=SPY%2520QQQ");

        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
        Assert.Equal(2, book.Answered);
    }

    [Fact]
    public async Task Get_SameQuestionByManyAtOnce_IsMadeOnce()
    {
        var book = FakeBook.WithoutSubjects();
        using var begun = new SemaphoreSlim(0);
        using var released = new ManualResetEventSlim();
        book.OnAnswer = _ =>
        {
            begun.Release();
            released.Wait(TimeSpan.FromSeconds(30));
        };
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();

        var callers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => service.GetAsync(Path))).ToArray();
        Assert.True(await begun.WaitAsync(TimeSpan.FromSeconds(30)));
        released.Set();
        var answers = await Task.WhenAll(callers);

        Assert.All(answers, answer => Assert.Equal(answers[0].Headers.ETag, answer.Headers.ETag));
        Assert.Equal(1, book.Answered);
    }

    [Fact]
    public async Task Get_AfterARefresh_IsMadeAnew()
    {
        var book = FakeBook.WithoutSubjects();
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();
        using var old = await service.GetAsync(Path);
        book.Shape = document => document with { Asked = document.Asked + " anew" };

        using var same = await service.GetAsync(Path);
        await service.RefreshAsync();
        var fresh = await Json.ReadAsync(await service.GetAsync(Path));

        Assert.Equal(old.Headers.ETag, same.Headers.ETag);
        Assert.Equal("SPY,QQQ|| anew", fresh.Text("asked"));
        Assert.Equal(2, book.Answered);
    }

    [Theory]
    [InlineData("")]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Get_Filtered_HasTheHeadersOfAWholeDocument(string encoding)
    {
        var book = FakeBook.WithoutSubjects();
        book.Shape = document => document with { Rows = [.. Enumerable.Repeat(new FakeRow("repeated"), 2_000)] };
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();
        service.Time.Advance(TimeSpan.FromSeconds(90));
        using var whole = await service.GetAsync("/api/dashboards/greeks", ("Accept-Encoding", encoding));

        using var filtered = await service.GetAsync(Path, ("Accept-Encoding", encoding));

        Assert.Equal(HttpStatusCode.OK, filtered.StatusCode);
        Assert.Equal((whole.Headers.Age, whole.Content.Headers.LastModified), (filtered.Headers.Age, filtered.Content.Headers.LastModified));
        Assert.Equal(whole.Content.Headers.ContentType, filtered.Content.Headers.ContentType);
        Assert.Equal(whole.Content.Headers.ContentEncoding, filtered.Content.Headers.ContentEncoding);
        Assert.Equal(("no-cache", "Accept-Encoding"), (filtered.Headers.CacheControl!.ToString(), Assert.Single(filtered.Headers.Vary)));
        Assert.Equal((await filtered.Content.ReadAsByteArrayAsync()).Length, filtered.Content.Headers.ContentLength);
        Assert.Equal(encoding.Length > 0, filtered.Content.Headers.ContentLength < 10_000);

        using var unchanged = await service.GetAsync(Path, ("Accept-Encoding", encoding), ("If-None-Match", filtered.Headers.ETag!.Tag));
        using var notSince = await service.GetAsync(Path, ("Accept-Encoding", encoding), ("If-Modified-Since", filtered.Content.Headers.LastModified!.Value.ToString("R")));
        using var head = await service.SendAsync(HttpMethod.Head, Path, ("Accept-Encoding", encoding));
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified), (unchanged.StatusCode, notSince.StatusCode));
        Assert.Equal((filtered.Headers.ETag, filtered.Content.Headers.ContentLength), (head.Headers.ETag, head.Content.Headers.ContentLength));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_LastRefreshFailed_CarriesTheMarksOfTheWholeDocument()
    {
        var book = FakeBook.WithoutSubjects();
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();
        using var good = await service.GetAsync(Path);
        book.Before = () => throw new SourceUnavailableException("books", "refused");
        await service.RefreshAsync();

        var whole = await Json.ReadAsync(await service.GetAsync("/api/dashboards/greeks"));
        var filtered = await Json.ReadAsync(await service.GetAsync(Path));

        Assert.False((await Json.ReadAsync(good)).GetProperty("stale").GetBoolean());
        Assert.True(filtered.GetProperty("stale").GetBoolean());
        Assert.Equal("SPY,QQQ||", filtered.Text("asked"));
        Assert.All(["sources", "warnings"], part => Assert.Equal(whole.GetProperty(part).GetRawText(), filtered.GetProperty(part).GetRawText()));
        Assert.Equal("books: refused", filtered.GetProperty("sources")[0].Text("error"));
    }

    [Fact]
    public async Task Get_AnswerFails_Is500AndTheNextCallerTriesAgain()
    {
        var book = FakeBook.WithoutSubjects();
        book.OnAnswer = _ => throw new InvalidOperationException("password=hunter2");
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();
        using var failed = await service.GetAsync(Path);
        book.OnAnswer = _ => { };
        using var next = await service.GetAsync(Path);

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.OK), (failed.StatusCode, next.StatusCode));
        Assert.DoesNotContain("hunter2", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
