using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class LiveDailyBarTests : IDisposable
{
    private static readonly DateOnly From = new(2026, 2, 27);

    private readonly AnswerFolder folder = new();
    private readonly RecordedExchange exchange = new();
    private readonly ManualTime time = new("2026-03-04T18:00:00Z");

    public void Dispose()
    {
        exchange.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task GetDailyBarsAsync_SeveralSymbolsAndPages_AreOneListEach()
    {
        exchange
            .On(Question("AAPL,SPY", "2026-02-27"), """{"bars":{"AAPL":[{"t":"2026-03-02T05:00:00Z","c":1},{"t":"2026-03-03T05:00:00Z","c":2}]},"next_page_token":"p=2"}""")
            .On(Question("AAPL,SPY", "2026-02-27") + "&page_token=p%3D2", """{"bars":{"AAPL":[{"t":"2026-03-04T05:00:00Z","c":3}],"SPY":[{"t":"2026-03-02T05:00:00Z","c":9}]},"next_page_token":null}""");

        var bars = await ReadAsync("SPY", "AAPL");

        Assert.Equal([1d, 2d, 3d], bars["AAPL"].Bars.Select(bar => bar.Close));
        Assert.Equal(new DailyBar(new(2026, 3, 2), 9), Assert.Single(bars["SPY"].Bars));
        Assert.Equal(2, exchange.Questions.Count);
    }

    [Fact]
    public async Task GetDailyBarsAsync_OptionsAndPairs_AreNotAskedFor()
    {
        exchange.On(Question("SPY", "2026-02-27"), """{"bars":{}}""");

        var bars = await ReadAsync("SPY", "SPY260619P00500000", "BTC/USD");

        Assert.Equal("the market has no daily bars of SPY since 2026-02-27", bars["SPY"].AbsenceReason);
        Assert.StartsWith("no symbol of the stock market", bars["BTC/USD"].AbsenceReason, StringComparison.Ordinal);
        Assert.StartsWith("no symbol of the stock market", bars["SPY260619P00500000"].AbsenceReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetDailyBarsAsync_NextDay_AsksForTheTailAlone()
    {
        await KeepTwoSessionsAsync();
        time.Advance(TimeSpan.FromDays(1));
        exchange.On(
            Question("SPY", "2026-03-03"),
            """{"bars":{"SPY":[{"t":"2026-03-03T05:00:00Z","c":101},{"t":"2026-03-04T05:00:00Z","c":103},{"t":"2026-03-05T05:00:00Z","c":104}]}}""");

        var bars = await ReadAsync("SPY");

        Assert.Equal([100d, 101d, 103d, 104d], bars["SPY"].Bars.Select(bar => bar.Close));
        Assert.Equal(2, exchange.Questions.Count);
    }

    [Fact]
    public async Task GetDailyBarsAsync_SplitSince_FetchesAllAgain()
    {
        await KeepTwoSessionsAsync();
        exchange.On(Question("SPY", "2026-03-03"), """{"bars":{"SPY":[{"t":"2026-03-03T05:00:00Z","c":50.5},{"t":"2026-03-04T05:00:00Z","c":51}]}}""");
        exchange.On(Question("SPY", "2026-02-27"), """{"bars":{"SPY":[{"t":"2026-03-02T05:00:00Z","c":50},{"t":"2026-03-03T05:00:00Z","c":50.5},{"t":"2026-03-04T05:00:00Z","c":51}]}}""");

        exchange.Forget(Question("SPY", "2026-02-27"));
        var bars = await ReadAsync("SPY");

        Assert.Equal([50d, 50.5, 51d], bars["SPY"].Bars.Select(bar => bar.Close));
    }

    [Fact]
    public async Task GetDailyBarsAsync_EarlierStart_FetchesAllAgain()
    {
        await KeepTwoSessionsAsync();
        exchange.On(Question("SPY", "2016-01-04"), """{"bars":{"SPY":[{"t":"2016-01-04T05:00:00Z","c":7},{"t":"2026-03-03T05:00:00Z","c":101}]}}""");
        using var host = Host();

        var bars = await host.Benchmark.GetDailyBarsAsync("SPY", CancellationToken.None);

        Assert.Equal([7d, 101d], bars.Bars.Select(bar => bar.Close));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a file of ours")]
    [InlineData("""{"symbol":"SPY","from":"2026-02-27","bars":[{"session":"2026-03-02","close":1}]}""")]
    public async Task GetDailyBarsAsync_KeptFileThatIsBroken_IsReportedAndFetchedAgain(string content)
    {
        await KeepTwoSessionsAsync();
        var kept = Directory.GetFiles(folder.Path, "bars_SPY.json", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(kept, content);
        using var host = Host();

        var bars = await host.Bars.GetDailyBarsAsync(["SPY"], From, CancellationToken.None);

        Assert.Equal([100d, 101d, 102d], bars["SPY"].Bars.Select(bar => bar.Close));
        Assert.Contains("the kept file bars_SPY.json cannot be used", host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetDailyBarsAsync_OneDigitChangedInAKeptFile_IsNoticed()
    {
        await KeepTwoSessionsAsync();
        var kept = Directory.GetFiles(folder.Path, "bars_SPY.json", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(kept, (await File.ReadAllTextAsync(kept)).Replace("100", "700", StringComparison.Ordinal));

        Assert.Equal([100d, 101d, 102d], (await ReadAsync("SPY"))["SPY"].Bars.Select(bar => bar.Close));
    }

    [Fact]
    public async Task GetDailyBarsAsync_JsonWithoutBars_IsAnOutage()
    {
        exchange.On(Question("SPY", "2026-02-27"), """{"message":"hello"}""");

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync("SPY"));

        Assert.Equal("bars: the answer is not the JSON of such an answer", exception.Reason);
    }

    [Fact]
    public async Task ReadAsync_Calendar_KeepsPastSessionsAndAsksForTheTailAlone()
    {
        var recorded = JuniperAccount.Exchange().On("/v2/calendar?start=2026-03-04T00%3A00%3A00Z&end=2026-04-05T00%3A00%3A00Z", """
            [{"date":"2026-03-04","open":"09:30","close":"16:00"},{"date":"2026-03-05","open":"09:30","close":"16:00"},{"date":"2026-03-06","open":"09:30","close":"16:00"}]
            """);
        var clock = new ManualTime(JuniperAccount.Now);
        using (var first = new LiveHost(Options(), clock, recorded)) await first.ReadAsync();
        clock.Advance(TimeSpan.FromDays(1));

        using var second = new LiveHost(Options(), clock, recorded);
        var calendar = (await second.ReadAsync()).Calendar;

        Assert.Equal([2, 3, 4, 5, 6], calendar.Select(session => session.Date.Day));
        Assert.Equal(new TimeOnly(16, 0), calendar[2].Close);
    }

    [Fact]
    public async Task ReadAsync_KeptCalendarThatIsBroken_IsReportedAndFetchedAgain()
    {
        var clock = new ManualTime(JuniperAccount.Now);
        using (var first = new LiveHost(Options(), clock, JuniperAccount.Exchange())) await first.ReadAsync();
        await File.WriteAllTextAsync(Directory.GetFiles(folder.Path, "calendar.json", SearchOption.AllDirectories).Single(), "[");

        using var second = new LiveHost(Options(), clock, JuniperAccount.Exchange());
        var records = await second.ReadAsync();

        Assert.Equal(4, records.Calendar.Count);
        Assert.Contains(records.Warnings, warning => warning.Message == "the kept copy of alpaca/calendar could not be read and was fetched again");
    }

    private static string Question(string symbols, string start) =>
        $"/v2/stocks/bars?symbols={Uri.EscapeDataString(symbols)}&timeframe=1Day&start={start}T00%3A00%3A00Z&limit=10000&adjustment=split";

    /// <summary>Today's bar is in the answer and is not kept: its session is not over.</summary>
    private async Task KeepTwoSessionsAsync()
    {
        exchange.On(
            Question("SPY", "2026-02-27"),
            """{"bars":{"SPY":[{"t":"2026-03-02T05:00:00Z","c":100},{"t":"2026-03-03T05:00:00Z","c":101},{"t":"2026-03-04T05:00:00Z","c":102}]}}""");
        Assert.Equal(3, (await ReadAsync("SPY"))["SPY"].Bars.Count);
    }

    private AlpacaOptions Options()
    {
        var options = LiveHost.Options();
        options.CacheDirectory = folder.Path;
        return options;
    }

    private LiveHost Host() => new(Options(), time, exchange);

    private async Task<IReadOnlyDictionary<string, BenchmarkBars>> ReadAsync(params string[] symbols)
    {
        using var host = Host();
        return await host.Bars.GetDailyBarsAsync(symbols, From, CancellationToken.None);
    }
}
