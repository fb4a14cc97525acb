using DashboardCreator.Api.Refreshing;
using Xunit;

namespace DashboardCreator.Api.Tests.Refreshing;

public sealed class SharedRunsTests
{
    [Fact]
    public async Task Join_WhileARunGoesOn_StartsNoOther()
    {
        var runs = new SharedRuns<string, int>(CancellationToken.None);
        var gate = new TaskCompletionSource();
        var started = 0;
        async Task<int> Run(CancellationToken token)
        {
            var number = Interlocked.Increment(ref started);
            await gate.Task;
            return number;
        }

        var joined = Enumerable.Range(0, 100).Select(_ => runs.Join("key", Run)).ToArray();
        gate.SetResult();

        Assert.All(await Task.WhenAll(joined), number => Assert.Equal(1, number));
        Assert.Equal(2, await runs.Join("key", Run));
    }

    [Fact]
    public async Task Join_OtherKey_RunsOnItsOwn()
    {
        var runs = new SharedRuns<string, string>(CancellationToken.None);
        var gate = new TaskCompletionSource();
        var held = runs.Join("a", async _ =>
        {
            await gate.Task;
            return "a";
        });

        Assert.Equal("b", await runs.Join("b", _ => Task.FromResult("b")));
        Assert.False(held.IsCompleted);
        gate.SetResult();
        Assert.Equal("a", await held);
    }

    [Fact]
    public async Task Join_AfterAFailure_RunsAgain()
    {
        var runs = new SharedRuns<string, int>(CancellationToken.None);
        await Assert.ThrowsAsync<InvalidOperationException>(() => runs.Join("key", _ => throw new InvalidOperationException()));
        Assert.Equal(7, await runs.Join("key", _ => Task.FromResult(7)));
    }

    [Fact]
    public async Task Join_CallersContext_DoesNotTravelIntoTheRun()
    {
        var local = new AsyncLocal<string> { Value = "request" };
        var runs = new SharedRuns<string, string?>(CancellationToken.None);
        Assert.Null(await runs.Join("key", _ => Task.FromResult<string?>(local.Value)));
        Assert.Equal("request", local.Value);
    }
}
