using System.Text;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Testing.Ports;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>What <see cref="LanternFund"/> means, written down by hand.</summary>
internal static class LanternBooks
{
    private static readonly Position Gold = new()
    {
        AccountId = "Quay_Main", Strategy = "Beacon", Symbol = "GLD", Quantity = 24, EntryPrice = 231.62m, CurrentPrice = 232.4m, UnrealizedPnl = 18.72m,
        OpenedAt = At("2026-03-02T14:30:06.503Z"),
    };

    private static readonly Position ShortCurrency = new()
    {
        AccountId = "Quay_Main", Strategy = "Foghorn", Symbol = "AUDNZD", Quantity = -1000, EntryPrice = 1.0875m, OpenedAt = At("2026-03-01T09:00:00Z"),
    };

    public static InMemoryFundSource Source => new()
    {
        FundName = "Lantern Fund",
        Accounts = [Main, Two, Old],
        Strategies = [Beacon, Foghorn, new Strategy { Id = "🚀 ../../etc/passwd", Name = "🚀 ../../etc/passwd", Status = "INACTIVE" }],
        Positions = Positions,
        Allocation = new Allocation([new("Beacon", 60.5m), new("Foghorn", 75.25m), new("Gone", null)], At("2026-02-27T20:15:00Z")),
        EquitySnapshots =
        [
            new("Quay_Main", At("2026-02-26T21:00:00Z"), 410000m),
            new("Quay_Main", At("2026-02-27T21:00:00Z"), 410500.25m),
            new("Quay_Two", At("2026-02-27T21:00:00Z"), 99.5m),
        ],
        Signals = LanternSignals.Add,
        Confirmations = LanternSignals.Confirm,
        NewestRecordAt = At("2026-03-04T00:00:00Z"),
    };

    private static Account Main => new()
    {
        Id = "Quay_Main", Name = "Quay Main", Broker = "IBKR", Currency = "USD", Equity = 412350.75m, Cash = 198200.10m, MarginUsed = 61852.6m,
        MarginAvailable = 136347, UnrealizedPnl = 2145.1m, RealizedPnl = -310.4m, ConnectionStatus = "CONNECTED", LastPollAt = At("2026-03-02T14:35:00.010Z"),
        LastPollSucceeded = true, BalancesAt = At("2026-03-02T14:35:00.004Z"), OpenPositions = [Gold, ShortCurrency],
        BrokerPositions = [new("GLD", 24), new("AUDNZD", -900)],
    };

    private static Account Two => new()
    {
        Id = "Quay_Two", Broker = "IBKR",
        OpenPositions = [new() { AccountId = "Quay_Two", Symbol = "SPY", Quantity = 3.5m, EntryPrice = 510, CurrentPrice = 512.25m, UnrealizedPnl = 7.875m }],
    };

    private static Account Old => new() { Id = "Quay_Old", Name = "Quay Old", Broker = "Zerodha", IsActive = false, Cash = 12.5m };

    private static Strategy Beacon => new()
    {
        Id = "Beacon", Name = "Beacon Gold", Developer = "ana@example.com", Status = "ACTIVE",
        TrackRecord = new TrackRecord("backtest", [new(2025, 12, 29), new(2025, 12, 30), new(2025, 12, 31)], [-0.01, double.NaN, 0.0042]),
    };

    private static Strategy Foghorn => new()
    {
        Id = "Foghorn", Name = "Foghorn FX", Developer = "Ben", Status = "TESTING",
        TrackRecord = new TrackRecord("developer_live", [new(2026, 2, 26), new(2026, 2, 27)], [0.001, 0]),
    };

    private static Position[] Positions =>
    [
        Gold with { Strategy = "Beacon Gold", CurrentPrice = null, OpenedAt = At("2026-03-02T14:30:06Z") },
        ShortCurrency with { Quantity = -1000.5m },
        new() { Symbol = "SPY", IsOpen = false },
    ];

    public static DateTimeOffset At(string iso) => DateTimeOffset.Parse(iso);

    public static long Milliseconds(string iso) => At(iso).ToUnixTimeMilliseconds();

    public static TextId Text(this SignalBookBuilder book, string text) => book.Texts.Add(Encoding.UTF8.GetBytes(text));
}
