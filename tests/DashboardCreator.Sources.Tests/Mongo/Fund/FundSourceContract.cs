using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>What every fund source answers about the same fund, wherever its books are. One class per kind of books derives from it.</summary>
public abstract class FundSourceContract
{
    private const string Facts = "fund accounts equity_history strategies allocation positions signals executions";

    protected abstract Task<FundRecords> ReadAsync();

    [Fact]
    public virtual async Task ReadAsync_WholeFund_GivesTheSameFactsFromEverySource()
    {
        var expected = await LanternBooks.Source.ReadAsync(CancellationToken.None);

        var records = await ReadAsync();

        Assert.Equal(expected.FundName, records.FundName);
        Assert.Equal(BookText.Json(expected.Accounts), BookText.Json(records.Accounts));
        Assert.Equal(BookText.Json(expected.Strategies), BookText.Json(records.Strategies));
        Assert.Equal(BookText.Json(expected.Positions), BookText.Json(records.Positions));
        Assert.Equal(BookText.Json(expected.Allocation), BookText.Json(records.Allocation));
        Assert.Equal(BookText.Json(expected.EquitySnapshots), BookText.Json(records.EquitySnapshots));
        Assert.Equal(BookText.Lines(expected.Signals), BookText.Lines(records.Signals));
        Assert.Equal(expected.NewestRecordAt, records.NewestRecordAt);
    }

    [Fact]
    public virtual async Task ReadAsync_WholeFund_SaysWhoAnsweredWhatAndHowMuch()
    {
        var records = await ReadAsync();

        Assert.Equal(Facts, string.Join(' ', records.Sources.Select(source => source.Fact)));
        Assert.All(records.Sources, source => Assert.Equal((SourceStatus.Ok, null, null), (source.Status, source.LastSuccess, source.Error)));
        Assert.Equal(7, records.Sources.Single(source => source.Fact == "signals").Records);
        Assert.Equal(3, records.Sources.Single(source => source.Fact == "positions").Records);
    }

    [Fact]
    public virtual async Task ReadAsync_SecretsInTheBooks_NeverArrive()
    {
        var records = await ReadAsync();

        Assert.DoesNotContain(LanternFund.Secret, BookText.Everything(records), StringComparison.Ordinal);
    }
}
