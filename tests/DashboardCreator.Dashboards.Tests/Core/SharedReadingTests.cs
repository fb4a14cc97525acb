using DashboardCreator.Dashboards.Core;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Core;

public sealed class SharedReadingTests : IDisposable
{
    private readonly ManualTime time = new(new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));
    private readonly List<TaskCompletionSource<string>> begun = [];
    private readonly SemaphoreSlim beginnings = new(0);
    private readonly SharedReading<string> readings;
    private int open;
    private int mostOpen;

    public SharedReadingTests() => readings = new SharedReading<string>(ReadAsync, time);

    [Fact]
    public async Task GetAsync_AThousandCallersAtOnce_ShareOneReading()
    {
        var context = Context();
        var callers = Enumerable.Range(0, 1000).Select(_ => readings.GetAsync(context, CancellationToken.None)).ToList();
        await FinishAsync(0, "first");

        Assert.All(await Task.WhenAll(callers), value => Assert.Equal("first", value));
        Assert.Single(begun);
        Assert.Equal("first", readings.Latest);
    }

    [Fact]
    public async Task GetAsync_ReadingNewEnough_IsNotRepeated()
    {
        var context = Context();
        var first = readings.GetAsync(context, CancellationToken.None);
        await FinishAsync(0, "first");
        await first;

        Assert.Equal("first", await readings.GetAsync(context, CancellationToken.None));
        Assert.Single(begun);
    }

    [Fact]
    public async Task GetAsync_AskedAfterAReadingBegan_WaitsForTheNextOne()
    {
        var early = readings.GetAsync(Context(), CancellationToken.None);
        await beginnings.WaitAsync();
        time.Advance(TimeSpan.FromSeconds(1));
        var late = readings.GetAsync(Context(), CancellationToken.None);
        var alsoLate = readings.GetAsync(Context(), CancellationToken.None);

        begun[0].SetResult("old");
        Assert.Equal("old", await early);
        await FinishAsync(1, "new");

        Assert.Equal("new", await late);
        Assert.Equal("new", await alsoLate);
        Assert.Equal(1, mostOpen);
    }

    [Fact]
    public async Task GetAsync_ReadingFails_FailsItsCallersAndTheNextTriesAgain()
    {
        var context = Context();
        var failing = readings.GetAsync(context, CancellationToken.None);
        await beginnings.WaitAsync();
        begun[0].SetException(new InvalidOperationException("down"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Null(readings.Latest);

        var again = readings.GetAsync(context, CancellationToken.None);
        await FinishAsync(1, "up");
        Assert.Equal("up", await again);
    }

    [Fact]
    public async Task GetAsync_OneCallerLeaves_TheOthersGetTheReading()
    {
        using var leaving = new CancellationTokenSource();
        var context = Context();
        var left = readings.GetAsync(context, leaving.Token);
        var stays = readings.GetAsync(context, CancellationToken.None);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);

        await FinishAsync(0, "first");
        Assert.Equal("first", await stays);
    }

    public void Dispose() => beginnings.Dispose();

    private GenerationContext Context() => new FigureClock(time, null).Start();

    private async Task FinishAsync(int reading, string value)
    {
        await beginnings.WaitAsync();
        begun[reading].SetResult(value);
    }

    private async Task<string> ReadAsync(GenerationContext context)
    {
        mostOpen = Math.Max(mostOpen, Interlocked.Increment(ref open));
        var reading = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        begun.Add(reading);
        beginnings.Release();
        try
        {
            return await reading.Task;
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }
}
