using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Sources.Tests.DynamoDb.Mapping;
using DashboardCreator.Testing.Ports;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb;

/// <summary>What the four ports of a trading system answer about the same small system, wherever it is kept.</summary>
public abstract class TradingPortsContract
{
    private static readonly DateTimeOffset FilledAt = new DateTimeOffset(2026, 2, 9, 15, 31, 22, TimeSpan.Zero).AddTicks(1_042_500);
    private static readonly DateTimeOffset DecidedAt = new(2026, 1, 20, 15, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset StoredAt = new(2026, 2, 19, 21, 0, 4, TimeSpan.Zero);

    protected abstract ITradeLedgerSource Ledger { get; }

    protected abstract IRunSource Runs { get; }

    protected abstract IHedgeSource Hedges { get; }

    protected abstract IAccountSnapshotSource Snapshots { get; }

    [Fact]
    public async Task Ledger_AtAnInstant_HasTheTradesUntilThenAndNoLater()
    {
        var records = await Ledger.ReadAsync(FilledAt, default);

        Assert.Equal(["o-1"], records.Orders());
        Assert.Equal((12.5m, 31.2m, FilledAt), (records.Trades[0].Quantity, records.Trades[0].Price, records.Trades[0].At));
        Assert.Equal("north 0.745, south 0.255", records.Mix());
        Assert.True(records.IsKnown);
        Assert.Empty((await Ledger.ReadAsync(FilledAt.AddTicks(-1), default)).Orders());
        Assert.Equal(["o-1", "o-2"], (await Ledger.ReadAsync(FilledAt.AddDays(1), default)).Orders());
    }

    [Fact]
    public async Task Runs_AtAnInstant_AreTheSessionsAndPlans()
    {
        var records = await Runs.ReadAsync(TableFolder.AsOf, default);

        Assert.Equal(["run-1"], records.Sessions.Select(session => session.Id));
        Assert.Equal([("p-1", "run-1")], records.Plans.Select(plan => (plan.Id, plan.CorrelationId!)));
    }

    [Fact]
    public async Task Hedges_AtAnInstant_HaveTheDecisionsUntilThen()
    {
        var records = await Hedges.ReadAsync(DecidedAt, default);

        Assert.Equal([("h-1", "active")], records.Positions.Select(hedge => (hedge.Id, hedge.Status!)));
        Assert.Equal([("hedge_opened", 100.25m)], records.History.Select(decision => (decision.Action!, decision.Premium!.Value)));
        Assert.Empty((await Hedges.ReadAsync(DecidedAt.AddTicks(-1), default)).History);
    }

    [Fact]
    public async Task Snapshots_AtAnInstant_AreThoseUntilThen()
    {
        var snapshot = await Snapshots.ReadAsync(StoredAt, default);

        Assert.Equal((300m, StoredAt), (snapshot.Equity, snapshot.EquityAt));
        Assert.Equal(["SOXL"], snapshot.Positions!.Select(position => position.Symbol));
        var earlier = await Snapshots.ReadAsync(StoredAt.AddTicks(-1), default);
        Assert.Null(earlier.Equity);
        Assert.Null(earlier.Positions);
    }

    /// <summary>The system as tables.</summary>
    private protected static void Write(TableFolder folder)
    {
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"), TradingItems.Trade("o-2").S("fill_timestamp", FilledAt.AddDays(1).ToString("O")));
        folder.Write(TableFolder.Tables.Sessions, TradingItems.Session("run-1"));
        folder.Write(TableFolder.Tables.Plans, TradingItems.Plan("p-1"));
        folder.Write(TableFolder.Tables.HedgePositions, TradingItems.Hedge("h-1"));
        folder.Write(TableFolder.Tables.HedgeHistory, TradingItems.Decision(DecidedAt.ToString("O"), "hedge_opened"));
        folder.Write(
            TableFolder.Tables.AccountData, TradingItems.Account("a", StoredAt.ToString("O"), """{"equity":"300"}"""),
            TradingItems.Positions("a", StoredAt.ToString("O"), """[{"symbol":"SOXL","qty":"1"}]"""));
    }

    /// <summary>The system as records.</summary>
    private protected static IEnumerable<TradeRecord> Trades(TradeBookBuilder book)
    {
        var trade = new TradeRecord
        {
            OrderId = book.Texts.Add("o-1"u8),
            Symbol = book.Texts.Add("SOXL"u8),
            IsBuy = true,
            At = FilledAt,
            Quantity = 12.5m,
            Price = 31.2m,
            Mix = book.AddMix([new StrategyWeight(book.Texts.Add("north"u8), 0.745m), new StrategyWeight(book.Texts.Add("south"u8), 0.255m)]),
        };
        yield return trade;
        trade.OrderId = book.Texts.Add("o-2"u8);
        trade.At = FilledAt.AddDays(1);
        yield return trade;
    }

    private protected static RunRecords RunRecords { get; } = new()
    {
        Sessions = [new RunSession { Id = "run-1" }], Plans = [new RebalancePlan { Id = "p-1", CorrelationId = "run-1" }],
    };

    private protected static HedgeRecords HedgeRecords { get; } = new()
    {
        Positions = [new HedgePosition { Id = "h-1", Status = "active" }], History = [new HedgeDecision(DecidedAt, "hedge_opened", 100.25m, 2m, null)],
    };

    private protected static AccountSnapshot Snapshot { get; } = new()
    {
        Equity = 300m, EquityAt = StoredAt, Positions = [new BrokerHolding { Symbol = "SOXL", Quantity = 1m }], PositionsAt = StoredAt,
    };
}

/// <summary>The fakes that other tests rely on keep the contract.</summary>
public sealed class InMemoryTradingPortsTests : TradingPortsContract
{
    protected override ITradeLedgerSource Ledger { get; } = new InMemoryTradeLedgerSource { Trades = Trades };

    protected override IRunSource Runs { get; } = new InMemoryRunSource { Records = RunRecords };

    protected override IHedgeSource Hedges { get; } = new InMemoryHedgeSource { Records = HedgeRecords };

    protected override IAccountSnapshotSource Snapshots { get; } = new InMemoryAccountSnapshotSource { Snapshot = Snapshot };

    [Fact]
    public async Task ReadAsync_Failing_CannotAnswer()
    {
        var failure = new SourceUnavailableException("memory", "is told to fail");

        await Assert.ThrowsAsync<SourceUnavailableException>(() => new InMemoryTradeLedgerSource { Failure = failure }.ReadAsync(TableFolder.AsOf, default));
        await Assert.ThrowsAsync<SourceUnavailableException>(() => new InMemoryRunSource { Failure = failure }.ReadAsync(TableFolder.AsOf, default));
        await Assert.ThrowsAsync<SourceUnavailableException>(() => new InMemoryHedgeSource { Failure = failure }.ReadAsync(TableFolder.AsOf, default));
        await Assert.ThrowsAsync<SourceUnavailableException>(() => new InMemoryAccountSnapshotSource { Failure = failure }.ReadAsync(TableFolder.AsOf, default));
    }
}

/// <summary>The contract over exported tables.</summary>
public sealed class FolderTradingPortsTests : TradingPortsContract, IDisposable
{
    private readonly TableFolder folder = new();
    private readonly ServiceProvider ports;

    public FolderTradingPortsTests()
    {
        Write(folder);
        ports = folder.Ports();
    }

    protected override ITradeLedgerSource Ledger => ports.GetRequiredService<ITradeLedgerSource>();

    protected override IRunSource Runs => ports.GetRequiredService<IRunSource>();

    protected override IHedgeSource Hedges => ports.GetRequiredService<IHedgeSource>();

    protected override IAccountSnapshotSource Snapshots => ports.GetRequiredService<IAccountSnapshotSource>();

    public void Dispose()
    {
        ports.Dispose();
        folder.Dispose();
    }
}
