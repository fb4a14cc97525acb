using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

public sealed class TrackRecordTests
{
    private const string One = """[{"date":"2026-01-05","return":0.1}]""";
    private const string Two = """[{"date":"2026-01-06","return":0.2}]""";
    private const string Three = """[{"date":"2026-01-07","return":0.3}]""";

    [Theory]
    [InlineData(One, Two, Three, "mathematricks_live", 0.1)]
    [InlineData("[]", Two, Three, "developer_live", 0.2)]
    [InlineData("[]", "null", Three, "backtest", 0.3)]
    [InlineData("""[{"date":"never"}]""", "[]", Three, "backtest", 0.3)]
    public async Task ReadAsync_SeveralLists_TheFirstWithRowsCounts(string ownLive, string developerLive, string backtest, string source, double value)
    {
        var records = await ReadAsync(
            $$"""{"strategy_id":"S","raw_data_backtest_full":{{backtest}},"raw_data_developer_live":{{developerLive}},"raw_data_mathematricks_live":{{ownLive}}}""");

        var track = Assert.Single(records.Strategies).TrackRecord!;
        Assert.Equal(source, track.Source);
        Assert.Equal([value], track.Returns);
    }

    [Fact]
    public async Task ReadAsync_RowsInAnyOrder_AscendAndTheLastStoredOfADateCounts()
    {
        var records = await ReadAsync("""
            {"strategy_id":"S","raw_data_backtest_full":[{"date":"2026-01-07","return":3},{"date":"2026-01-05","return":1},{"date":"2026-01-07","return":4},
             {"date":"2026-01-06","pnl":2},{"return":9},{"date":"2026-02-30","return":9}]}
            """);

        var track = Assert.Single(records.Strategies).TrackRecord!;
        Assert.Equal([new(2026, 1, 5), new(2026, 1, 6), new(2026, 1, 7)], track.Dates);
        Assert.Equal([1, double.NaN, 4], track.Returns);
        Assert.Contains(records.Warnings, warning => warning.Code == WarningCodes.Inconsistent && warning.Message.StartsWith("1 daily row in strategies repeats", StringComparison.Ordinal));
        Assert.Contains(records.Warnings, warning => warning.Code == WarningCodes.BadRecords && warning.Message.StartsWith("2 daily rows in strategies have no", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""[{"date":"2026-01-05","return":0.5}]""")]
    [InlineData("""{"2026-01-05":0.5}""")]
    [InlineData("""{"2026-01-05T00:00:00Z":"0.5"}""")]
    public async Task ReadAsync_BacktestData_IsUsedWhereItHasDates(string dailyReturns)
    {
        var records = await ReadAsync($$$"""{"strategy_id":"S","backtest_data":{"daily_returns":{{{dailyReturns}}}}}""");

        var track = Assert.Single(records.Strategies).TrackRecord!;
        Assert.Equal(("backtest", new DateOnly(2026, 1, 5), 0.5), (track.Source, Assert.Single(track.Dates), Assert.Single(track.Returns)));
    }

    [Theory]
    [InlineData("""{"strategy_id":"S"}""")]
    [InlineData("""{"strategy_id":"S","raw_data_backtest_full":[]}""")]
    [InlineData("""{"strategy_id":"S","raw_data_backtest_full":7,"backtest_data":{"daily_returns":[0.1,0.2]}}""")]
    public async Task ReadAsync_NoDatedRows_IsNoTrackRecord(string strategy)
    {
        var records = await ReadAsync(strategy);

        Assert.Null(Assert.Single(records.Strategies).TrackRecord);
        Assert.DoesNotContain(records.Warnings, warning => warning.Code == WarningCodes.BadRecords);
    }

    [Fact]
    public async Task ReadAsync_SameStrategyTwice_KeepsTheOneWrittenLast()
    {
        var records = await ReadAsync(
            """{"strategy_id":"S","strategy_name":"new","updated_at":"2026-01-02T00:00:00Z"}""",
            """{"strategy_id":"S","strategy_name":"old","updated_at":"2026-01-01T00:00:00Z"}""");

        Assert.Equal("new", Assert.Single(records.Strategies).Name);
        Assert.Contains(records.Warnings, warning => warning.Code == WarningCodes.Inconsistent);
    }

    private static Task<FundRecords> ReadAsync(params string[] strategies) =>
        new MongoFundSource(new InMemoryDocumentSource().Add("strategies", strategies)).ReadAsync(CancellationToken.None);
}
