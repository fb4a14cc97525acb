using DashboardCreator.Sources.Tests.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

/// <summary>Only named attributes leave the reader: a secret in any other, in an item that is read or in one that cannot be, is nowhere.</summary>
public sealed class SecretsTests : IDisposable
{
    private readonly TableFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Ledger_SecretInUnknownAttributes_NeverArrives()
    {
        folder.Write(
            TableFolder.Tables.Ledger, Poisoned(TradingItems.Trade("o-1")), Poisoned(TradingItems.Trade("o-2").S("filled_qty", TradingItems.Secret)),
            Poisoned(TradingItems.Lot("l-1").S("is_open", TradingItems.Secret)), Poisoned(TradingItems.Profile("north")), Poisoned(TradingItems.Signal("s-1")),
            Poisoned(TradingItems.Trade("o-3").S("EntityType", TradingItems.Secret)));

        var records = await folder.LedgerAsync();

        Assert.Equal((1, 1, 1, 1), (records.Trades.Count, records.Lots.Count, records.Strategies.Count, records.SkippedRecords));
        AssertClean(BookText.Json(new { records.Lots, records.Strategies, records.Sources, records.Warnings }) + records.Words());
    }

    [Fact]
    public async Task Runs_SecretInAttributesAndInsideJson_NeverArrives()
    {
        var json = $$$"""{"target_allocations":{"SOXL":"1"},"api_key":"{{{TradingItems.Secret}}}","meta":{"Alpaca-Secret-Key":"{{{TradingItems.Secret}}}"},"memo":"{{{TradingItems.Secret}}}"}""";
        folder.Write(
            TableFolder.Tables.Sessions, Poisoned(TradingItems.Session("run-1").S("merged_signal", json)),
            Poisoned(TradingItems.Partial("run-1", "north.clj").S("consolidated_portfolio", json).S("signals_data", json)),
            Poisoned(TradingItems.Session("run-2").S("merged_signal", TradingItems.Secret)));
        folder.Write(TableFolder.Tables.Plans, Poisoned(TradingItems.Plan("p-1").S("plan_data", json)), Poisoned(TradingItems.Plan("p-2").S("plan_data", TradingItems.Secret)));

        var records = await folder.RunsAsync();

        Assert.Equal("""{"target_allocations":{"SOXL":"1"},"_dropped":3}""", records.Sessions[0].MergedJson);
        Assert.Equal("""{"_dropped":4}""", records.Plans[0].Json);
        Assert.Equal((2, 2), (records.Sessions.Count, records.Plans.Count));
        AssertClean(BookText.Json(records));
    }

    [Fact]
    public async Task HedgesAndAccount_SecretInUnknownAttributes_NeverArrives()
    {
        folder.Write(TableFolder.Tables.HedgePositions, Poisoned(TradingItems.Hedge("h-1")), Poisoned(new DraftItem(("PK", TradingItems.Secret))));
        folder.Write(
            TableFolder.Tables.HedgeHistory,
            Poisoned(TradingItems.Decision("2026-01-20T15:00:00Z", "hedge_opened").S("account_id", TradingItems.Secret)),
            Poisoned(new DraftItem(("account_id", TradingItems.Secret))));
        folder.Write(
            TableFolder.Tables.AccountData,
            Poisoned(TradingItems.Account(TradingItems.Secret, "2026-02-19T21:00:04Z", $$"""{"equity":"1","account_number":"{{TradingItems.Secret}}"}""")),
            Poisoned(TradingItems.Positions(TradingItems.Secret, "2026-02-19T21:00:04Z", TradingItems.Secret)));

        var (hedges, account) = (await folder.HedgesAsync(), await folder.AccountAsync());

        Assert.Equal((1, 1, 1m), (hedges.Positions.Count, hedges.History.Count, account.Equity));
        AssertClean(BookText.Json(hedges) + BookText.Json(account));
    }

    private static DraftItem Poisoned(DraftItem item) => item
        .S("api_key", TradingItems.Secret)
        .S("notes", TradingItems.Secret)
        .With("details", $$$$"""{"M":{"password":{"S":"{{{{TradingItems.Secret}}}}"}}}""");

    private static void AssertClean(string text) => Assert.DoesNotContain(TradingItems.Secret, text, StringComparison.Ordinal);
}
