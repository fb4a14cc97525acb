using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Ports;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

/// <summary>How readings are shared is the affair of <c>SharedReadingTests</c>; here: that the books are read that way.</summary>
public sealed class FundBooksTests
{
    private readonly ManualTime time = new(Utc.At("2026-03-09 12:00"));

    [Fact]
    public async Task Get_AThousandCallersAtOnce_ShareOneReading()
    {
        var gate = new TaskCompletionSource<FundRecords>(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new ScriptedFundSource(_ => gate.Task);
        var books = Books(source);
        var context = Now();
        var callers = Enumerable.Range(0, 1_000).Select(_ => Task.Run(() => books.GetAsync(context, CancellationToken.None))).ToArray();
        gate.SetResult(new FundDraft().Records());
        var views = await Task.WhenAll(callers);

        Assert.Equal(1, source.Readings);
        Assert.All(views, view => Assert.Same(views[0], view));
        Assert.Same(views[0], books.Current);
    }

    [Fact]
    public async Task Get_AFailureAfterAGoodReading_KeepsTheGoodOne()
    {
        var source = new ScriptedFundSource(reading =>
            reading == 1 ? Task.FromResult(new FundRecords { FundName = "good" }) : Task.FromException<FundRecords>(new SourceUnavailableException("mongodb", "gone")));
        var books = Books(source);
        await books.GetAsync(Now(), CancellationToken.None);
        time.Advance(TimeSpan.FromMinutes(5));

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => books.GetAsync(Now(), CancellationToken.None));
        Assert.Equal("mongodb", failure.SourceName);
        Assert.Equal("good", books.Current!.FundName);
    }

    private GenerationContext Now() => new FigureClock(time, null).Start();

    private FundBooks Books(IFundSource source) => new(
        new FundBookReader(source, new InMemoryBenchmarkSource(), new MemoryEquityHistory(), ListedSessions.Weekdays, new FundOptions()),
        time,
        NullLogger<FundBooks>.Instance);
}
