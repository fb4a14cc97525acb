using DashboardCreator.Api.Store;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Ports;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Api.Tests.Store;

public sealed class OptionsHistoryStoreTests : IDisposable
{
    private static readonly DateOnly First = new(2026, 3, 2);

    private readonly TemporaryFolder folder = new();
    private readonly CapturedLog log = new();

    private string FilePath => Path.Combine(folder.Path, "options", "history.json");

    public void Dispose()
    {
        folder.Dispose();
        log.Dispose();
    }

    [Fact]
    public async Task Read_AfterARestart_GivesAllDaysAscending()
    {
        using (var first = Open())
        {
            await first.RecordAsync(Day(1, null), CancellationToken.None);
            await first.RecordAsync(Day(0, 12.345678901234567890m, ("b/../x", -1.5m), ("a", 0m), ("unmarked", null)), CancellationToken.None);
        }

        using var second = Open();
        var days = await second.ReadAsync(CancellationToken.None);

        Assert.Equal([First, First.AddDays(1)], days.Select(day => day.Session));
        Assert.Equal(Day(0, null).At, days[0].At);
        Assert.Equal([12.345678901234567890m, null], days.Select(day => day.UnrealizedPnl));
        Assert.Equal([new OptionsDayPosition("b/../x", -1.5m), new OptionsDayPosition("a", 0m), new OptionsDayPosition("unmarked", null)], days[0].Positions);
        Assert.Empty(days[1].Positions);
    }

    [Fact]
    public async Task Record_SameDayAgain_ReplacesItsPoint()
    {
        using var store = Open();
        await store.RecordAsync(Day(0, 1m, ("a", 1m)), CancellationToken.None);
        await store.RecordAsync(Day(0, 2m, ("b", 2m)), CancellationToken.None);

        foreach (var days in new[] { await store.ReadAsync(CancellationToken.None), await ReadAnewAsync() })
        {
            var day = Assert.Single(days);
            Assert.Equal((2m, "b"), (day.UnrealizedPnl, Assert.Single(day.Positions).ExecutionId));
        }
    }

    [Fact]
    public async Task Record_MoreDaysThanKeepPositions_KeepsTheirSums()
    {
        using var store = Open();
        for (var i = OptionsHistoryStore.DaysWithPositions + 1; i >= 0; i--)
        {
            await store.RecordAsync(Day(i, i, ("a", i)), CancellationToken.None);
        }

        var days = await ReadAnewAsync();
        Assert.Equal(Enumerable.Range(0, OptionsHistoryStore.DaysWithPositions + 2).Select(i => (decimal?)i), days.Select(day => day.UnrealizedPnl));
        Assert.Equal([0, 0, 1], days.Take(3).Select(day => day.Positions.Count));
        Assert.All(days.Skip(2), day => Assert.Single(day.Positions));
    }

    [Theory]
    [InlineData("{\"days\":[{\"session\":\"2026")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"days\":[null]}")]
    [InlineData("{\"days\":[{\"at\":\"2026-03-02T15:00:00Z\",\"unrealized_pnl\":1,\"positions\":{}}]}")]
    public async Task Record_BrokenFile_IsPassedOverWithAWarningAndKeptBeside(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        await File.WriteAllTextAsync(FilePath, content);
        await File.WriteAllTextAsync(FilePath + ".broken-1", "an earlier one");
        using var store = Open();

        Assert.Empty(await store.ReadAsync(CancellationToken.None));
        Assert.Equal(content, await File.ReadAllTextAsync(FilePath));
        await store.RecordAsync(Day(0, 1m), CancellationToken.None);

        Assert.Single(await ReadAnewAsync());
        Assert.Equal(content, await File.ReadAllTextAsync(FilePath + ".broken-2"));
        Assert.Equal("an earlier one", await File.ReadAllTextAsync(FilePath + ".broken-1"));
        Assert.Single(log.Lines, line => line.StartsWith("Warning OptionsHistoryIgnored", StringComparison.Ordinal));
        Assert.Single(log.Lines, line => line.StartsWith("Warning OptionsHistorySetAside", StringComparison.Ordinal) && line.Contains("broken-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Record_FileThatCannotBeReadNow_IsNotReplacedUntilItCan()
    {
        await RecordAsync(Day(0, 1m));
        using var store = Open();
        using (new FileStream(FilePath, FileMode.Open, FileAccess.Read, FileShare.None))
        {
            await store.RecordAsync(Day(1, 2m), CancellationToken.None);
            Assert.Equal([2m], (await store.ReadAsync(CancellationToken.None)).Select(day => day.UnrealizedPnl));
        }

        Assert.Equal([1m], (await ReadAnewAsync()).Select(day => day.UnrealizedPnl));
        Assert.Contains(log.Lines, line => line.StartsWith("Warning OptionsHistoryIgnored", StringComparison.Ordinal));
        await store.RecordAsync(Day(2, 3m), CancellationToken.None);
        Assert.Equal([1m, 2m, 3m], (await ReadAnewAsync()).Select(day => day.UnrealizedPnl));
    }

    [Fact]
    public async Task Record_Interrupted_LeavesTheOldFileWhole()
    {
        await RecordAsync(Day(0, 1m));
        await File.WriteAllTextAsync(FilePath + DurableFile.Unfinished, "{\"days\":[");
        await RecordAsync(Day(1, 2m));
        Assert.Equal([1m, 2m], (await ReadAnewAsync()).Select(day => day.UnrealizedPnl));
    }

    private async Task RecordAsync(OptionsDay day)
    {
        using var store = Open();
        await store.RecordAsync(day, CancellationToken.None);
    }

    private async Task<IReadOnlyList<OptionsDay>> ReadAnewAsync()
    {
        using var store = Open();
        return await store.ReadAsync(CancellationToken.None);
    }

    private OptionsHistoryStore Open()
    {
        var store = new StoreFolder(new StoreOptions { Directory = folder.Path }, NullLogger<StoreFolder>.Instance);
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        return new OptionsHistoryStore(store, new OptionsHistoryFile(store, factory.CreateLogger<OptionsHistoryFile>()));
    }

    private static OptionsDay Day(int offset, decimal? pnl, params (string Id, decimal? Pnl)[] positions) => new(
        First.AddDays(offset),
        new DateTimeOffset(First.AddDays(offset), new TimeOnly(20, 0), TimeSpan.Zero),
        pnl,
        [.. positions.Select(position => new OptionsDayPosition(position.Id, position.Pnl))]);
}
