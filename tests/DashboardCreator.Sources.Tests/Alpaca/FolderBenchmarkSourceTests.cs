using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class FolderBenchmarkSourceTests : IDisposable
{
    private readonly BarsFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task GetDailyBarsAsync_AnswerOfSeveralSymbols_TakesTheOneAskedFor()
    {
        var bars = await ReadAsync("SPY", """{"bars":{"QQQ":[{"t":"2026-03-02T05:00:00Z","c":1}],"SPY":[{"t":"2026-03-02T05:00:00Z","c":2}]}}""");

        Assert.Equal(new DailyBar(new(2026, 3, 2), 2), Assert.Single(bars.Bars));
        Assert.Equal("alpaca/bars_SPY", bars.Source);
    }

    [Theory]
    [InlineData("2026-03-06T05:00:00Z", "2026-03-06")]
    [InlineData("2026-03-06T04:59:59Z", "2026-03-05")]
    [InlineData("2026-03-09T04:00:00Z", "2026-03-09")]
    [InlineData("2026-07-07T00:00:00Z", "2026-07-06")]
    [InlineData("2026-07-06T00:00:00-04:00", "2026-07-06")]
    [InlineData("2026-07-06", "2026-07-06")]
    public async Task GetDailyBarsAsync_Stamp_BelongsToItsDateInNewYork(string stamp, string session)
    {
        var bars = await ReadAsync("SPY", $$"""{"bars":[{"t":"{{stamp}}","c":1}]}""");

        Assert.Equal(DateOnly.Parse(session), Assert.Single(bars.Bars).Session);
    }

    [Fact]
    public async Task GetDailyBarsAsync_SeveralBarsInOneSession_KeepsTheLatest()
    {
        var bars = await ReadAsync("SPY", """{"bars":[{"t":"2026-03-02T20:00:00Z","c":3},{"t":"2026-03-02T15:00:00Z","c":2},{"t":"2026-03-02T18:00:00Z","c":1}]}""");

        Assert.Equal(3, Assert.Single(bars.Bars).Close);
    }

    [Fact]
    public async Task GetDailyBarsAsync_BrokenBars_AreCountedAndLeftOut()
    {
        var bars = await ReadAsync("SPY", """
            {"bars":[{"t":"2026-03-02T05:00:00Z","c":"1.5"},{"t":"yesterday","c":1},{"c":1},{"t":"2026-03-03T05:00:00Z"},{"t":"2026-03-04T05:00:00Z","c":0},
             {"t":"2026-03-05T05:00:00Z","c":-1},{"t":"2026-03-06T05:00:00Z","c":1e999},{"t":5,"c":1},null,7]}
            """);

        Assert.Equal(1.5, Assert.Single(bars.Bars).Close);
        Assert.Equal((9L, null), (bars.BrokenRecords, bars.AbsenceReason));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T04:00:00Z")]
    [InlineData("0000-12-31")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    public async Task GetDailyBarsAsync_StampBeyondAnyDate_IsABrokenBarAndNotAnError(string stamp)
    {
        var bars = await ReadAsync("SPY", $$"""{"bars":[{"t":"{{stamp}}","c":1},{"t":"2026-03-02T05:00:00Z","c":2}]}""");

        Assert.Equal(2, Assert.Single(bars.Bars).Close);
        Assert.Equal(1, bars.BrokenRecords);
    }

    [Theory]
    [InlineData("{", "bars_SPY.json is not JSON")]
    [InlineData("[]", "bars_SPY.json has no bars of SPY")]
    [InlineData("""{"bars":null}""", "bars_SPY.json has no bars of SPY")]
    [InlineData("""{"bars":[]}""", "bars_SPY.json has no bars of SPY")]
    [InlineData("""{"bars":{"QQQ":[]}}""", "bars_SPY.json has no bars of SPY")]
    [InlineData("""{"bars":[{"t":"2026-03-02T05:00:00Z","c":1}],"symbol":"QQQ"}""", "bars_SPY.json has no bars of SPY")]
    [InlineData("""{"bars":[{}]}""", "no bar in bars_SPY.json can be read")]
    public async Task GetDailyBarsAsync_NoUsableBar_SaysWhy(string content, string reason)
    {
        var bars = await ReadAsync("SPY", content);

        Assert.Empty(bars.Bars);
        Assert.Equal(reason, bars.AbsenceReason);
    }

    [Fact]
    public async Task GetDailyBarsAsync_FolderMissing_SaysThatTheFileIs()
    {
        var bars = await new FolderBenchmarkSource("/no/such/folder").GetDailyBarsAsync("SPY", CancellationToken.None);

        Assert.Equal("bars_SPY.json is missing", bars.AbsenceReason);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("spy")]
    [InlineData("SPY\0")]
    [InlineData("SPÝ")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task GetDailyBarsAsync_NoSymbolAtAll_IsNeverAFileName(string symbol)
    {
        var bars = await ReadAsync(symbol, content: null);

        Assert.Contains("symbol", bars.AbsenceReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetDailyBarsAsync_PairWithASlash_IsReadFromAPlainFile()
    {
        var source = new FolderBenchmarkSource(folder.Write("BTC_USD", """{"bars":{"BTC/USD":[{"t":"2026-03-02T06:00:00Z","c":9}]}}"""));

        Assert.Equal(9, Assert.Single((await source.GetDailyBarsAsync("BTC/USD", CancellationToken.None)).Bars).Close);
    }

    private Task<BenchmarkBars> ReadAsync(string symbol, string? content) =>
        new FolderBenchmarkSource(folder.Write("SPY", content ?? "{}")).GetDailyBarsAsync(symbol, CancellationToken.None);
}
