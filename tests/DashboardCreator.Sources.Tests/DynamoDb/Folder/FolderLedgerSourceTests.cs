using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.DynamoDb.Folder;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Folder;

public sealed class FolderLedgerSourceTests : IDisposable
{
    private static readonly DateTimeOffset AsOf = TableFolder.AsOf;

    private readonly TableFolder folder = new();
    private readonly FolderLedgerSource source;

    public FolderLedgerSourceTests() => source = new FolderLedgerSource(folder.Items, TableFolder.Tables.Ledger);

    public void Dispose()
    {
        source.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task ReadAsync_FileUnchanged_GivesTheSameRecordsAgain()
    {
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"));
        var first = await source.ReadAsync(AsOf, default);

        Assert.Same(first, await source.ReadAsync(AsOf, default));
        Assert.Same(first, await source.ReadAsync(AsOf.AddDays(1), default));
    }

    [Fact]
    public async Task ReadAsync_FileChanged_IsReadAgain()
    {
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"));
        Assert.Equal(1, (await source.ReadAsync(AsOf, default)).Trades.Count);

        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"), TradingItems.Trade("o-2"));

        Assert.Equal(2, (await source.ReadAsync(AsOf, default)).Trades.Count);
    }

    [Fact]
    public async Task ReadAsync_LaterTrade_AppearsWhenItsInstantIsReached()
    {
        var later = AsOf.AddHours(1);
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"), TradingItems.Trade("o-2").S("fill_timestamp", later.ToString("O")));

        Assert.Equal(1, (await source.ReadAsync(AsOf, default)).Trades.Count);
        Assert.Equal(1, (await source.ReadAsync(later.AddTicks(-1), default)).Trades.Count);
        Assert.Equal(2, (await source.ReadAsync(later, default)).Trades.Count);
        Assert.Equal(1, (await source.ReadAsync(AsOf, default)).Trades.Count);
    }

    [Fact]
    public async Task ReadAsync_NoTable_IsUnknownAndNotEmpty()
    {
        var records = await source.ReadAsync(AsOf, default);

        Assert.False(records.IsKnown);
        var warning = Assert.Single(records.Warnings);
        Assert.Equal((WarningCodes.SourceMissing, "dynamodb/alchemiser-prod-trade-ledger is missing: no trades, lots and strategies are known"), (warning.Code, warning.Message));
    }

    [Fact]
    public async Task ReadAsync_TableAppears_IsRead()
    {
        await source.ReadAsync(AsOf, default);
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"));

        var records = await source.ReadAsync(AsOf, default);

        Assert.True(records.IsKnown);
        Assert.Equal(1, records.Trades.Count);
    }
}
