using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Folder;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Folder;

public sealed class FolderMarketMakingSourceTests : IDisposable
{
    private static readonly DateTimeOffset AsOf = TableFolder.AsOf;

    private readonly TableFolder folder = new();
    private readonly FolderMarketMakingSource source;

    public FolderMarketMakingSourceTests() => source = folder.Markets();

    public void Dispose()
    {
        source.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task ReadAsync_AllTables_TellsEverything()
    {
        WriteAll();

        var records = await ReadAsync();

        Assert.Equal((1, 1, 1, 1), (records.Configs!.Count, records.Positions!.Count, records.Orders!.Orders.Count, records.Fills!.Count));
        Assert.Equal((true, true, 1L, 1L), (records.Risk is not null, records.Settings is not null, records.Decisions!.Count, records.Executions!.Count));
        Assert.Equal(
            ["dynamodb/dora_market_config_prod market_config 1", "dynamodb/dora_state_prod market_state 4", "dynamodb/dora_trade_log_prod fills 1", "dynamodb/dora_execution_log_prod executions 1", "dynamodb/dora_decision_log_prod decisions 1"],
            records.Sources.Select(status => $"{status.Name} {status.Fact} {status.Records}"));
        Assert.Empty(records.Warnings);
        Assert.Equal((null, new DateOnly(2026, 1, 21), 0L), (records.FillsSince, records.LogsSince, records.SkippedRecords));
        Assert.Equal(new DateTimeOffset(2026, 2, 20, 10, 12, 1, TimeSpan.Zero), records.NewestRecordAt);
    }

    [Fact]
    public async Task ReadAsync_NoTables_IsUnknownAndNotEmpty()
    {
        var records = await ReadAsync();

        Assert.Null(records.Configs);
        Assert.Null(records.Positions);
        Assert.Null(records.Fills);
        Assert.Null(records.Decisions);
        Assert.Null(records.Executions);
        Assert.Equal(5, records.Warnings.Count(warning => warning.Code == WarningCodes.SourceMissing));
        Assert.Contains(records.Warnings, warning => warning.Message == "dynamodb/dora_trade_log_prod is missing: no fills, and therefore no profit of a day, are known");
    }

    [Fact]
    public async Task ReadAsync_EmptyTables_AreEmptyAndNotUnknown()
    {
        foreach (var table in new[] { MarketItems.Tables.MarketFills, MarketItems.Tables.MarketDecisions, MarketItems.Tables.MarketExecutions }) folder.Write(table, Array.Empty<string>());
        folder.Write(MarketItems.Tables.MarketState, MarketItems.OneShort);

        var records = await ReadAsync();

        Assert.Equal((0, 0L, 0L), (records.Fills!.Count, records.Decisions!.Count, records.Executions!.Count));
        Assert.Contains(records.Warnings, warning => warning.Message == "dynamodb/dora_state_prod has nothing readable under open_orders, risk_state, global_config");
    }

    [Fact]
    public async Task ReadAsync_BadRecords_AreCountedAndNamedByKey()
    {
        WriteAll();
        folder.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1").Bare, "no item at all", MarketItems.Fill("2").S("fill_size", "0").Bare);

        var records = await ReadAsync();

        Assert.Equal((1, 2L), (records.Fills!.Count, records.SkippedRecords));
        var warning = Assert.Single(records.Warnings);
        Assert.Equal(WarningCodes.BadRecords, warning.Code);
        Assert.Contains("2 items of dynamodb/dora_trade_log_prod", warning.Message, StringComparison.Ordinal);
        Assert.Contains($"dora_trade_log_prod, {MarketItems.FilledAt}#o-2: the fill has no readable positive size", warning.Message, StringComparison.Ordinal);
        Assert.Contains("dora_trade_log_prod.json line 2", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ManyDecisions_KeepsThoseOfFillsWhole()
    {
        WriteAll();
        var first = new DateTimeOffset(2026, 2, 20, 10, 11, 12, TimeSpan.Zero);
        folder.Write(MarketItems.Tables.MarketDecisions, [.. Enumerable.Range(0, 3000).Select(loop => MarketItems.Decision(loop, first.AddSeconds(loop).ToString("O")))]);
        folder.Write(MarketItems.Tables.MarketExecutions, MarketItems.Event(7).S("event_type", "FILL"));

        var decisions = (await ReadAsync()).Decisions!.Of(MarketItems.Market);

        Assert.Equal(3000, decisions.Count);
        Assert.NotNull(decisions.Detail(decisions[0]));
        Assert.NotNull(decisions.Detail(MarketItems.DecisionId(7)));
        Assert.Null(decisions.Detail(decisions[100]));
        Assert.NotNull(decisions.Detail(decisions[2999]));
    }

    [Fact]
    public async Task ReadAsync_NothingChanged_GivesTheSameRecordsAgain()
    {
        WriteAll();
        var first = await ReadAsync();

        Assert.Same(first, await ReadAsync());
        Assert.Same(first, await ReadAsync(AsOf.AddHours(11)));
    }

    [Fact]
    public async Task ReadAsync_DaysLater_ForgetsDaysAsAServerDoesAndFindsThemAgain()
    {
        WriteAll();
        Assert.Equal(1, (await ReadAsync()).Executions!.Count);
        var later = await ReadAsync(AsOf.AddDays(40));

        Assert.Equal((new DateOnly(2026, 3, 2), 1L, 0L), (later.LogsSince, later.Decisions!.Count, later.Executions!.Count));
        Assert.Equal(1, (await ReadAsync(AsOf.AddDays(1))).Executions!.Count);
    }

    [Fact]
    public async Task ReadAsync_OnlyTheStateChanged_ReadsNoOtherFile()
    {
        WriteAll();
        var first = await ReadAsync();
        folder.Write(MarketItems.Tables.MarketState, MarketItems.Settings);

        var second = await ReadAsync();

        Assert.Null(second.Positions);
        Assert.Same(first.Fills, second.Fills);
        Assert.Equal(first.Decisions!.Count, second.Decisions!.Count);
    }

    [Fact]
    public async Task ReadAsync_FillsChanged_FindsTheirDecisionsAgain()
    {
        WriteAll();
        var first = new DateTimeOffset(2026, 2, 20, 10, 11, 12, TimeSpan.Zero);
        folder.Write(MarketItems.Tables.MarketDecisions, [.. Enumerable.Range(0, 2000).Select(loop => MarketItems.Decision(loop, first.AddSeconds(loop).ToString("O")))]);
        await ReadAsync();
        folder.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1"), MarketItems.Fill("2").S("fill_timestamp", first.AddSeconds(40.5).ToString("O")));

        var records = await ReadAsync();

        var decisions = records.Decisions!.Of(MarketItems.Market);
        Assert.Equal(2, records.Fills!.Count);
        Assert.NotNull(decisions.Detail(decisions[40]));
        Assert.Null(decisions.Detail(decisions[41]));
    }

    [Fact]
    public async Task ReadAsync_LaterRecords_AppearWhenTheirInstantIsReached()
    {
        WriteAll();
        var later = AsOf.AddHours(1);
        folder.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1"), MarketItems.Fill("2").S("fill_timestamp", later.ToString("O")));
        folder.Write(MarketItems.Tables.MarketDecisions, MarketItems.Decision(1), MarketItems.Decision(2, later.AddHours(1).ToString("O")));
        folder.Write(MarketItems.Tables.MarketExecutions, MarketItems.Event(1), MarketItems.Event(2, later.AddHours(2).ToString("O")));

        Assert.Equal((1, 1, 1), await CountsAsync(AsOf));
        Assert.Equal((1, 1, 1), await CountsAsync(later.AddTicks(-1)));
        Assert.Equal((2, 1, 1), await CountsAsync(later));
        Assert.Equal((2, 2, 1), await CountsAsync(later.AddHours(1)));
        Assert.Equal((2, 2, 2), await CountsAsync(later.AddHours(2)));
        Assert.Equal((1, 1, 1), await CountsAsync(AsOf));
    }

    [Fact]
    public async Task ReadAsync_TableAppears_IsRead()
    {
        await ReadAsync();
        folder.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1"));

        Assert.Single((await ReadAsync()).Fills!);
    }

    [Fact]
    public async Task ReadAsync_FolderWentAway_CannotAnswer()
    {
        using var moved = new TableFolder();
        using var reader = moved.Markets();
        moved.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1"));
        await reader.ReadAsync(AsOf, default);
        var away = moved.Path + "-away";
        Directory.Move(moved.Path, away);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => reader.ReadAsync(AsOf, default));
        Directory.Move(away, moved.Path);
        Assert.Single((await reader.ReadAsync(AsOf, default)).Fills!);
    }

    private void WriteAll()
    {
        folder.Write(MarketItems.Tables.MarketConfigs, MarketItems.Config());
        folder.Write(
            MarketItems.Tables.MarketState,
            MarketItems.OneShort, MarketItems.Orders($$"""{"o-9":{{MarketItems.Order("no")}}}"""), MarketItems.Risk, MarketItems.Settings);
        folder.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1"));
        folder.Write(MarketItems.Tables.MarketDecisions, MarketItems.Decision(1));
        folder.Write(MarketItems.Tables.MarketExecutions, MarketItems.Event(1));
    }

    private async Task<(int, long, long)> CountsAsync(DateTimeOffset asOf)
    {
        var records = await ReadAsync(asOf);
        return (records.Fills!.Count, records.Decisions!.Count, records.Executions!.Count);
    }

    private Task<MarketMakingRecords> ReadAsync(DateTimeOffset? asOf = null) => source.ReadAsync(asOf ?? AsOf, CancellationToken.None);
}
