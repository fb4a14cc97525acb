using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

public sealed class HedgeSourceTests : IDisposable
{
    private readonly TableFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Hedge_EveryAttribute_IsReadAndTheIndexKeyIsNot()
    {
        Positions(TradingItems.Hedge("h-1"));

        var hedge = Assert.Single((await folder.HedgesAsync()).Positions);

        Assert.Equal(
            new HedgePosition
            {
                Id = "h-1", Underlying = "SPY", OptionSymbol = "SPY260619P00500000", OptionType = "put", Strike = 500m, Expiration = new DateOnly(2026, 6, 19),
                Status = "active", RollState = "holding", Contracts = 3m, Premium = 1250.5m, Template = "smoothing", EntryPrice = 4.1683m,
                EntryAt = new DateTimeOffset(2026, 1, 20, 15, 0, 0, TimeSpan.Zero),
            },
            hedge);
    }

    [Fact]
    public async Task Hedge_WithItsKeysAlone_IsNamedByThem()
    {
        Positions(new DraftItem(("PK", "HEDGE#h-1"), ("GSI1PK", "STATUS#active#UNDERLYING#qqq"), ("GSI1SK", "EXPIRATION#2026-03-20")));

        var hedge = Assert.Single((await folder.HedgesAsync()).Positions);

        Assert.Equal(("h-1", "QQQ", new DateOnly(2026, 3, 20)), (hedge.Id, hedge.Underlying, hedge.Expiration));
        Assert.Null(hedge.Status);
        Assert.Null(hedge.Template);
        Assert.Null(hedge.Premium);
    }

    [Fact]
    public async Task Hedges_TwiceAndExpired_AreThereOnceOrNot()
    {
        Positions(
            TradingItems.Hedge("h-1").S("updated_at", "2026-02-01T00:00:00Z").S("status", "closed"), TradingItems.Hedge("h-1").S("updated_at", "2026-01-21T00:00:00Z"),
            TradingItems.Hedge("h-2").N("ttl", "1771588800"));

        Assert.Equal([("h-1", "closed")], (await folder.HedgesAsync()).Positions.Select(hedge => (hedge.Id, hedge.Status!)));
    }

    [Fact]
    public async Task Hedge_OfALaterInstant_IsNotThereYet()
    {
        folder.Write(
            TableFolder.Tables.HedgePositions,
            TradingItems.Hedge("h-1").S("entry_date", TableFolder.AsOf.AddMinutes(-1).ToString("O")),
            TradingItems.Hedge("h-2").S("entry_date", TableFolder.AsOf.AddMinutes(1).ToString("O")));

        Assert.Equal("h-1", Assert.Single((await folder.HedgesAsync()).Positions).Id);
    }

    [Fact]
    public async Task Hedge_ExpirationWithoutHyphens_IsThatDay()
    {
        folder.Write(TableFolder.Tables.HedgePositions, TradingItems.Hedge("h-1").S("expiration_date", "20261215"));

        Assert.Equal(new DateOnly(2026, 12, 15), Assert.Single((await folder.HedgesAsync()).Positions).Expiration);
    }

    [Fact]
    public async Task Decision_EveryAttribute_IsRead()
    {
        History(TradingItems.Decision("2026-01-20T15:00:00.000001+00:00", "HEDGE_OPENED"));

        var records = await folder.HedgesAsync();

        var at = new DateTimeOffset(2026, 1, 20, 15, 0, 0, TimeSpan.Zero).AddTicks(10);
        Assert.Equal([new HedgeDecision(at, "hedge_opened", 100.25m, 2m, "2026-01-20T15:00:00.000001+00:00#HEDGE_OPENED")], records.History);
        Assert.Equal(at, records.NewestRecordAt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Decision_OfAHedge_NamesItWhereverItIsStored(bool inDetails)
    {
        const string Hedge = """
            "hedge_id":{"S":"h-1"},"underlying_symbol":{"S":"spy"},"option_symbol":{"S":"SPY260619P00500000"},"note":{"S":"n"}
            """;
        var decision = TradingItems.Decision("2026-01-20T15:00:00Z", "hedge_opened").Bare;
        folder.Write(TableFolder.Tables.HedgeHistory, decision[..^1] + (inDetails ? ",\"details\":{\"M\":{" + Hedge + "}}}" : "," + Hedge + "}"));

        var read = Assert.Single((await folder.HedgesAsync()).History);

        Assert.Equal(("h-1", "SPY", "SPY260619P00500000"), (read.HedgeId, read.Underlying, read.OptionSymbol));
    }

    [Fact]
    public async Task Decision_WithItsKeyAlone_IsReadFromThere()
    {
        History(new DraftItem(("timestamp_action", "2026-01-20T15:00:00+00:00#hedge_rolled")));

        var decision = Assert.Single((await folder.HedgesAsync()).History);

        Assert.Equal((new DateTimeOffset(2026, 1, 20, 15, 0, 0, TimeSpan.Zero), "hedge_rolled"), (decision.At, decision.Action));
        Assert.Null(decision.Premium);
    }

    [Fact]
    public async Task Decisions_TwiceLaterExpiredOrEmpty_AreThereOnceOrNot()
    {
        History(
            TradingItems.Decision("2026-02-01T00:00:00Z", "hedge_rolled"), TradingItems.Decision("2026-01-01T00:00:00Z", "hedge_opened"),
            TradingItems.Decision("2026-01-01T00:00:00Z", "hedge_opened"), TradingItems.Decision("2026-01-01T00:00:00Z", "hedge_closed").S("account_id", "account-2"),
            TradingItems.Decision("2026-03-01T00:00:00Z", "hedge_closed"), TradingItems.Decision("2026-01-02T00:00:00Z", "roll_triggered").N("ttl", "1771588800"),
            new DraftItem(("account_id", "account-1"), ("timestamp_action", "?")));

        var records = await folder.HedgesAsync();

        Assert.Equal(["hedge_closed", "hedge_opened", "hedge_rolled"], records.History.Select(decision => decision.Action));
        Assert.Equal(1, records.SkippedRecords);
    }

    [Fact]
    public async Task Tables_Missing_AreUnknownEachForItself()
    {
        var neither = await folder.HedgesAsync();
        Positions(TradingItems.Hedge("h-1"));
        var positions = await folder.HedgesAsync();

        Assert.Equal((false, false), (neither.PositionsKnown, neither.HistoryKnown));
        Assert.Equal((true, false), (positions.PositionsKnown, positions.HistoryKnown));
        var warning = Assert.Single(positions.Warnings);
        Assert.Equal(
            (WarningCodes.SourceMissing, "dynamodb/alchemiser-prod-hedge-history is missing: no decisions about hedges, and therefore no premiums spent, are known"),
            (warning.Code, warning.Message));
    }

    private void Positions(params DraftItem[] items) => folder.Write(TableFolder.Tables.HedgePositions, items);

    private void History(params DraftItem[] items) => folder.Write(TableFolder.Tables.HedgeHistory, items);
}
