using DashboardCreator.Sources.Alpaca.Live;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class RequestBudgetTests
{
    private static readonly RateLimits Silent = new(null, null, null, null);

    private readonly ManualTime time = new("2026-03-02T15:00:00Z");

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(200)]
    public async Task TakeAsync_ManyCalls_NeverMoreThanTheBudgetInAnySixtySeconds(int perMinute)
    {
        var budget = new RequestBudget(perMinute, time);
        var starts = await RunAsync(budget, calls: (perMinute * 3) + 1, length: index => TimeSpan.FromMilliseconds(index * 37 % 900));

        Assert.Equal((perMinute * 3) + 1, starts.Count);
        Assert.All(starts, start => Assert.InRange(starts.Count(other => other >= start && other - start < TimeSpan.FromMinutes(1)), 1, perMinute));
        Assert.InRange(starts[^1] - starts[0], TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(3.2));
    }

    [Fact]
    public async Task TakeAsync_TokenOfALongCall_RestsFromTheCallsEnd()
    {
        var budget = new RequestBudget(1, time);
        var lease = await budget.TakeAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(50));
        lease.Dispose();

        var next = budget.TakeAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(59.9));
        Assert.False(next.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Observe_NothingRemaining_WaitsForTheReset()
    {
        var budget = new RequestBudget(200, time);
        await UseAsync(budget, Silent with { Remaining = 0, ResetAt = time.GetUtcNow().AddSeconds(42) });

        var next = budget.TakeAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(41));
        Assert.False(next.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(next.IsCompletedSuccessfully);
        await next;
    }

    [Fact]
    public async Task Observe_FewRemaining_AllowsThatMany()
    {
        var budget = new RequestBudget(200, time);
        await UseAsync(budget, Silent with { Remaining = 2, ResetAt = time.GetUtcNow().AddSeconds(42) });

        var taken = Enumerable.Range(0, 5).Select(_ => budget.TakeAsync(CancellationToken.None)).Count(task => task.IsCompletedSuccessfully);

        Assert.Equal(2, taken);
    }

    [Fact]
    public async Task Observe_LowerLimitStated_IsKept()
    {
        var budget = new RequestBudget(200, time);
        await UseAsync(budget, Silent with { PerMinute = 3 });

        var taken = Enumerable.Range(0, 5).Select(_ => budget.TakeAsync(CancellationToken.None)).Count(task => task.IsCompletedSuccessfully);

        Assert.Equal(2, taken);
    }

    [Fact]
    public void Observe_RefusedWithARetryAfter_HoldsEverybody()
    {
        var budget = new RequestBudget(200, time);
        budget.Observe(Silent with { RetryAfter = TimeSpan.FromSeconds(9) }, refused: true);

        var next = budget.TakeAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(8.5));
        Assert.False(next.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.5));

        Assert.True(next.IsCompletedSuccessfully);
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(100_000)]
    public async Task Observe_ResetThatCannotBe_IsNotBelieved(int seconds)
    {
        var budget = new RequestBudget(200, time);
        await UseAsync(budget, Silent with { Remaining = 0, ResetAt = time.GetUtcNow().AddSeconds(seconds) });

        Assert.True(budget.TakeAsync(CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task TakeAsync_Cancelled_StopsWaiting()
    {
        var budget = new RequestBudget(1, time);
        using var lease = await budget.TakeAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var next = budget.TakeAsync(stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private static async Task UseAsync(RequestBudget budget, RateLimits limits)
    {
        using var lease = await budget.TakeAsync(CancellationToken.None);
        budget.Observe(limits, refused: false);
    }

    /// <summary>Makes calls as fast as the budget lets them; each lasts a while.</summary>
    private async Task<List<DateTimeOffset>> RunAsync(RequestBudget budget, int calls, Func<int, TimeSpan> length)
    {
        var starts = new List<DateTimeOffset>();
        var gate = new Lock();
        var all = Task.WhenAll(Enumerable.Range(0, calls).Select(async index =>
        {
            using var lease = await budget.TakeAsync(CancellationToken.None);
            lock (gate) starts.Add(time.GetUtcNow());
            await Task.Delay(length(index), time, CancellationToken.None);
        }));
        while (!all.IsCompleted)
        {
            await Task.WhenAny(all, time.WhenArmed(1));
            if (!all.IsCompleted) time.Advance(TimeSpan.FromMilliseconds(500));
        }

        starts.Sort();
        return starts;
    }
}
