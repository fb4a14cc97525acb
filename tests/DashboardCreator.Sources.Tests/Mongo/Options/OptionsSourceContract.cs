using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Tests.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

/// <summary>What every options source answers about the same book, wherever it is kept. One class per kind of books derives from it.</summary>
public abstract class OptionsSourceContract
{
    private static readonly DateTimeOffset BeforeTheCondor = new(2026, 2, 4, 20, 0, 0, TimeSpan.Zero);

    protected abstract Task<OptionsRecords> ReadAsync(DateTimeOffset asOf);

    [Fact]
    public virtual async Task ReadAsync_WholeBook_GivesTheSameFactsFromEverySource()
    {
        var expected = HarborBook.Records;

        var records = await ReadAsync(HarborBook.AsOf);

        Assert.Equal(BookText.Json(expected.Executions), BookText.Json(records.Executions));
        Assert.Equal(BookText.Json(expected.Snapshots), BookText.Json(records.Snapshots));
        Assert.Equal(BookText.Json(expected.ExecutionSnapshots), BookText.Json(records.ExecutionSnapshots));
        Assert.Equal(BookText.Json(expected.Holdings), BookText.Json(records.Holdings));
        Assert.Equal((0, 8, expected.NewestRecordAt), (records.SkippedRecords, records.SnapshotsRead, records.NewestRecordAt));
        Assert.Empty(records.Warnings);
    }

    [Fact]
    public virtual async Task ReadAsync_EarlierInstant_LeavesOutWhatIsLater()
    {
        var records = await ReadAsync(BeforeTheCondor);

        Assert.Equal(["vertical-1"], records.Executions.Select(execution => execution.Id));
        Assert.All(records.Snapshots, snapshot => Assert.True(snapshot.At <= BeforeTheCondor));
        Assert.Empty(records.ExecutionSnapshots);
        Assert.Empty(records.Holdings);
    }

    [Fact]
    public virtual async Task ReadAsync_SecretsInTheBook_NeverArrive()
    {
        var records = await ReadAsync(BeforeTheCondor.AddYears(-20));
        Assert.DoesNotContain(HarborOptions.Secret, BookText.Json(records), StringComparison.Ordinal);

        records = await ReadAsync(HarborBook.AsOf);
        Assert.DoesNotContain(HarborOptions.Secret, BookText.Json(records), StringComparison.Ordinal);
    }
}

/// <summary>And what those that read collections say about them.</summary>
public abstract class OptionsCollectionsContract(string name) : OptionsSourceContract
{
    [Fact]
    public virtual async Task ReadAsync_WholeBook_SaysWhoAnsweredWhatAndHowMuch()
    {
        var records = await ReadAsync(HarborBook.AsOf);

        (string, string?, long?)[] expected =
        [
            ($"{name}/strategy_executions", "executions", 3), ($"{name}/strategy_executions", "legs", 4), ($"{name}/option_legs", "legs", 2),
            ($"{name}/option_snapshots", "snapshots", 8), ($"{name}/position_updates", "holdings", 2),
        ];
        Assert.Equal(expected, records.Sources.Select(source => (source.Name, source.Fact, source.Records)));
        Assert.All(records.Sources, source => Assert.Equal((SourceStatus.Ok, null, null), (source.Status, source.LastSuccess, source.Error)));
    }
}
