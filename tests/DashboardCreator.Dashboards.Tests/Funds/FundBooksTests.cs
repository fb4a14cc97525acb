using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Ports;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

public sealed class FundBooksTests
{
    private static readonly DateTimeOffset Noon = Utc.At("2026-03-09 12:00");

    [Fact]
    public async Task Get_AThousandCallersAtOnce_ShareOneReading()
    {
        var gate = new TaskCompletionSource<FundRecords>(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new ScriptedFundSource(_ => gate.Task);
        var books = Books(source);
        var callers = Enumerable.Range(0, 1_000).Select(_ => Task.Run(() => books.GetAsync(Asked(Noon), CancellationToken.None))).ToArray();
        gate.SetResult(new FundDraft().Records());
        var views = await Task.WhenAll(callers);

        Assert.Equal(1, source.Readings);
        Assert.All(views, view => Assert.Same(views[0], view));
        Assert.Same(views[0], books.Current);
    }

    [Fact]
    public async Task Get_ALaterRequest_ReadsAgain()
    {
        var source = new ScriptedFundSource(_ => Task.FromResult(new FundRecords()));
        var books = Books(source);
        var first = await books.GetAsync(Asked(Noon), CancellationToken.None);
        var again = await books.GetAsync(Asked(Noon), CancellationToken.None);
        var earlier = await books.GetAsync(Asked(Noon.AddSeconds(-1)), CancellationToken.None);
        var later = await books.GetAsync(Asked(Noon.AddSeconds(1)), CancellationToken.None);

        Assert.Same(first, again);
        Assert.Same(first, earlier);
        Assert.NotSame(first, later);
        Assert.Equal(2, source.Readings);
    }

    [Fact]
    public async Task Get_ALaterRequestDuringAReading_DoesNotJoinIt()
    {
        var slow = new TaskCompletionSource<FundRecords>(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new ScriptedFundSource(reading =>
        {
            started.TrySetResult();
            return reading == 1 ? slow.Task : Task.FromResult(new FundRecords { FundName = "new" });
        });
        var books = Books(source);
        var first = books.GetAsync(Asked(Noon), CancellationToken.None);
        await started.Task;
        var second = await books.GetAsync(Asked(Noon.AddSeconds(1)), CancellationToken.None);
        slow.SetResult(new FundRecords { FundName = "old" });

        Assert.Equal("old", (await first).FundName);
        Assert.Equal("new", second.FundName);
        Assert.Equal("new", books.Current!.FundName); // The older reading ended last, and did not take the newer one's place.
    }

    [Fact]
    public async Task Get_SourceFails_TellsEveryCallerAndTheNextOneRetries()
    {
        var failure = new TaskCompletionSource<FundRecords>(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new ScriptedFundSource(reading => reading == 1 ? failure.Task : Task.FromResult(new FundRecords()));
        var books = Books(source);
        var callers = Enumerable.Range(0, 50).Select(_ => books.GetAsync(Asked(Noon), CancellationToken.None)).ToArray();
        failure.SetException(new SourceUnavailableException("mongodb", "no server answers"));

        foreach (var caller in callers)
        {
            Assert.Equal("mongodb", (await Assert.ThrowsAsync<SourceUnavailableException>(() => caller)).SourceName);
        }

        Assert.Null(books.Current);
        Assert.NotNull(await books.GetAsync(Asked(Noon), CancellationToken.None));
        Assert.Equal(2, source.Readings);
    }

    [Fact]
    public async Task Get_OneCallerLeaves_TheOthersStillGetTheReading()
    {
        var gate = new TaskCompletionSource<FundRecords>(TaskCreationOptions.RunContinuationsAsynchronously);
        var books = Books(new ScriptedFundSource(_ => gate.Task));
        using var leaving = new CancellationTokenSource();
        var leaver = books.GetAsync(Asked(Noon), leaving.Token);
        var stayer = books.GetAsync(Asked(Noon), CancellationToken.None);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        gate.SetResult(new FundRecords());

        Assert.NotNull(await stayer);
    }

    [Fact]
    public async Task Get_AFailureAfterAGoodReading_KeepsTheGoodOne()
    {
        var source = new ScriptedFundSource(reading =>
            reading == 1 ? Task.FromResult(new FundRecords { FundName = "good" }) : Task.FromException<FundRecords>(new SourceUnavailableException("mongodb", "gone")));
        var books = Books(source);
        await books.GetAsync(Asked(Noon), CancellationToken.None);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => books.GetAsync(Asked(Noon.AddMinutes(5)), CancellationToken.None));
        Assert.Equal("good", books.Current!.FundName);
    }

    private static GenerationContext Asked(DateTimeOffset at) => new(at, at, at);

    private static FundBooks Books(IFundSource source) =>
        new(new FundBookReader(source, new InMemoryBenchmarkSource(), new MemoryEquityHistory(), ListedSessions.Weekdays, new FundOptions()));
}
