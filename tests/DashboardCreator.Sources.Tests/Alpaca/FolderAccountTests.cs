using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class FolderAccountTests : IDisposable
{
    private readonly AnswerFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ReadAsync_EmptyFolder_IsEmptyAndSaysWhatIsMissing()
    {
        var records = await ReadAsync();

        Assert.Null(records.Account);
        Assert.Null(records.Clock);
        Assert.Empty(records.Positions);
        Assert.Empty(records.Orders);
        Assert.Empty(records.History);
        Assert.Empty(records.Calendar);
        Assert.Equal((false, false), (records.PositionsKnown, records.OrdersKnown));
        Assert.Equal(
            [
                "alpaca/account: account.json is missing", "alpaca/positions: positions.json is missing", "alpaca/orders: orders.json is missing",
                "alpaca/portfolio_history: portfolio_history.json is missing", "alpaca/clock: clock.json is missing", "alpaca/calendar: calendar.json is missing",
            ],
            records.Sources.Select(source => $"{source.Name}: {source.Error}"));
        Assert.All(records.Sources, source => Assert.Equal((SourceStatus.Unavailable, null), (source.Status, source.Records)));
        Assert.Null(records.NewestRecordAt);
        Assert.Equal(
            ["account", "positions", "orders", "portfolio_history", "clock", "calendar"],
            records.Warnings.Select(warning => warning.Message.Split('/', ' ')[1]));
        Assert.All(records.Warnings, warning => Assert.Equal("source_missing", warning.Code));
    }

    [Fact]
    public async Task ReadAsync_FolderThatIsNotThere_IsTheSame()
    {
        using var host = new LiveHost(new AlpacaOptions { Uri = "file:no/such/folder" }, TimeProvider.System);

        Assert.Equal(6, (await host.ReadAsync()).Warnings.Count);
        Assert.Empty(await host.Bars.ListSymbolsAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("account", "{", 1)]
    [InlineData("account", "", 1)]
    [InlineData("account", "[]", null)]
    [InlineData("positions", "{}", null)]
    [InlineData("positions", "[{\"symbol\":\"AAPL\",\"qty\":\"1\"},", 1)]
    [InlineData("orders", "[{\"id\":\"1\"},\n{\"id\":", 2)]
    [InlineData("orders", "nothing", 1)]
    [InlineData("portfolio_history", "{\"timestamp\":[1772499600],", 1)]
    [InlineData("clock", "{\"is_open\":tr", 1)]
    [InlineData("calendar", "", 1)]
    public async Task ReadAsync_FileThatIsNoAnswer_CannotAnswer(string name, string content, int? line)
    {
        folder.Write(JuniperAccount.Files).Write(name, content);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(ReadAsync);

        var place = line is null ? "" : $" (line {line})";
        Assert.Equal(("alpaca", $"{name}.json is not the JSON of such an answer{place}"), (failure.SourceName, failure.Reason));
    }

    [Fact]
    public async Task ReadAsync_EmptyLists_AreKnownAndEmpty()
    {
        folder.Write(JuniperAccount.Files).Write("positions", "[]").Write("orders", "[]");

        var records = await ReadAsync();

        Assert.Equal((true, true, 0, 0), (records.PositionsKnown, records.OrdersKnown, records.Positions.Count, records.Orders.Count));
        Assert.All(records.Sources, source => Assert.Equal(SourceStatus.Ok, source.Status));
    }

    [Theory]
    [InlineData("account")]
    [InlineData("positions")]
    [InlineData("orders")]
    public async Task ReadAsync_OneMissingFile_IsTheOnlyUnknown(string name)
    {
        folder.Write(JuniperAccount.Files);
        File.Delete(Path.Combine(folder.Path, name + ".json"));

        var records = await ReadAsync();

        var unavailable = Assert.Single(records.Sources, source => source.Status != SourceStatus.Ok);
        Assert.Equal(("alpaca/" + name, SourceStatus.Unavailable), (unavailable.Name, unavailable.Status));
        Assert.StartsWith(name + ".json is ", unavailable.Error, StringComparison.Ordinal);
        Assert.Equal((name != "positions", name != "orders"), (records.PositionsKnown, records.OrdersKnown));
    }

    [Fact]
    public async Task ReadAsync_BareNaN_IsAValueThatCannotBeRead()
    {
        folder.Write(JuniperAccount.Files).Write("account", """{"equity":NaN,"cash":-Infinity,"last_equity":Infinity,"status":"NaN is \"NaN\"","buying_power":5}""");

        var records = await ReadAsync();

        Assert.Equal(new BrokerAccount { Status = "NaN is \"NaN\"", BuyingPower = 5 }, records.Account);
        Assert.Contains(records.Warnings, warning => warning.Message == "3 values of alpaca/account could not be read and are unknown");
    }

    [Fact]
    public async Task ReadAsync_ShortAndHoledHistory_KeepsNullsAndDuplicatesAndSorts()
    {
        folder.Write("portfolio_history", """
            {"timestamp":[1772586000,"1772499600",null,1772586000,"2026-03-05T01:00:00Z"],"equity":["10",null,3,"None"],"cashflow":{"CSD":[1,2,3,"x"],"CSW":[0,5,0,0,0]}}
            """);

        var records = await ReadAsync();

        Assert.Equal(
            [
                new HistoryPoint(DateTimeOffset.FromUnixTimeSeconds(1772499600), null, -3),
                new HistoryPoint(DateTimeOffset.FromUnixTimeSeconds(1772586000), 10, 1),
                new HistoryPoint(DateTimeOffset.FromUnixTimeSeconds(1772586000), null, null),
                new HistoryPoint(DateTimeOffset.FromUnixTimeSeconds(1772672400), null, 0),
            ],
            records.History);
        Assert.Equal(
            [
                "1 record of alpaca/portfolio_history could not be read and was left out",
                "2 values of alpaca/portfolio_history could not be read and are unknown",
            ],
            records.Warnings.Where(warning => warning.Code == "bad_records").Select(warning => warning.Message));
        Assert.Equal(
            [
                "alpaca/portfolio_history ends early: the last 1 of its points have no equity",
                "alpaca/portfolio_history: its CSD list ends early: 1 later points count as no flow of that kind",
            ],
            records.Warnings.Where(warning => warning.Code == "missing_values").Select(warning => warning.Message));
    }

    [Theory]
    [InlineData("""{"CSD":[5,null],"CSW":[null,null]}""", 0, "alpaca/portfolio_history: 3 entries of its cash flows are null and count as no flow")]
    [InlineData("""{"CSD":[5,6],"CSW":[0]}""", 6, "alpaca/portfolio_history: its CSW list ends early: 1 later points count as no flow of that kind")]
    [InlineData("""{"CSD":[5]}""", null, "alpaca/portfolio_history: the lists of its cash flows (CSD) end early: the flow of the last 1 points is unknown")]
    [InlineData("""{"CSD":[5],"CSW":[0]}""", null, "alpaca/portfolio_history: the lists of its cash flows (CSD and CSW) end early: the flow of the last 1 points is unknown")]
    public async Task ReadAsync_HolesInTheFlows_AreToldWithWhatTheyCountAs(string cashflow, int? lastFlow, string message)
    {
        folder.Write(JuniperAccount.Files).Write("portfolio_history", $$"""{"timestamp":[1772499600,1772586000],"equity":[1,2],"cashflow":{{cashflow}}}""");

        var records = await ReadAsync();

        Assert.Equal([5m, lastFlow], records.History.Select(point => point.Flow));
        Assert.Equal(message, Assert.Single(records.Warnings, warning => warning.Code == "missing_values").Message);
        Assert.DoesNotContain(records.Warnings, warning => warning.Code == "bad_records" && warning.Message.Contains("history", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"timestamp":null,"equity":null,"cashflow":null}""")]
    [InlineData("""{"timestamp":[],"equity":[],"cashflow":{}}""")]
    public async Task ReadAsync_NewAccount_HasNoHistoryAndNothingToSayOfIt(string history)
    {
        folder.Write(JuniperAccount.Files).Write("portfolio_history", history);

        var records = await ReadAsync();

        Assert.Empty(records.History);
        Assert.DoesNotContain(records.Warnings, warning => warning.Message.Contains("history", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_NoFlowsTold_AreUnknownUnlessActivitiesAreRecorded()
    {
        folder.Write("portfolio_history", """{"timestamp":[1772499600,1772586000],"equity":[1,2]}""");
        Assert.All((await ReadAsync()).History, point => Assert.Null(point.Flow));

        folder.Write("activities", """[{"id":"1","activity_type":"CSD","date":"2026-03-03","net_amount":"12.5"}]""");
        Assert.Equal([0m, 12.5m], (await ReadAsync()).History.Select(point => point.Flow));
    }

    [Fact]
    public async Task ReadAsync_OrdersTwice_CountOnceAsLastChanged()
    {
        folder.Write("orders", """
            [{"id":"b","status":"new","submitted_at":"2026-03-02T15:00:00Z","updated_at":"2026-03-02T15:00:00Z"},{"status":"filled"},
             {"id":"b","status":"FILLED","submitted_at":"2026-03-02T15:00:00Z","updated_at":"2026-03-02T15:00:09Z"},
             {"id":"a","status":"accepted","submitted_at":"2026-03-02T15:00:00Z"},{"id":"never"},{"id":"b","status":"held","updated_at":"2026-03-02T15:00:01Z"}]
            """);

        var records = await ReadAsync();

        Assert.Equal(["a accepted", "b filled", "never "], records.Orders.Select(order => $"{order.OrderId} {order.Status}"));
        Assert.Contains(records.Warnings, warning => warning.Message == "1 record of alpaca/orders could not be read and was left out");
    }

    [Fact]
    public async Task GetDailyBarsAsync_RecordedBars_AreFoundInTheFolderAndBelowIt()
    {
        folder.Write("bars_SPY", """{"bars":[{"t":"2026-03-02","c":5},{"t":"2026-03-03","c":6}]}""").Write("sub/bars_BTC_USD", """{"bars":{"BTC/USD":[{"t":"2026-03-03","c":9}]}}""");
        using var host = new LiveHost(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);

        var bars = await host.Bars.GetDailyBarsAsync(["SPY", "BTC/USD", "QQQ"], new(2026, 3, 3), CancellationToken.None);

        Assert.Equal(["BTC/USD", "SPY"], await host.Bars.ListSymbolsAsync(CancellationToken.None));
        Assert.Equal(new DailyBar(new(2026, 3, 3), 6), Assert.Single(bars["SPY"].Bars));
        Assert.Equal(9, Assert.Single(bars["BTC/USD"].Bars).Close);
        Assert.Equal("bars_QQQ.json is missing", bars["QQQ"].AbsenceReason);
    }

    private async Task<BrokerRecords> ReadAsync()
    {
        using var host = new LiveHost(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);
        return await host.ReadAsync();
    }
}
