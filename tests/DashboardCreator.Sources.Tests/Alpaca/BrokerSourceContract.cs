using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>What every broker source answers about the same account.</summary>
public abstract class BrokerSourceContract
{
    protected abstract IBrokerSource Source { get; }

    [Fact]
    public void Accounts_OneAccount_HasOurNameAndNotItsNumber() => Assert.Equal(["main"], Source.Accounts);

    [Fact]
    public async Task ReadAsync_UnknownAccount_IsTheCallersMistake() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Source.ReadAsync("other", CancellationToken.None));

    [Fact]
    public async Task ReadAsync_Account_IsReadWithTheEndOfItsNumberAlone()
    {
        var records = await ReadAsync();

        Assert.Equal(
            new BrokerAccount { NumberTail = "…ER77", Status = "ACTIVE", Currency = "USD", Equity = 10420.5m, LastEquity = 10400, Cash = -120.25m },
            records.Account);
        Assert.DoesNotContain(JuniperAccount.Number, JsonSerializer.Serialize(records), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_Positions_AreSignedAndKeepTheirOrder()
    {
        var positions = (await ReadAsync()).Positions;

        Assert.Equal(["AAPL", "TLT", "SPY260619P00500000"], positions.Select(position => position.Symbol));
        Assert.Equal(new BrokerHolding
        {
            Symbol = "AAPL", AssetClass = "us_equity", Side = "long", Quantity = 12.5m, AverageEntryPrice = 180.1m, CurrentPrice = 190, MarketValue = 2375,
            CostBasis = 2251.25m, UnrealizedPnl = 123.75m, ChangeToday = -0.0125,
        }, positions[0]);
        Assert.Equal("short", positions[1].Side);
        Assert.Equal((-4m, -360m, -364m, null, null), (positions[1].Quantity, positions[1].MarketValue, positions[1].CostBasis, positions[1].CurrentPrice, positions[1].ChangeToday));
    }

    [Fact]
    public async Task ReadAsync_Orders_AreFlatAndNewestFirst()
    {
        var orders = (await ReadAsync()).Orders;

        Assert.Equal(["o3", "o3a", "o3b", "o2", "o1"], orders.Select(order => order.OrderId));
        Assert.Null(orders[0].Symbol);
        Assert.Equal(new BrokerOrder
        {
            OrderId = "o2", Symbol = "AAPL", Side = "buy", Type = "market", Notional = 500, FilledQuantity = 2.6m, FilledAveragePrice = 189.9m, Status = "filled",
            SubmittedAt = DateTimeOffset.Parse("2026-03-03T14:31:00Z"), FilledAt = DateTimeOffset.Parse("2026-03-03T14:31:00.25Z"),
        }, orders[3]);
    }

    [Fact]
    public async Task ReadAsync_History_CarriesEquityAndFlows()
    {
        var history = (await ReadAsync()).History;

        Assert.Equal(
            [
                new HistoryPoint(DateTimeOffset.FromUnixTimeSeconds(1772499600), 10000, 0),
                new HistoryPoint(DateTimeOffset.FromUnixTimeSeconds(1772586000), 10300.5m, 500),
                new HistoryPoint(DateTimeOffset.FromUnixTimeSeconds(1772672400), 10420.5m, -100),
            ],
            history);
    }

    [Fact]
    public async Task ReadAsync_ExchangeFacts_AreInUtcAndInNewYorksClock()
    {
        var records = await ReadAsync();

        Assert.Equal(new MarketClock(false, DateTimeOffset.Parse("2026-03-05T14:30:00Z"), DateTimeOffset.Parse("2026-03-05T21:00:00Z")), records.Clock);
        Assert.Equal(4, records.Calendar.Count);
        Assert.Equal(new MarketSession(new(2026, 3, 4), new(9, 30), new(13, 0)), records.Calendar[2]);
    }

    [Fact]
    public async Task ReadAsync_BesideTheRecords_TellsSourcesBadValuesAndHowNewItIs()
    {
        var records = await ReadAsync();

        Assert.Equal(
            ["alpaca/account 1", "alpaca/positions 3", "alpaca/orders 5", "alpaca/portfolio_history 3", "alpaca/clock 1", "alpaca/calendar 4"],
            records.Sources.Select(source => $"{source.Name} {source.Records}"));
        Assert.Equal((true, true), (records.PositionsKnown, records.OrdersKnown));
        Assert.All(records.Sources, source => Assert.Equal(SourceStatus.Ok, source.Status));
        Assert.Equal(
            [
                "bad_records: 1 value of alpaca/account could not be read and is unknown",
                "bad_records: 1 value of alpaca/positions could not be read and is unknown",
                "missing_values: alpaca/portfolio_history: 1 entries of its cash flows are null and count as no flow",
            ],
            records.Warnings.Select(warning => $"{warning.Code}: {warning.Message}"));
        Assert.Equal(DateTimeOffset.Parse("2026-03-05T01:00:00Z"), records.NewestRecordAt);
    }

    private Task<BrokerRecords> ReadAsync() => Source.ReadAsync("main", CancellationToken.None);
}

public sealed class FolderBrokerSourceContractTests : BrokerSourceContract, IDisposable
{
    private readonly AnswerFolder folder = new AnswerFolder().Write(JuniperAccount.Files);
    private readonly LiveHost host;

    public FolderBrokerSourceContractTests() => host = new LiveHost(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);

    protected override IBrokerSource Source => host.Broker;

    public void Dispose()
    {
        host.Dispose();
        folder.Dispose();
    }
}

public sealed class LiveBrokerSourceContractTests : BrokerSourceContract, IDisposable
{
    private readonly LiveHost host = new(LiveHost.Options(), new ManualTime(JuniperAccount.Now), JuniperAccount.Exchange());

    protected override IBrokerSource Source => host.Broker;

    public void Dispose() => host.Dispose();
}
