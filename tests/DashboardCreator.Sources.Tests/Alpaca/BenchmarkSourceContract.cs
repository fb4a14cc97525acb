using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Ports;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>What every benchmark source answers about the same bars.</summary>
public abstract class BenchmarkSourceContract
{
    protected static DailyBar[] Stored { get; } = [new(new(2026, 3, 4), 512.5), new(new(2026, 3, 2), 510), new(new(2026, 3, 3), 511.25)];

    protected abstract IBenchmarkSource Source { get; }

    [Fact]
    public async Task GetDailyBarsAsync_KnownSymbol_GivesItsBarsAscending()
    {
        var bars = await Source.GetDailyBarsAsync("SPY", CancellationToken.None);

        Assert.Equal(Stored.OrderBy(bar => bar.Session), bars.Bars);
        Assert.Equal(("SPY", null, 0L), (bars.Symbol, bars.AbsenceReason, bars.BrokenRecords));
        Assert.NotEmpty(bars.Source);
    }

    [Theory]
    [InlineData("QQQ")]
    [InlineData("../SPY")]
    public async Task GetDailyBarsAsync_UnknownSymbol_SaysWhyThereAreNone(string symbol)
    {
        var bars = await Source.GetDailyBarsAsync(symbol, CancellationToken.None);

        Assert.Empty(bars.Bars);
        Assert.NotNull(bars.AbsenceReason);
    }

    [Fact]
    public async Task GetDailyBarsAsync_NoSymbol_IsTheCallersMistake() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Source.GetDailyBarsAsync("", CancellationToken.None));
}

public sealed class InMemoryBenchmarkSourceTests : BenchmarkSourceContract
{
    protected override IBenchmarkSource Source => new InMemoryBenchmarkSource().Add("SPY", Stored);
}

public sealed class FolderBenchmarkSourceContractTests : BenchmarkSourceContract, IDisposable
{
    private readonly BarsFolder folder = new();

    protected override IBenchmarkSource Source => new FolderBenchmarkSource(folder.Write("SPY", """
        {"bars":[{"t":"2026-03-04T05:00:00Z","o":1,"c":512.5},{"t":"2026-03-02T05:00:00Z","c":510},{"t":"2026-03-03T05:00:00Z","c":511.25}],"symbol":"SPY","next_page_token":null}
        """));

    public void Dispose() => folder.Dispose();
}

public sealed class LiveBenchmarkSourceContractTests : BenchmarkSourceContract, IDisposable
{
    private readonly LiveHost host = new(
        LiveHost.Options(),
        new ManualTime("2026-03-04T22:00:00Z"),
        new RecordedExchange()
            .On(Question("SPY"), """
                {"bars":{"SPY":[{"t":"2026-03-04T05:00:00Z","c":512.5},{"t":"2026-03-02T05:00:00Z","c":510},{"t":"2026-03-03T05:00:00Z","c":511.25}]}}
                """)
            .On(Question("QQQ"), """{"bars":null,"next_page_token":null}"""));

    protected override IBenchmarkSource Source => host.Benchmark;

    public void Dispose() => host.Dispose();

    private static string Question(string symbol) =>
        $"/v2/stocks/bars?symbols={symbol}&timeframe=1Day&start=2016-01-04T00%3A00%3A00Z&limit=10000&adjustment=split";
}
