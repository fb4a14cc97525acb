using DashboardCreator.Api.Store;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Api.Tests.Store;

public sealed class EquityHistoryStoreTests : IDisposable
{
    // 15:00 in New York, so that neither an hour nor the zone moves it to another day.
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 20, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();
    private readonly CapturedLog log = new();

    public void Dispose()
    {
        folder.Dispose();
        log.Dispose();
    }

    [Fact]
    public async Task Read_AfterARestart_GivesWhatWasRecordedByAccountAndInstant()
    {
        using (var first = Open())
        {
            await first.RecordAsync([Point("b/../x", 0, 2.5m), Point("a", 1, 79228162514264337593543950335m)], CancellationToken.None);
            await first.RecordAsync([Point("a", 0, -0.01m)], CancellationToken.None);
        }

        using var second = Open();
        Assert.Equal([Point("a", 0, -0.01m), Point("a", 1, 79228162514264337593543950335m), Point("b/../x", 0, 2.5m)], await second.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Record_SameInstantAgain_ReplacesThePoint()
    {
        using var store = Open();
        await store.RecordAsync([Point("a", 0, 1m)], CancellationToken.None);
        await store.RecordAsync([Point("a", 0, 2m)], CancellationToken.None);
        Assert.Equal([Point("a", 0, 2m)], await store.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Record_OldDays_KeepTheirLastPointOnly()
    {
        using var store = Open();
        await store.RecordAsync([.. Enumerable.Range(0, 10 * 24).Select(hour => Point("a", hour, hour))], CancellationToken.None);

        var kept = await store.ReadAsync(CancellationToken.None);
        var calendar = new NyseCalendar();
        var byDay = kept.GroupBy(point => calendar.DateAt(point.At)).ToDictionary(day => day.Key, day => day.ToArray());
        var newest = calendar.DateAt(kept[^1].At);
        Assert.Equal(11, byDay.Count);
        Assert.All(byDay, day => Assert.Equal(day.Key >= newest.AddDays(-5) ? Math.Min(24, day.Value.Length) : 1, day.Value.Length));
        Assert.Equal(24, byDay[newest.AddDays(-5)].Length);
        // Sunday the 8th New York time switches to summer: 23 hours that day, and the last one still wins.
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 4, 0, 0, TimeSpan.Zero), byDay[new DateOnly(2026, 3, 2)][0].At);
    }

    [Fact]
    public void Thin_InPiecesOrAtOnce_KeepsTheSame() => Prop.ForAll<int[]>(hours =>
    {
        var calendar = new NyseCalendar();
        EquityPoint[] points = [.. hours.Select((hour, i) => Point("a", Math.Abs(hour % 800), i))];
        IReadOnlyList<EquityPoint> pieces = [];
        foreach (var point in points)
        {
            pieces = EquityThinning.Thin([.. pieces, point], calendar);
        }

        return pieces.Select(point => calendar.DateAt(point.At)).Distinct().SequenceEqual(EquityThinning.Thin(points, calendar).Select(point => calendar.DateAt(point.At)).Distinct());
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("{\"account_id\":\"a\",\"points\":[{\"at\":\"2026")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Read_BrokenFile_IsIgnoredWithAWarning(string content)
    {
        using (var first = Open())
        {
            await first.RecordAsync([Point("a", 0, 1m), Point("b", 0, 1m)], CancellationToken.None);
        }

        await File.WriteAllTextAsync(Path.Combine(folder.Path, "history", SafeFileName.Of("a") + ".json"), content);
        using var second = Open();
        Assert.Equal([Point("b", 0, 1m)], await second.ReadAsync(CancellationToken.None));
        Assert.Contains(log.Lines, line => line.StartsWith("Warning HistoryFileIgnored", StringComparison.Ordinal));
    }

    private EquityHistoryStore Open()
    {
        var store = new StoreFolder(new StoreOptions { Directory = folder.Path }, NullLogger<StoreFolder>.Instance);
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        return new EquityHistoryStore(store, new EquityHistoryFiles(store, factory.CreateLogger<EquityHistoryFiles>()), new NyseCalendar());
    }

    private static EquityPoint Point(string account, int hour, decimal equity) => new(account, Monday.AddHours(hour), equity);
}
