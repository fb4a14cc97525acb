using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.Tests.DynamoDb.Mapping;
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

    [Fact]
    public async Task ReadAsync_OrderTwice_TheLastCountsAndIsReported()
    {
        var later = AsOf.AddHours(1).ToString("O");
        folder.Write(
            TableFolder.Tables.Ledger,
            TradingItems.Trade("o-1"), TradingItems.Trade("o-2"), TradingItems.Trade("o-1").S("fill_price", "40"), TradingItems.Trade("o-1").S("fill_price", "41"),
            TradingItems.Trade("o-3").S("fill_timestamp", later), TradingItems.Trade("o-3"),
            TradingItems.Trade("o-2").S("fill_timestamp", later), TradingItems.Lot("l-1"), TradingItems.Lot("l-1"));

        var records = await source.ReadAsync(AsOf, default);

        Assert.Equal(["o-1", "o-2", "o-3"], records.Orders());
        Assert.Equal(41m, records.Trades[records.Orders().ToList().IndexOf("o-1")].Price);
        Assert.Equal(
            [
                (WarningCodes.Inconsistent, "4 trades of dynamodb/alchemiser-prod-trade-ledger have the order id of one before them and took its place"),
                (WarningCodes.Inconsistent, "1 lot occurs twice in dynamodb/alchemiser-prod-trade-ledger; the item written last is used"),
            ],
            records.Warnings.Select(warning => (warning.Code, warning.Message)));
    }

    [Fact]
    public async Task ReadAsync_LaterTradeIsReached_IsNoOrderTwice()
    {
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"), TradingItems.Trade("o-2").S("fill_timestamp", AsOf.AddHours(1).ToString("O")));

        await source.ReadAsync(AsOf, default);

        Assert.Empty((await source.ReadAsync(AsOf.AddHours(1), default)).Warnings);
    }
}
