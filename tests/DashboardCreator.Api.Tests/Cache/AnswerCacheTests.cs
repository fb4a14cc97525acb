using System.Security.Cryptography;
using DashboardCreator.Api.Cache;
using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Api.Tests.Cache;

public sealed class AnswerCacheTests
{
    private static readonly PublishedDocument Origin = PublishedDocument.Good(new DashboardKey("greeks"), "{}"u8.ToArray(), default, default);

    private readonly List<string> made = [];

    [Fact]
    public async Task Get_MoreThanItHolds_ForgetsWhatWasNotAskedForTheLongest()
    {
        var cache = new AnswerCache(mostAnswers: 2);
        foreach (var key in "abacab")
        {
            await AskAsync(cache, key.ToString());
        }

        Assert.Equal(["a", "b", "c", "b"], made);
    }

    [Fact]
    public async Task Get_MoreBytesThanItHolds_ForgetsTheOldest()
    {
        var cache = new AnswerCache(mostBytes: 2_500);
        foreach (var key in "abcba")
        {
            await AskAsync(cache, key.ToString(), bytes: 1_000);
        }

        Assert.Equal(["a", "b", "c", "a"], made);
    }

    [Fact]
    public async Task Get_AnswerAboveTheWholeBudget_IsGivenButNotKept()
    {
        var cache = new AnswerCache(mostBytes: 2_500);
        Assert.Equal(3_000, (await AskAsync(cache, "a", bytes: 3_000))!.Identity.Bytes.Length);
        await AskAsync(cache, "a", bytes: 3_000);
        Assert.Equal(["a", "a"], made);
    }

    [Fact]
    public async Task Get_EncodingsMadeLater_Count()
    {
        var cache = new AnswerCache(mostBytes: 2_500);
        var first = await AskAsync(cache, "a", bytes: 1_000);
        Assert.Equal(1_000, first!.HeldBytes);
        Assert.True(first.Gzip.Bytes.Length + first.Brotli.Bytes.Length > 1_900);
        await AskAsync(cache, "b", bytes: 1_000);
        await AskAsync(cache, "a", bytes: 1_000);
        Assert.Equal(["a", "b", "a"], made);
    }

    [Fact]
    public async Task Get_OtherVersion_IsMadeAnew()
    {
        var cache = new AnswerCache();
        var (one, two) = (new object(), new object());
        await AskAsync(cache, "a", version: one);
        await AskAsync(cache, "a", version: two);
        await AskAsync(cache, "a", version: two);
        Assert.Equal(["a", "a"], made);
    }

    [Fact]
    public async Task Get_NullOrFailure_ReachesAllWhoWaitAndIsNotKept()
    {
        var cache = new AnswerCache();
        var result = new TaskCompletionSource<PublishedDocument?>();
        var first = cache.GetAsync("a", Origin.Version, () => result.Task);
        var second = cache.GetAsync("a", Origin.Version, () => throw new InvalidOperationException("made twice"));
        result.SetException(new QueryException("status", "is odd"));

        await Assert.ThrowsAsync<QueryException>(() => first);
        await Assert.ThrowsAsync<QueryException>(() => second);
        Assert.Null(await cache.GetAsync("a", Origin.Version, () => Task.FromResult<PublishedDocument?>(null)));
        Assert.NotNull(await AskAsync(cache, "a"));
    }

    [Fact]
    public async Task Get_VersionReplacedWhileMaking_TheOlderAnswerTakesNoPlace()
    {
        var cache = new AnswerCache();
        var slow = new TaskCompletionSource<PublishedDocument?>();
        var old = cache.GetAsync("a", new object(), () => slow.Task);
        var fresh = await AskAsync(cache, "a");
        slow.SetResult(null);

        Assert.Null(await old);
        Assert.Same(fresh, await AskAsync(cache, "a"));
        Assert.Equal(["a"], made);
    }

    // Random bytes: no encoding makes them smaller.
    private Task<PublishedDocument?> AskAsync(AnswerCache cache, string key, int bytes = 10, object? version = null) => cache.GetAsync(key, version ?? Origin.Version, () =>
    {
        made.Add(key);
        return Task.FromResult<PublishedDocument?>(Origin.Answer(RandomNumberGenerator.GetBytes(bytes), ContentHeaders.Json));
    });
}
