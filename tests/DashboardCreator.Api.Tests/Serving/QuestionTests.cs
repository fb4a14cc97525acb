using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

public sealed class QuestionTests
{
    private const string Path = "/api/dashboards/greeks";

    [Theory]
    [InlineData("", "everything")]
    [InlineData("?", "everything")]
    [InlineData("?symbol=&STATUS=%20,,&from=", "everything")]
    [InlineData("?symbol=SPY", "SPY||")]
    [InlineData("?Symbol=QQQ&SYMBOL=SPY,%20QQQ%20,,", "QQQ,SPY||")]
    [InlineData("?status=open&symbol=spy%2CBRK+B", "spy,BRK B|open|")]
    [InlineData("?from=a%2Cb&symbol=%E2%82%AC%26x%3D1", "€&x=1||a,b")]
    public async Task Get_Filters_ReachTheGeneratorAsGiven(string query, string expected)
    {
        await using var service = await TestService.StartAsync([FakeBook.WithoutSubjects()]);
        await service.RefreshAsync();
        Assert.Equal(expected, (await Json.ReadAsync(await service.GetAsync(Path + query))).Text("asked"));
    }

    [Fact]
    public async Task Get_WithoutFilters_IsTheFinishedDocumentAndAsksNobody()
    {
        var book = FakeBook.WithoutSubjects();
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();
        using var bare = await service.GetAsync(Path);
        using var emptied = await service.GetAsync(Path + "?symbol=");
        Assert.Equal(bare.Headers.ETag, emptied.Headers.ETag);
        Assert.Equal(0, book.Answered);
    }

    [Theory]
    [InlineData("?symbl=SPY", "symbl", "symbol")]
    [InlineData("?symbol=SPY&stat=open", "stat", "status")]
    [InlineData("?account=x", "account", null)]
    public async Task Get_UnknownParameter_Is400ThatNamesItAndThoseThereAre(string query, string unknown, string? nearest)
    {
        await using var service = await TestService.StartAsync([FakeBook.WithoutSubjects()]);
        await service.RefreshAsync();

        using var response = await service.GetAsync(Path + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await Json.ReadAsync(response);
        Assert.Contains($"\"{unknown}\"", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(["symbol", "status", "from"], problem.GetProperty("known").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(nearest ?? problem.GetProperty("nearest")[0].GetString(), problem.GetProperty("nearest")[0].GetString());
    }

    [Theory]
    [InlineData("?from=a&from=b", "The parameter from takes one value and was given several.")]
    [InlineData("?status=ajar", "The parameter status is neither open nor closed: ajar.")]
    public async Task Get_ValueThatCannotBeUsed_Is400WithTheReason(string query, string expected)
    {
        var book = FakeBook.WithoutSubjects();
        book.OnAnswer = asked =>
        {
            if (asked.Only("status") is { } status)
            {
                throw new QueryException("status", $"is neither open nor closed: {status}");
            }
        };
        await using var service = await TestService.StartAsync([book]);
        await service.RefreshAsync();

        for (var call = 0; call < 2; call++)
        {
            using var response = await service.GetAsync(Path + query);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal(expected, (await Json.ReadAsync(response)).Text("detail"));
        }
    }

    [Fact]
    public async Task Get_BeforeTheFirstDocument_Is503AndARefreshIsPulled()
    {
        var book = FakeBook.WithoutSubjects();
        var made = new TaskCompletionSource();
        book.Before = () => made.TrySetResult();
        await using var service = await TestService.StartAsync([book]);

        using var response = await service.GetAsync(Path + "?symbol=SPY");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
        await made.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
    }

    [Fact]
    public async Task Get_RestoredDocumentButNothingReadYet_Is503WithFiltersAndARefreshIsPulled()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await TestService.StartAsync([FakeBook.WithoutSubjects()], folder.Path))
        {
            await first.RefreshAsync();
        }

        var book = FakeBook.WithoutSubjects();
        var made = new TaskCompletionSource();
        book.Before = () => made.TrySetResult();
        await using var service = await TestService.StartAsync([book], folder.Path);

        using var whole = await service.GetAsync(Path);
        using var filtered = await service.GetAsync(Path + "?symbol=SPY");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (whole.StatusCode, filtered.StatusCode));
        await made.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
        await service.RefreshAsync();
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Path + "?symbol=SPY")).StatusCode);
    }

    [Fact]
    public async Task Get_RestoredDocumentAndASourceThatFails_SaysThatFiltersNeedAReading()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await TestService.StartAsync([FakeBook.WithoutSubjects()], folder.Path))
        {
            await first.RefreshAsync();
        }

        var book = FakeBook.WithoutSubjects();
        book.Before = () => throw new SourceUnavailableException("books", "nobody answers");
        await using var service = await TestService.StartAsync([book], folder.Path);
        await service.RefreshAsync();

        using var filtered = await service.GetAsync(Path + "?symbol=SPY");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, filtered.StatusCode);
        Assert.StartsWith("Filters are answered from a reading", (await Json.ReadAsync(filtered)).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SubjectAndFilters_AnswersForThatSubject()
    {
        await using var service = await TestService.StartAsync([FakeBook.PerAccount("alpha", "beta")]);
        await service.RefreshAsync();

        var beta = await Json.ReadAsync(await service.GetAsync("/api/dashboards/runs?symbol=SPY&ACCOUNT=Name+of+beta"));
        var first = await Json.ReadAsync(await service.GetAsync("/api/dashboards/runs?symbol=SPY"));

        Assert.Equal(("beta", "SPY||"), (beta.Text("subject"), beta.Text("asked")));
        Assert.Equal(("alpha", "SPY||"), (first.Text("subject"), first.Text("asked")));
    }

    [Theory]
    [InlineData("?account=gamma&symbol=SPY", HttpStatusCode.NotFound, "gamma")]
    [InlineData("?account=alpha&account=beta&symbol=SPY", HttpStatusCode.BadRequest, "account")]
    [InlineData("?account=alpha&acount=beta", HttpStatusCode.BadRequest, "account, symbol, status, from")]
    public async Task Get_SubjectThatCannotBe_IsAProblem(string query, HttpStatusCode expected, string detail)
    {
        await using var service = await TestService.StartAsync([FakeBook.PerAccount("alpha", "beta")]);
        await service.RefreshAsync();
        using var response = await service.GetAsync("/api/dashboards/runs" + query);
        Assert.Equal(expected, response.StatusCode);
        Assert.Contains(detail, (await Json.ReadAsync(response)).Text("detail"), StringComparison.Ordinal);
    }
}
