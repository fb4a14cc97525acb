using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

public sealed class AccountSnapshotSourceTests : IDisposable
{
    private const string Number = "987654321";
    private const string Early = "2026-02-19T15:00:04.100000+00:00";
    private const string Late = "2026-02-19T21:00:04+00:00";
    private static readonly DateTimeOffset LateAt = new(2026, 2, 19, 21, 0, 4, TimeSpan.Zero);

    private readonly TableFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Newest_ByTheInstantInItsKey_IsTaken(bool isRegistered)
    {
        Write(
            TradingItems.Account(Number, Late, """{"equity":"300.10","account_number":"987654321"}""").S("updated_at", "2020-01-01T00:00:00Z"),
            TradingItems.Account(Number, Early, """{"equity":"200"}"""), TradingItems.Positions(Number, Early, """[{"symbol":"SOXL","qty":"1"}]"""),
            new DraftItem(("PK", $"PNL#{Number}"), ("SK", "DATE#2026-02-19"), ("equity", "1")), isRegistered ? TradingItems.Registry(Number) : new DraftItem(("PK", "x")),
            new DraftItem(("PK", $"LATEST#{Number}"), ("SK", "ACCOUNT"), ("snapshot_sk", $"SNAPSHOT#{Early}")));

        var snapshot = await folder.AccountAsync();

        Assert.Equal((300.1m, LateAt), (snapshot.Equity, snapshot.EquityAt));
        Assert.Equal(new DateTimeOffset(2026, 2, 19, 15, 0, 4, 100, TimeSpan.Zero), snapshot.PositionsAt);
        Assert.Equal([("SOXL", 1m)], snapshot.Positions!.Select(position => (position.Symbol, position.Quantity!.Value)));
        Assert.Empty(snapshot.Warnings);
        Assert.Equal([("account", 1L), ("positions", 1L)], snapshot.Sources.Select(source => (source.Fact!, source.Records!.Value)));
    }

    [Fact]
    public async Task Position_EveryField_IsReadAndShortIsNegative()
    {
        Write(TradingItems.Positions(Number, Late, """
            [{"symbol":"EQUITIES::soxl//USD","qty":"10","avg_entry_price":31.2,"current_price":"None","market_value":"320","cost_basis":"312.00","unrealized_pl":"-8","side":"PositionSide.SHORT","asset_class":"AssetClass.US_EQUITY"},{"symbol":"BIL","qty":"2.5","side":"long","current_price":"91.5"}]
            """));

        var positions = (await folder.AccountAsync()).Positions!;

        Assert.Equal(
            [
                new BrokerHolding { Symbol = "SOXL", AssetClass = "us_equity", Side = "short", Quantity = -10m, AverageEntryPrice = 31.2m, MarketValue = -320m, CostBasis = -312m, UnrealizedPnl = -8m },
                new BrokerHolding { Symbol = "BIL", Side = "long", Quantity = 2.5m, CurrentPrice = 91.5m },
            ],
            positions);
    }

    [Fact]
    public async Task Snapshots_LaterOrExpired_AreNotThere()
    {
        Write(
            TradingItems.Registry(Number), TradingItems.Account(Number, Early, """{"equity":"200"}"""),
            TradingItems.Account(Number, Late, """{"equity":"300"}""").N("ExpiresAt", "1771588800"), TradingItems.Account(Number, "2026-02-21T00:00:00Z", """{"equity":"400"}"""));

        Assert.Equal(200m, (await folder.AccountAsync()).Equity);
        Assert.Equal(300m, (await folder.AccountAsync(DateTimeOffset.FromUnixTimeSeconds(1771588799))).Equity);
        Assert.Equal(400m, (await folder.AccountAsync(TableFolder.AsOf.AddDays(1))).Equity);
    }

    [Fact]
    public async Task Snapshots_OlderThanTheUsualStretch_AreFound()
    {
        Write(TradingItems.Registry(Number), TradingItems.Account(Number, "2026-01-02T00:00:00Z", """{"portfolio_value":200}"""), TradingItems.Positions(Number, "2026-01-02T00:00:00Z", "[]"));

        var snapshot = await folder.AccountAsync();

        Assert.Equal(200m, snapshot.Equity);
        Assert.Empty(snapshot.Positions!);
    }

    [Fact]
    public async Task Newest_Unreadable_IsReportedAndTheOneBeforeTaken()
    {
        Write(
            TradingItems.Registry(Number), TradingItems.Account(Number, Late, "{"), TradingItems.Account(Number, Early, """{"equity":"200"}"""),
            TradingItems.Positions(Number, Late, """[{"qty":"1"}]"""), TradingItems.Positions(Number, Early, """[{"symbol":"A"}]"""), TradingItems.Positions(Number, "soon", "[]"));

        var snapshot = await folder.AccountAsync();

        Assert.Equal(200m, snapshot.Equity);
        Assert.Equal("A", Assert.Single(snapshot.Positions!).Symbol);
        Assert.Contains(snapshot.Warnings, warning => warning.Message.Contains($"ACCOUNT#… SNAPSHOT#{Late}: the snapshot has no readable account", StringComparison.Ordinal));
        Assert.Contains(snapshot.Warnings, warning => warning.Message.Contains($"POSITIONS#… SNAPSHOT#{Late}: the snapshot has a position without a symbol", StringComparison.Ordinal));
        Assert.DoesNotContain(snapshot.Warnings, warning => warning.Message.Contains(Number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accounts_Several_TheRegisteredOneCounts()
    {
        Write(TradingItems.Account("1", Late, """{"equity":"300"}"""), TradingItems.Account("2", Early, """{"equity":"200"}"""), TradingItems.Registry("2"));

        var registered = await folder.AccountAsync();
        var configured = await folder.AccountAsync(account: "1");

        Assert.Equal((200m, 300m), (registered.Equity, configured.Equity));
        Assert.Empty(registered.Warnings);
    }

    [Fact]
    public async Task Accounts_SeveralAndNoneRegistered_TheNewestCountsWithAWarning()
    {
        Write(TradingItems.Account("1", Early, """{"equity":"200"}"""), TradingItems.Positions("1", Early, """[{"symbol":"A"}]"""), TradingItems.Account("2", Late, """{"equity":"300"}"""));

        var snapshot = await folder.AccountAsync();

        Assert.Equal(300m, snapshot.Equity);
        Assert.Null(snapshot.Positions);
        var warning = Assert.Single(snapshot.Warnings);
        Assert.Equal((WarningCodes.Inconsistent, "dynamodb/alchemiser-prod-account-data holds several accounts and registers none of them: the one stored last is used"), (warning.Code, warning.Message));
    }

    [Fact]
    public async Task RegisteredAccount_WithoutSnapshots_GivesWayWithAWarning()
    {
        Write(TradingItems.Registry(Number), TradingItems.Account("1", Late, """{"equity":"300"}"""));

        var snapshot = await folder.AccountAsync();

        Assert.Equal(300m, snapshot.Equity);
        Assert.Equal("dynamodb/alchemiser-prod-account-data holds nothing of the account that is configured or registered: the one stored last is used", Assert.Single(snapshot.Warnings).Message);
    }

    [Fact]
    public async Task Table_Missing_IsUnknown()
    {
        var snapshot = await folder.AccountAsync();

        Assert.Null(snapshot.Equity);
        Assert.Null(snapshot.Positions);
        Assert.Equal("dynamodb/alchemiser-prod-account-data is missing: no stored positions and no stored equity are known", Assert.Single(snapshot.Warnings).Message);
    }

    private void Write(params DraftItem[] items) => folder.Write(TableFolder.Tables.AccountData, items);
}
