using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>Five-minute bars beside daily ones, recorded and live.</summary>
public sealed class IntradayBarTests : IDisposable
{
    private const string Question = "/v2/stocks/bars?symbols=SPY&timeframe=5Min&start=2026-03-03T14%3A30%3A00.000Z&limit=10000&adjustment=split";
    private const string Daily = "/v2/stocks/bars?symbols=SPY&timeframe=1Day&start=2026-02-27T00%3A00%3A00Z&limit=10000&adjustment=split";

    private static readonly DateTimeOffset From = Utc.At("2026-03-03 14:30");

    private readonly AnswerFolder folder = new();
    private readonly RecordedExchange exchange = new();

    public void Dispose()
    {
        exchange.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Folder_FileOfFiveMinutes_IsNoSymbolAndNoDailyBar()
    {
        folder.Write("bars_SPY", """{"bars":[{"t":"2026-03-02","c":5}]}""").Write("bars_SPY_5Min", """{"bars":[{"t":"2026-03-03T14:30:00Z","c":6}]}""")
            .Write("bars_BTC_USD_5Min", "{}").Write("sub/bars_QQQ_5Min", "{}").Write("sub/bars_GLD_5MIN", "{}");
        using var host = Recorded();

        Assert.Equal(["SPY"], await host.Bars.ListSymbolsAsync(CancellationToken.None));
        var daily = await host.Bars.GetDailyBarsAsync(["SPY", "SPY_5Min", "SPY/5Min"], new(2026, 1, 2), CancellationToken.None);
        Assert.Equal(5, Assert.Single(daily["SPY"].Bars).Close);
        Assert.All(["SPY_5Min", "SPY/5Min"], symbol => Assert.Empty(daily[symbol].Bars));
        Assert.Equal(["main"], host.Broker.Accounts);
    }

    [Fact]
    public async Task Folder_BarsInASubfolder_AreFound()
    {
        folder.Write("market/bars_SPY_5Min", """{"bars":{"SPY":[{"t":"2026-01-05T14:30:00Z","c":7}]}}""");
        using var host = Recorded();

        var bars = await host.IntradayBars.GetIntradayBarsAsync("SPY", From, CancellationToken.None);

        Assert.Equal(new IntradayBar(Utc.At("2026-01-05 14:30"), 7), Assert.Single(bars.Bars));
    }

    [Theory]
    [InlineData(null, "bars_SPY_5Min.json is missing", 0)]
    [InlineData("{", "bars_SPY_5Min.json is not JSON", 1)]
    [InlineData("""{"bars":[]}""", "bars_SPY_5Min.json has no bars of SPY", 0)]
    [InlineData("""{"bars":[{"t":"2026-03-03T14:30:00Z","c":1}],"symbol":"QQQ"}""", "bars_SPY_5Min.json has no bars of SPY", 0)]
    [InlineData("""{"bars":[{"t":"2026-03-03","c":1},{"c":2},7]}""", "no bar in bars_SPY_5Min.json can be read", 3)]
    public async Task Folder_NoUsableBar_SaysWhy(string? content, string reason, long broken)
    {
        if (content is not null) folder.Write("bars_SPY_5Min", content);
        using var host = Recorded();

        var bars = await host.IntradayBars.GetIntradayBarsAsync("SPY", From, CancellationToken.None);

        Assert.Empty(bars.Bars);
        Assert.Equal((reason, broken), (bars.AbsenceReason, bars.BrokenRecords));
    }

    [Fact]
    public async Task Live_PagesAndRepeatedBars_AreOneList()
    {
        exchange
            .On(Question, """{"bars":{"SPY":[{"t":"2026-03-03T14:30:00Z","c":1},{"t":"2026-03-03T14:35:00Z","c":2}]},"next_page_token":"p2"}""")
            .On(Question + "&page_token=p2", """{"bars":{"SPY":[{"t":"2026-03-03T14:35:00Z","c":3},{"t":"x","c":9}]},"next_page_token":null}""");
        using var host = Live();

        var bars = await host.IntradayBars.GetIntradayBarsAsync("SPY", From, CancellationToken.None);

        Assert.Equal([1d, 3d], bars.Bars.Select(bar => bar.Close));
        Assert.Equal((1, 2), (bars.BrokenRecords, exchange.Questions.Count));
    }

    [Fact]
    public async Task Live_ReadingThem_ChangesNoDailyBarAndKeepsNoFile()
    {
        exchange.On(Question, """{"bars":{"SPY":[{"t":"2026-03-03T14:30:00Z","c":1}]}}""").On(Daily, """{"bars":{"SPY":[{"t":"2026-03-02T05:00:00Z","c":100}]}}""");
        using var host = Live();

        await host.IntradayBars.GetIntradayBarsAsync("SPY", From, CancellationToken.None);
        Assert.Empty(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        var daily = await host.Bars.GetDailyBarsAsync(["SPY"], new(2026, 2, 27), CancellationToken.None);

        Assert.Equal(new DailyBar(new(2026, 3, 2), 100), Assert.Single(daily["SPY"].Bars));
        Assert.Equal(2, exchange.Questions.Count);
    }

    [Theory]
    [InlineData("BTC/USD")]
    [InlineData("SPY260619P00500000")]
    public async Task Live_OptionsAndPairs_AreNotAskedFor(string symbol)
    {
        using var host = Live();

        var bars = await host.IntradayBars.GetIntradayBarsAsync(symbol, From, CancellationToken.None);

        Assert.StartsWith("no symbol of the stock market", bars.AbsenceReason, StringComparison.Ordinal);
        Assert.Empty(exchange.Questions);
    }

    [Fact]
    public async Task Live_JsonWithoutBars_IsAnOutage()
    {
        exchange.On(Question, """{"message":"hello"}""");
        using var host = Live();

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => host.IntradayBars.GetIntradayBarsAsync("SPY", From, CancellationToken.None));

        Assert.Equal("five-minute bars: the answer is not the JSON of such an answer", exception.Reason);
    }

    private LiveHost Recorded() => new(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);

    private LiveHost Live()
    {
        var options = LiveHost.Options();
        options.CacheDirectory = folder.Path;
        return new LiveHost(options, new ManualTime("2026-03-03T18:00:00Z"), exchange);
    }
}
