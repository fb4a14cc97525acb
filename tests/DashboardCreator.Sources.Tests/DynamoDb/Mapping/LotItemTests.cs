using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

public sealed class LotItemTests
{
    private static readonly DateTimeOffset ExitAt = new(2026, 2, 12, 16, 0, 4, TimeSpan.Zero);

    [Fact]
    public async Task Lot_EveryAttribute_IsRead()
    {
        var records = await TableFolder.LedgerAsync(TradingItems.Lot("l-1"));

        var lot = Assert.Single(records.Lots);
        Assert.Equal(("l-1", "north", "SOXL", "o-1", "run-1"), (lot.Id, lot.Strategy, lot.Symbol, lot.EntryOrderId, lot.CorrelationId));
        Assert.Equal((9.3125m, 31.2m, 4.3125m, 9m, true), (lot.EntryQuantity, lot.EntryPrice, lot.RemainingQuantity, lot.StoredPnl, lot.IsOpen));
        Assert.Null(lot.FullyClosedAt);
        var exit = Assert.Single(lot.Exits);
        Assert.Equal(("e-1", "o-e-1", ExitAt, 5m, 33m, 9m), (exit.Id, exit.OrderId, exit.At, exit.Quantity, exit.Price, exit.StoredPnl));
        Assert.Equal(ExitAt, records.NewestRecordAt);
    }

    [Fact]
    public async Task Lot_WithoutOptionalAttributes_IsThere()
    {
        var records = await TableFolder.LedgerAsync(
            TradingItems.Lot("l-1").Without("EntityType", "lot_id", "strategy_name", "remaining_qty", "is_open", "exit_records", "realized_pnl", "entry_timestamp", "created_at"));

        var lot = Assert.Single(records.Lots);
        Assert.Equal("l-1", lot.Id);
        Assert.Null(lot.Strategy);
        Assert.Null(lot.RemainingQuantity);
        Assert.Null(lot.IsOpen);
        Assert.Empty(lot.Exits);
        Assert.Empty(records.Warnings);
    }

    [Fact]
    public async Task Lots_WrittenTwice_AreThereOnceAsWrittenLast()
    {
        var records = await TableFolder.LedgerAsync(
            TradingItems.Lot("l-2"),
            TradingItems.Lot("l-1").S("remaining_qty", "1").S("created_at", "2026-02-13T16:00:05+00:00"),
            TradingItems.Lot("l-1").S("remaining_qty", "2").S("created_at", "2026-02-12T16:00:05.000001+00:00"));

        Assert.Equal([("l-1", 1m), ("l-2", 4.3125m)], records.Lots.Select(lot => (lot.Id, lot.RemainingQuantity!.Value)));
    }

    [Fact]
    public async Task Exits_StoredTwice_CountOnce()
    {
        var exit = TradingItems.Exit("e-1", "2026-02-12T16:00:04+00:00", "5", "33.00", "9.00");

        var records = await TableFolder.LedgerAsync(TradingItems.Lot("l-1").With("exit_records", $$$$"""{"L":[{{{{exit}}}},{"M":{"exit_qty":{"S":"1"}}},{{{{exit}}}},{"M":{"exit_qty":{"S":"1"}}},{"S":"?"}]}"""));

        Assert.Equal(["e-1", null, null], Assert.Single(records.Lots).Exits.Select(found => found.Id));
    }

    [Fact]
    public async Task Exit_LaterThanAsked_IsNotThereAndTheLotIsOpen()
    {
        using var folder = new TableFolder();
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Lot("l-1").With("is_open", """{"BOOL":false}""").S("remaining_qty", "0").S("fully_closed_at", "2026-02-12T16:00:04Z"));

        var lot = Assert.Single((await folder.LedgerAsync(ExitAt.AddTicks(-1))).Lots);

        Assert.Empty(lot.Exits);
        Assert.Null(lot.RemainingQuantity);
        Assert.Null(lot.IsOpen);
        Assert.Null(lot.FullyClosedAt);
        Assert.Null(lot.StoredPnl);
        Assert.Equal(ExitAt, Assert.Single((await folder.LedgerAsync(ExitAt)).Lots).FullyClosedAt);
    }

    [Fact]
    public async Task Lot_OpenedLaterThanAsked_IsNotThere()
    {
        using var folder = new TableFolder();
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Lot("l-1"));

        var records = await folder.LedgerAsync(ExitAt.AddMonths(-1));

        Assert.Empty(records.Lots);
        Assert.Null(records.NewestRecordAt);
    }

    [Fact]
    public async Task Profile_EveryAttribute_IsRead()
    {
        var records = await TableFolder.LedgerAsync(TradingItems.Profile("north"));

        var profile = Assert.Single(records.Strategies);
        Assert.Equal(("north", "Northern lights", "https://example.invalid/north", "north.clj"), (profile.Name, profile.DisplayName, profile.SourceUrl, profile.FileName));
        Assert.Equal(["SOXL", "BIL"], profile.Assets);
        Assert.Equal(["SPY"], profile.Frontrunners);
        Assert.Equal(new DateOnly(2026, 1, 15), profile.DateUpdated);
    }

    [Fact]
    public async Task Profile_WithItsKeyAlone_HasAName()
    {
        var records = await TableFolder.LedgerAsync(new DraftItem(("PK", "STRATEGY#south"), ("SK", "METADATA")), TradingItems.Profile("north"));

        Assert.Equal(["north", "south"], records.Strategies.Select(profile => profile.Name));
        Assert.Empty(records.Strategies[1].Assets);
        Assert.Null(records.Strategies[1].DisplayName);
    }
}
