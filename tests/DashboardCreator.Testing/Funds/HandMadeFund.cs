using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Funds;

/// <summary>
/// A fund small enough to compute by hand, with one of nearly everything: seen on Monday, 9 March 2026, after the close. The tests
/// of the documents show the arithmetic.
/// </summary>
public static class HandMadeFund
{
    public static FundDraft Draft { get; } = new()
    {
        Name = "Harbour Fund",
        AsOf = Utc.At("2026-03-09 21:30"),
        NewestRecordAt = Utc.At("2026-03-09 16:00"),
        Sources = [new SourceStatus("mongodb/trading_accounts", SourceStatus.Ok, null, null, "accounts", 3)],
        Accounts = Accounts(),
        Strategies =
        [
            new Strategy { Id = "beta", Name = "Beta Fund", Status = "ACTIVE", Developer = "b@example.org" },
            new Strategy { Id = "alpha", Name = "Alpha", Status = "ACTIVE", Developer = "a@example.org", TrackRecord = Record() },
            new Strategy { Id = "gamma", Name = "Gamma", Status = "TESTING" },
        ],
        Shares = [new AllocationShare("alpha", 50), new AllocationShare("beta", 75.5m)],
        Positions = Positions(),
        Bars = Bars(500, 505, 505, 499.95, 502.44975, 502.44975, 507.4742475),
        Signals = [.. Trades(), .. Others()],
        Confirmations =
        [
            new ConfirmationDraft { SignalId = "s1", ExecutionId = "e1", Quantity = 40, Price = 100, Commission = 1, FilledAt = Utc.At("2026-03-02 14:30:04") },
            new ConfirmationDraft { OrderId = "s1_ORD", ExecutionId = "e2", Quantity = 60, Price = 101, FilledAt = Utc.At("2026-03-02 14:30:06") },
            new ConfirmationDraft { OrderId = "s1_ORD", ExecutionId = "e2", Quantity = 60, Price = 101, FilledAt = Utc.At("2026-03-02 14:30:06") },
            new ConfirmationDraft { SignalId = "s2", ExecutionId = "e3", Quantity = 100, Price = 149.62, Commission = 1, FilledAt = Utc.At("2026-03-02 15:00:00") },
        ],
    };

    private static IReadOnlyList<Account> Accounts() =>
    [
        new Account
        {
            Id = "East", Name = "Paper East", Broker = "IBKR", Currency = "USD", Equity = 600_000, Cash = 200_000, MarginUsed = 90_000, MarginAvailable = 210_000,
            UnrealizedPnl = 3_000, RealizedPnl = 7_000, ConnectionStatus = "CONNECTED", LastPollAt = Utc.At("2026-03-09 21:25"), LastPollSucceeded = true,
            BrokerPositions = [new BrokerPosition("ACME", 20), new BrokerPosition("ZZZ", 5)],
        },
        new Account
        {
            Id = "West", Name = "Paper West", Broker = "Mock", Currency = "USD", Equity = 390_000, Cash = 150_000, MarginUsed = 30_000, MarginAvailable = 90_000,
            UnrealizedPnl = -1_000, RealizedPnl = 1_000, ConnectionStatus = "DISCONNECTED",
        },
        new Account { Id = "Old", Name = "Closed", Broker = "Zerodha", IsActive = false, Equity = 999_999, RealizedPnl = 999_999 },
    ];

    private static IReadOnlyList<Position> Positions() =>
    [
        new Position { AccountId = "East", Strategy = "alpha", Symbol = "ACME", Quantity = 24, EntryPrice = 230, CurrentPrice = 232.5m, OpenedAt = Utc.At("2026-03-02 14:30") },
        new Position { AccountId = "West", Strategy = "Beta Fund", Symbol = "XYZ", Quantity = -10, EntryPrice = 50, UnrealizedPnl = -12.345m },
        new Position { AccountId = "East", Strategy = "alpha", Symbol = "GONE", Quantity = 3, IsOpen = false },
        new Position { AccountId = "East", Strategy = "alpha", Symbol = "FLAT", Quantity = 0 },
    ];

    private static IEnumerable<SignalDraft> Trades() =>
    [
        SignalDraft.Trade(4_900, Utc.At("2026-03-02 15:00")) with { SignalId = "s1", Key = 1, Exits = [2], Quantity = 100, ReceivedAt = Utc.At("2026-03-02 14:30") },
        new SignalDraft
        {
            SignalId = "s2", Key = 2, Action = "SELL", SignalType = "EXIT", ExecutionStatus = "FILLED", PositionStatus = "CLOSED", NetPnl = 4_900, Quantity = 100,
            ReceivedAt = Utc.At("2026-03-02 14:59:50"),
        },
        SignalDraft.Trade(-9_800, Utc.At("2026-03-04 16:00")) with
        {
            SignalId = "s3", Key = 3, Action = "SELL", Direction = "SHORT", Symbol = "XYZ", Quantity = 50, FilledQuantity = 50, FillPrice = 200,
            ReceivedAt = Utc.At("2026-03-04 14:30"), FilledAt = Utc.At("2026-03-04 14:30:20"),
        },
        SignalDraft.Trade(0, Utc.At("2026-03-07 12:00")) with
        {
            SignalId = "s4", Key = 4, ExecutionStatus = "PARTIAL_FILL", FilledQuantity = 5, FillPrice = 10,
            ReceivedAt = Utc.At("2026-03-06 15:00"), FilledAt = Utc.At("2026-03-06 14:59:59"),
        },
        SignalDraft.Trade(double.NaN, Utc.At("2026-03-05 13:00")) with { SignalId = "s5", Key = 5, ReceivedAt = Utc.At("2026-03-05 10:00") },
        SignalDraft.Trade(980, Utc.At("2026-03-05 15:00"), "gamma") with { SignalId = "g1", Key = 20, ReceivedAt = Utc.At("2026-03-05 14:00") },
    ];

    private static IEnumerable<SignalDraft> Others() =>
    [
        new SignalDraft { SignalId = "s6", Key = 6, Decision = "REJECTED", Reason = "Margin exceeds capital", ReceivedAt = Utc.At("2026-03-05 11:00") },
        new SignalDraft { SignalId = "s7", Key = 7, Decision = "APPROVE", EmbeddedStatus = "Rejected", ReceivedAt = Utc.At("2026-03-05 12:00") },
        new SignalDraft { SignalId = "s8", Key = 8, Quantity = 7, Price = 0, AllocatedCapital = 1_000, AllocationPercent = 2.5, ReceivedAt = Utc.At("2026-03-09 15:00") },
        new SignalDraft { SignalId = "s9", Key = 9, SignalType = "CANCEL", DecisionAction = "CANCEL_SENT", Action = null, Direction = null, ReceivedAt = Utc.At("2026-03-09 15:01") },
        new SignalDraft { SignalId = "s10", Key = 10, ExecutionStatus = "FILLED", FilledQuantity = 0 },
        new SignalDraft { SignalId = "s11", Key = 11, ExecutionStatus = "Cancelled", ReceivedAt = Utc.At("2026-03-09 15:02") },
        new SignalDraft { SignalId = "u1", Key = 30, Strategy = null, ReceivedAt = Utc.At("2026-03-09 16:00") },
    ];

    // From Friday, 27 February, to Monday, 9 March.
    private static IReadOnlyList<DailyBar> Bars(params double[] closes) =>
        [.. ListedSessions.Weekdays.SessionsBetween(Utc.Day("2026-02-27"), Utc.Day("2026-03-09")).Zip(closes, (day, close) => new DailyBar(day, close))];

    private static TrackRecord Record() =>
        new("backtest", [Utc.Day("2025-12-29"), Utc.Day("2025-12-30"), Utc.Day("2025-12-31")], [0.01, -0.02, 0.03]);
}
