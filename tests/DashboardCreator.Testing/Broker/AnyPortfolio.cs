using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;

namespace DashboardCreator.Testing.Broker;

/// <summary>Random accounts for laws: believable ones, and ones made of everything that goes wrong in numbers and times.</summary>
public static class AnyPortfolio
{
    private static readonly DateTimeOffset AsOf = Utc.At("2026-03-06 21:30");

    private static readonly DateOnly[] Sessions = [.. new NyseCalendar().SessionsBetween(Utc.Day("2025-11-03"), Utc.Day("2026-03-06"))];

    private static readonly decimal?[] WildAmounts =
        [null, 0, -0.0m, 1, -1, 0.005m, -12.345m, 1e-28m, 1e20m, -1e20m, 7.9e28m, decimal.MinValue, 1_000_000];

    private static readonly DateTimeOffset[] WildTimes =
        [DateTimeOffset.UnixEpoch, Utc.At("0001-01-01"), Utc.At("9999-12-31 23:59:59.999"), Utc.At("2026-03-02 15:00"), Utc.At("2026-03-07 15:00"), Utc.At("2026-03-04 15:00")];

    private static readonly double[] WildNumbers = [double.NaN, double.PositiveInfinity, 1e300, -1e300, 1e-300, -0.0, 0, 1, 123.455];

    private static Gen<decimal> Cents => Gen.Choose(-50_000_000, 50_000_000).Select(cents => cents / 100m);

    /// <summary>Returns of up to 20 % a day, in basis points, and flows of up to a third of equity, in per mille: one of each per session.</summary>
    public static Gen<(int Return, int Flow)[]> Days { get; } =
        from length in Gen.Choose(2, Sessions.Length - 1)
        from days in Day().ArrayOf(length)
        select days;

    /// <summary>One to three accounts over up to four months, to the cent, with holes, deposits and withdrawals.</summary>
    public static Arbitrary<PortfolioDraft> Believable { get; } = (
        from count in Gen.Choose(1, 3)
        from records in Records().ListOf(count)
        from closes in Gen.Choose(30_000, 60_000).ListOf(Sessions.Length)
        select new PortfolioDraft
        {
            AsOf = AsOf,
            Accounts = [.. records.Select((account, i) => ($"a{i}", account))],
            Bars = [("SPY", [.. Sessions.Zip(closes, (session, close) => new DailyBar(session, close / 100d)).Where(bar => bar.Session.Day % 9 != 0)])],
        }).ToArbitrary();

    /// <summary>Anything at all.</summary>
    public static Arbitrary<PortfolioDraft> Wild { get; } = (
        from count in Gen.Choose(1, 3)
        from records in WildRecords().ListOf(count)
        from closes in Gen.Elements(WildNumbers).ListOf(Sessions.Length)
        select new PortfolioDraft
        {
            AsOf = AsOf,
            Accounts = [.. records.Select((account, i) => ($"a{i}", account))],
            Bars = [("SPY", [.. Sessions.Zip(closes, (session, close) => new DailyBar(session, close))])],
        }).ToArbitrary();

    /// <summary>History with these returns, ending on 6 March 2026; every equity and flow is exact, so that flows cannot move a return.</summary>
    public static HistoryPoint[] History((int Return, int Flow)[] days, decimal start, bool withFlows)
    {
        var sessions = Sessions[^(days.Length + 1)..];
        var points = new List<HistoryPoint> { new(Stamps.Of(sessions[0]), start, 0) };
        var equity = start;
        for (var i = 0; i < days.Length; i++)
        {
            equity = decimal.Round(equity * (1 + (days[i].Return / 10_000m)), 12);
            var flow = withFlows ? decimal.Round(equity * days[i].Flow / 1_000, 2) : 0;
            equity += flow;
            points.Add(new HistoryPoint(Stamps.Of(sessions[i + 1]), equity, flow));
        }

        return [.. points];
    }

    private static Gen<(int Return, int Flow)> Day() =>
        from change in Gen.Frequency((5, Gen.Choose(-2_000, 2_000)), (1, Gen.Constant(0)))
        from flow in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(-333, 333)))
        select (change, flow);

    private static Gen<BrokerRecords> Records() =>
        from days in Days
        from start in Gen.Choose(100_000, 50_000_000)
        from holes in Gen.Choose(0, 12).ListOf(days.Length + 1)
        from amounts in Cents.ListOf(4)
        from holdings in Holding(Cents.Select(cents => (decimal?)cents)).ListOf(3)
        from orders in Order(Gen.Choose(0, 1_000).Select(units => (decimal?)units)).ListOf()
        select new BrokerRecords
        {
            Account = new BrokerAccount { NumberTail = "…0001", Status = "ACTIVE", Currency = "USD", Equity = amounts[0], LastEquity = amounts[1], Cash = amounts[2], BuyingPower = amounts[3] },
            Positions = [.. holdings],
            Orders = [.. orders.Select((order, i) => order with { OrderId = $"o{i}" })],
            History = [.. History(days, start / 100m, withFlows: true).Select(Rounded).Zip(holes, (point, hole) => hole == 0 ? point with { Equity = null } : point)],
        };

    private static HistoryPoint Rounded(HistoryPoint point) => point with { Equity = decimal.Round(point.Equity!.Value, 2) };

    private static Gen<BrokerRecords> WildRecords() =>
        from amounts in Gen.Elements(WildAmounts).ListOf(40)
        from times in Gen.Elements([.. WildTimes, .. Sessions.TakeLast(6).Select(Stamps.Of)]).ListOf(12)
        from holdings in Holding(Gen.Elements(WildAmounts)).ListOf(4)
        from orders in Order(Gen.Elements(WildAmounts)).ListOf()
        from account in Gen.Elements(true, true, false)
        from currency in Gen.Elements<string?>("USD", "USD", "USD", "EUR", null)
        from clock in Gen.Elements<MarketClock?>(null, new MarketClock(null, null, null), new MarketClock(true, WildTimes[2], WildTimes[0]))
        select new BrokerRecords
        {
            Account = account ? new BrokerAccount { Currency = currency, Equity = amounts[0], LastEquity = amounts[1], Cash = amounts[2], BuyingPower = amounts[3] } : null,
            Positions = [.. holdings],
            Orders = [.. orders],
            History = [.. times.Order().Select((at, i) => new HistoryPoint(at, amounts[4 + i], amounts[20 + i]))],
            Clock = clock,
        };

    private static Gen<BrokerHolding> Holding(Gen<decimal?> amount) =>
        from symbol in Gen.Elements("ACME", "BOLT", "ACME260619C00250000")
        from values in amount.ListOf(6)
        from change in Gen.Elements<double?>([.. WildNumbers, null])
        select new BrokerHolding
        {
            Symbol = symbol, AssetClass = symbol.Length > 6 ? "us_option" : "us_equity", Quantity = values[0], AverageEntryPrice = values[1], CurrentPrice = values[2],
            MarketValue = values[3], CostBasis = values[4], UnrealizedPnl = values[5], ChangeToday = change,
        };

    private static Gen<BrokerOrder> Order(Gen<decimal?> amount) =>
        from symbol in Gen.Elements<string?>("ACME", "ACME260619C00250000", null)
        from side in Gen.Elements<string?>("buy", "sell", "sell_short", null)
        from status in Gen.Elements<string?>("filled", "new", "canceled", "held", null)
        from values in amount.ListOf(4)
        from at in Gen.Elements<DateTimeOffset?>([.. WildTimes.Select(time => (DateTimeOffset?)time), null])
        select new BrokerOrder
        {
            OrderId = "", Symbol = symbol, Side = side, Status = status, Quantity = values[0], FilledQuantity = values[1], FilledAveragePrice = values[2], LimitPrice = values[3],
            SubmittedAt = at,
        };
}
