using DashboardCreator.Dashboards.Ports;
using FsCheck;
using FsCheck.Fluent;

namespace DashboardCreator.Testing.Funds;

/// <summary>Random funds for laws: believable ones, and ones made of everything that goes wrong in numbers and times.</summary>
public static class AnyFund
{
    private static readonly double[] WildNumbers = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e300, 1e-300, -0.0, 0, 1, -1, 123.455, 1e19, -1e20];

    private static readonly decimal?[] WildAmounts =
        [null, 0, -0.0m, 1, -1, 0.005m, -12.345m, 1e-28m, 1e20m, -1e20m, 7.9e28m, decimal.MinValue, 1_000_000];

    private static readonly DateTimeOffset?[] WildTimes =
        [null, DateTimeOffset.UnixEpoch, Utc.At("0001-01-01"), Utc.At("9999-12-31 23:59:59.999"), Utc.At("2026-03-02 15:00"), Utc.At("2026-03-07 15:00"), Utc.At("2026-03-04 15:00")];

    /// <summary>Amounts in whole cents, trades of three strategies within ten sessions, two or three accounts.</summary>
    public static Arbitrary<FundDraft> Believable { get; } = Fund(
        Gen.Choose(-500_000, 500_000).Select(cents => cents / 100d),
        Gen.Choose(-500_000, 50_000_000).Select(cents => (decimal?)cents / 100),
        Gen.Choose(0, 10 * 24 * 60).Select(minutes => (DateTimeOffset?)Utc.At("2026-02-27 00:00").AddMinutes(minutes)),
        Gen.Choose(30_000, 60_000).Select(cents => cents / 100d));

    /// <summary>Anything at all.</summary>
    public static Arbitrary<FundDraft> Wild { get; } =
        Fund(Gen.Elements(WildNumbers), Gen.Elements(WildAmounts), Gen.Elements(WildTimes), Gen.Elements(WildNumbers));

    private static Arbitrary<FundDraft> Fund(Gen<double> number, Gen<decimal?> amount, Gen<DateTimeOffset?> time, Gen<double> close) => (
        from accounts in AnyAccount(amount, time).ListOf(3)
        from positions in AnyPosition(amount, time).ListOf(4)
        from signals in AnySignal(number, time).ListOf()
        from fills in AnyFill(number, time).ListOf()
        from closes in close.ListOf(7)
        from shares in amount.ListOf(2)
        from snapshots in amount.ListOf(24)
        from recorded in Gen.Elements(false, true)
        from returns in number.ListOf(4)
        select new FundDraft
        {
            Accounts = [.. accounts.Select((account, i) => account with { Id = $"a{i}" })],
            Positions = [.. positions],
            Signals = [.. signals.Select((signal, i) => signal with { Key = (ulong)i + 1 })],
            Confirmations = [.. fills],
            Shares = [new AllocationShare("alpha", shares[0]), new AllocationShare("beta", shares[1])],
            Strategies = [new Strategy { Id = "alpha", Name = "Alpha", Status = "ACTIVE", TrackRecord = Record(returns) }, new Strategy { Id = "beta", Name = "Beta", Status = "ACTIVE" }],
            Bars = [.. Days("2026-02-27").Zip(closes, (day, value) => new DailyBar(day, value))],
            Equity = recorded ? [.. Days("2026-01-05").Zip(snapshots.Where(point => point is not null), (day, point) => Point(day, point!.Value))] : [],
        }).ToArbitrary();

    private static Gen<Account> AnyAccount(Gen<decimal?> amount, Gen<DateTimeOffset?> time) =>
        from values in amount.ListOf(6)
        from at in time
        from broker in Gen.Elements<string?>("IBKR", "Mock", null)
        select new Account
        {
            Id = "", Broker = broker, Equity = values[0], Cash = values[1], MarginUsed = values[2], MarginAvailable = values[3], RealizedPnl = values[4],
            UnrealizedPnl = values[5], LastPollAt = at, BrokerPositions = [new BrokerPosition("ACME", values[0]), new BrokerPosition("ACME", values[1])],
        };

    private static Gen<Position> AnyPosition(Gen<decimal?> amount, Gen<DateTimeOffset?> time) =>
        from values in amount.ListOf(4)
        from at in time
        from account in Gen.Elements<string?>("a0", "a1", null)
        from strategy in Gen.Elements<string?>("alpha", "Beta", null, "nobody")
        select new Position
        {
            AccountId = account, Strategy = strategy, Symbol = "ACME", Quantity = values[0], EntryPrice = values[1], CurrentPrice = values[2],
            UnrealizedPnl = values[3], OpenedAt = at,
        };

    private static Gen<SignalDraft> AnySignal(Gen<double> number, Gen<DateTimeOffset?> time) =>
        from id in Gen.Choose(0, 9)
        from strategy in Gen.Elements<string?>("alpha", "beta", "gamma", null)
        from status in Gen.Elements<string?>("FILLED", "PARTIAL_FILL", "REJECTED", "Cancelled", null)
        from closed in Gen.Elements("CLOSED", "OPEN")
        from decision in Gen.Elements<string?>("REJECTED", "APPROVE", null)
        from numbers in number.ListOf(6)
        from times in time.ListOf(4)
        from exits in Gen.Choose(1, 20).ListOf(2)
        select new SignalDraft
        {
            SignalId = $"s{id}", Strategy = strategy, ExecutionStatus = status, PositionStatus = closed, Decision = decision,
            ReceivedAt = times[0], FilledAt = times[1], ClosedAt = times[2], UpdatedAt = times[3], Quantity = numbers[0], FilledQuantity = numbers[1],
            FillPrice = numbers[2], RealizedPnl = numbers[3], NetPnl = numbers[4], AllocatedCapital = numbers[5], Exits = [.. exits.Select(exit => (ulong)exit)],
        };

    private static Gen<ConfirmationDraft> AnyFill(Gen<double> number, Gen<DateTimeOffset?> time) =>
        from id in Gen.Choose(0, 9)
        from numbers in number.ListOf(3)
        from at in time
        select new ConfirmationDraft { SignalId = $"s{id}", Quantity = numbers[0], Price = numbers[1], Commission = numbers[2], FilledAt = at };

    private static TrackRecord Record(IEnumerable<double> returns) => new(
        "backtest", [.. Days("2025-12-01").Take(4)], [.. returns.Select(value => double.IsInfinity(value) ? double.NaN : value)]);

    private static EquityPoint Point(DateOnly day, decimal equity) => new("a0", new DateTimeOffset(day, new TimeOnly(21, 0), TimeSpan.Zero), equity);

    private static IReadOnlyList<DateOnly> Days(string first) => ListedSessions.Weekdays.SessionsBetween(Utc.Day(first), Utc.Day("2026-03-09"));
}
