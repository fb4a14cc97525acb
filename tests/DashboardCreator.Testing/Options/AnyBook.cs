using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;

namespace DashboardCreator.Testing.Options;

/// <summary>Random options books for laws: believable ones, and ones made of everything that goes wrong in numbers.</summary>
public static class AnyBook
{
    private static readonly string[] Symbols = ["ACME", "BOLT", "SPY"];
    private static readonly string[] Expiries = ["2026-03-05", "2026-03-06", "2026-03-20", "2026-04-17", "2026-06-19"];
    private static readonly double[] Strikes = [90, 95, 100, 105, 110];

    private static readonly double?[] WildNumbers = [null, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e300, 1e-300, 1e20, -0.0, 0, -1, 0.2, 100];
    private static readonly decimal?[] WildAmounts = [null, 0, -0.0m, 1, -1, 0.005m, 1e-28m, 1e20m, -1e20m, decimal.MaxValue, decimal.MinValue, 3];
    private static readonly DateTimeOffset?[] WildTimes = [null, DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch, Utc.At("2026-03-02 15:00"), Utc.At("2026-03-06 19:00")];

    /// <summary>Up to six executions of up to four legs, most of them quoted, with some Greeks of their own; prices in cents.</summary>
    public static Arbitrary<OptionsDraft> Believable { get; } = (
        from executions in Execution().ListOf()
        from quotes in Quotes()
        select new OptionsDraft
        {
            Executions = [.. executions.Take(6).Select((execution, i) => execution with { Id = $"x{i}" })],
            Snapshots = quotes,
            Bars = [("ACME", HandMadeAccount.Ramp(70, 31, 1)), ("BOLT", HandMadeAccount.Ramp(70, 99, -0.01)), ("SPY", HandMadeAccount.Ramp(70, 31, 1))],
        }).ToArbitrary();

    /// <summary>Anything at all.</summary>
    public static Arbitrary<OptionsDraft> Wild { get; } = (
        from executions in WildExecution().ListOf(3)
        from snapshots in WildSnapshot().ListOf(3)
        from numbers in Gen.Elements(WildNumbers).ListOf(2)
        from quantities in Gen.Elements(WildAmounts).ListOf(2)
        from known in Gen.Elements(true, true, true, false)
        select new OptionsDraft
        {
            Executions = known ? [.. executions.Select((execution, i) => execution with { Id = $"x{i}" })] : [],
            ExecutionsKnown = known,
            Snapshots = [.. snapshots],
            Holdings = [.. quantities.Select(quantity => new OptionHolding { Symbol = "ACME", Right = OptionRight.Call, Strike = numbers[0], Expiry = Utc.Day("2026-04-17"), Quantity = quantity })],
            Bars = [("ACME", [new DailyBar(Utc.Day("2026-03-04"), numbers[0] ?? 1), new DailyBar(Utc.Day("2026-03-05"), numbers[1] ?? 100)])],
        }).ToArbitrary();

    private static Gen<OptionExecution> Execution() =>
        from symbol in Gen.Elements(Symbols)
        from type in Gen.Elements<string?>("iron_condor", "vertical_spread", null)
        from status in Gen.Frequency((6, Gen.Constant("filled")), (1, Gen.Constant("pending")), (1, Gen.Constant("closed")))
        from minutes in Gen.Choose(0, 5)
        from pnl in Gen.Choose(-50_000, 50_000)
        from legs in Leg().ListOf()
        select Contracts.Open("", symbol, [.. legs.Take(4)]) with
        {
            StrategyType = type,
            Status = status,
            EntryTime = Utc.At("2026-03-02 15:00").AddMinutes(minutes),
            CloseTime = status == "closed" ? Utc.At("2026-03-03 15:00") : null,
            RecordedPnl = status == "closed" ? pnl / 100m : null,
        };

    private static Gen<OptionLeg> Leg() =>
        from right in Gen.Elements("C", "P")
        from strike in Gen.Elements(Strikes)
        from expiry in Gen.Elements(Expiries)
        from contracts in Gen.Elements(-3m, -1m, 1m, 2m, 0.5m)
        from fill in Gen.Choose(1, 2_000)
        from own in Gen.Choose(0, 4)
        from greeks in Gen.Choose(-100, 100).ListOf(5)
        select Contracts.Leg(right, strike, expiry, contracts, fill / 100m) with
        {
            Greeks = own == 0 ? new StoredGreeks(greeks[0] / 100.0, greeks[1] / 100.0, greeks[2] / 100.0, greeks[3] / 100.0, greeks[4] / 100.0) : default,
        };

    // A third of the contracts have no snapshot.
    private static Gen<IReadOnlyList<OptionSnapshot>> Quotes()
    {
        var all = from symbol in Symbols from right in (string[])["C", "P"] from strike in Strikes from expiry in Expiries select (symbol, right, strike, expiry);
        return from numbers in Gen.Choose(0, 600).ListOf(all.Count())
               select (IReadOnlyList<OptionSnapshot>)
               [
                   .. all.Zip(numbers, (contract, number) => (contract, number)).Where(pair => pair.number % 3 != 0).Select(pair => Contracts.Quote(
                       pair.contract.symbol, pair.contract.right, pair.contract.strike, pair.contract.expiry, pair.number / 100m, (pair.number + 10) / 100m, 100, pair.number % 2 == 0 ? 0.25 : null)),
               ];
    }

    private static Gen<OptionExecution> WildExecution() =>
        from symbol in Gen.Elements<string?>("ACME", "acme", "ZED", "", null)
        from status in Gen.Elements<string?>("filled", "filled", "filled", "closed", "failed", "pending", "?", null)
        from times in Gen.Elements(WildTimes).ListOf(2)
        from amounts in Gen.Elements(WildAmounts).ListOf(3)
        from legs in WildLeg().ListOf(3)
        select new OptionExecution
        {
            Id = "", Symbol = symbol, Status = status, EntryTime = times[0], CloseTime = status == "closed" ? times[1] : null, RecordedPnl = amounts[0], RecordedMaxLoss = amounts[1],
            RecordedPremium = amounts[2], Legs = [.. legs],
        };

    private static Gen<OptionLeg> WildLeg() =>
        from right in Gen.Elements<OptionRight?>(OptionRight.Call, OptionRight.Put, (OptionRight)7, null)
        from buy in Gen.Elements<bool?>(true, false, null)
        from expiry in Gen.Elements<DateOnly?>(Utc.Day("2026-04-17"), Utc.Day("2026-03-05"), DateOnly.MinValue, DateOnly.MaxValue, null)
        from status in Gen.Elements<string?>("filled", "filled", "closed", "pending", null)
        from numbers in Gen.Elements(WildNumbers).ListOf(7)
        from amounts in Gen.Elements(WildAmounts).ListOf(4)
        select new OptionLeg
        {
            Right = right, IsBuy = buy, Expiry = expiry, Status = status, Strike = numbers[0], ImpliedVolatility = numbers[1],
            Greeks = new StoredGreeks(numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]), Quantity = amounts[0], FillPrice = amounts[1], ExitPrice = amounts[2], CurrentPremium = amounts[3],
        };

    private static Gen<OptionSnapshot> WildSnapshot() =>
        from right in Gen.Elements(OptionRight.Call, OptionRight.Put)
        from numbers in Gen.Elements(WildNumbers).ListOf(10)
        from amounts in Gen.Elements(WildAmounts).ListOf(4)
        select new OptionSnapshot
        {
            Symbol = "ACME", Strike = numbers[0] ?? 100, Expiry = Utc.Day("2026-04-17"), Right = right, At = Utc.At("2026-03-06 19:00"), Bid = amounts[0], Ask = amounts[1], Last = amounts[2],
            Mid = amounts[3], UnderlyingPrice = numbers[1], ImpliedVolatility = numbers[2], VolatilityRange = (numbers[3] ?? 0.1, numbers[4] ?? 0.3),
            Greeks = new StoredGreeks(numbers[5], numbers[6], numbers[7], numbers[8], numbers[9]),
        };
}
