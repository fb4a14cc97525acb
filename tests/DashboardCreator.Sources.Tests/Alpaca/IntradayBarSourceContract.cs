using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>What every source of five-minute bars answers about the same bars.</summary>
public abstract class IntradayBarSourceContract
{
    protected const string Body = """
        [{"t":"2026-03-03T14:35:00Z","o":1,"c":511.25},{"t":"2026-03-03T14:30:00Z","c":510},{"t":"2026-03-03T20:55:00Z","c":512.5}]
        """;

    protected static IntradayBar[] Stored { get; } =
        [new(Utc.At("2026-03-03 14:35"), 511.25), new(Utc.At("2026-03-03 14:30"), 510), new(Utc.At("2026-03-03 20:55"), 512.5)];

    protected static DateTimeOffset From { get; } = Utc.At("2026-03-02 14:30");

    protected abstract IIntradayBarSource Source { get; }

    [Fact]
    public async Task GetIntradayBarsAsync_KnownSymbol_GivesItsBarsAscending()
    {
        var bars = await Source.GetIntradayBarsAsync("SPY", From, CancellationToken.None);

        Assert.Equal(Stored.OrderBy(bar => bar.At), bars.Bars);
        Assert.All(bars.Bars, bar => Assert.Equal(TimeSpan.Zero, bar.At.Offset));
        Assert.Equal(("SPY", null, 0L, false), (bars.Symbol, bars.AbsenceReason, bars.BrokenRecords, bars.Unavailable));
        Assert.EndsWith("/bars_SPY_5Min", bars.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QQQ")]
    [InlineData("../SPY")]
    public async Task GetIntradayBarsAsync_UnknownSymbol_SaysWhyThereAreNone(string symbol)
    {
        var bars = await Source.GetIntradayBarsAsync(symbol, From, CancellationToken.None);

        Assert.Empty(bars.Bars);
        Assert.NotNull(bars.AbsenceReason);
    }

    [Fact]
    public async Task GetIntradayBarsAsync_NoSymbol_IsTheCallersMistake() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Source.GetIntradayBarsAsync("", From, CancellationToken.None));
}

public sealed class InMemoryIntradayBarSourceTests : IntradayBarSourceContract
{
    protected override IIntradayBarSource Source => new InMemoryIntradayBarSource().Add("SPY", Stored);
}

public sealed class FolderIntradayBarSourceContractTests : IntradayBarSourceContract, IDisposable
{
    private readonly AnswerFolder folder = new AnswerFolder().Write("bars_SPY_5Min", $$"""{"bars":{{Body}},"symbol":"SPY","next_page_token":null}""");
    private LiveHost? host;

    protected override IIntradayBarSource Source => (host ??= new(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System)).IntradayBars;

    public void Dispose()
    {
        host?.Dispose();
        folder.Dispose();
    }
}

public sealed class LiveIntradayBarSourceContractTests : IntradayBarSourceContract, IDisposable
{
    private readonly LiveHost host = new(
        LiveHost.Options(),
        new ManualTime("2026-03-03T22:00:00Z"),
        new RecordedExchange().On(Question("SPY"), $$$"""{"bars":{"SPY":{{{Body}}}}}""").On(Question("QQQ"), """{"bars":{},"next_page_token":null}"""));

    protected override IIntradayBarSource Source => host.IntradayBars;

    public void Dispose() => host.Dispose();

    private static string Question(string symbol) =>
        $"/v2/stocks/bars?symbols={symbol}&timeframe=5Min&start=2026-03-02T14%3A30%3A00.000Z&limit=10000&adjustment=split";
}
