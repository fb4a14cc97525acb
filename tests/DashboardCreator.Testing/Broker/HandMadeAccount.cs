using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Broker;

/// <summary>
/// An account small enough to compute by hand, with one of nearly everything: seen on Friday, 6 March 2026, after the close. The tests
/// of the document show the arithmetic.
/// </summary>
public static class HandMadeAccount
{
    public static PortfolioDraft Draft { get; } = new()
    {
        AsOf = Utc.At("2026-03-06 21:30"),
        Accounts = [("main", Records())],
        Bars =
        [
            ("SPY", [Bar("2026-02-27", 500), Bar("2026-03-02", 505), Bar("2026-03-05", 510.05), Bar("2026-03-06", 504.9495)]),
            ("ACME", Ramp(127, 100, 1)), // 100, 101, … 226
            ("BOLT", Ramp(128, 50, 0)), // flat
            ("CASK", Ramp(127, 50, 0)),
            ("DUNE", Ramp(126, 100, 1)), // one bar too few
        ],
        IntradayBars =
        [
            Minutes("2026-03-05 20:55", 510.05), // the session before
            Minutes("2026-03-06 14:25", 509), // before the opening
            Minutes("2026-03-06 14:30", 508.5),
            Minutes("2026-03-06 14:35", 507.25),
            Minutes("2026-03-06 20:55", 504.95),
            Minutes("2026-03-06 21:00", 505), // after the close
        ],
    };

    /// <summary>Closes on consecutive sessions up to 6 March 2026.</summary>
    public static IReadOnlyList<DailyBar> Ramp(int count, double first, double step)
    {
        var sessions = new Dashboards.Markets.NyseCalendar().SessionsBetween(Utc.Day("2025-06-02"), Utc.Day("2026-03-06"));
        return [.. sessions.TakeLast(count).Select((session, i) => new DailyBar(session, first + (step * i)))];
    }

    public static BrokerOrder Order(string id, string submitted, string status) => new()
    {
        OrderId = id, Symbol = "ACME", Side = "buy", Type = "limit", Quantity = 10, FilledQuantity = 0, LimitPrice = 90, Status = status, SubmittedAt = Utc.At(submitted),
    };

    private static DailyBar Bar(string session, double close) => new(Utc.Day(session), close);

    private static IntradayBar Minutes(string at, double close) => new(Utc.At(at), close);

    private static BrokerRecords Records() => new()
    {
        Account = new BrokerAccount
        {
            NumberTail = "…0042", Status = "ACTIVE", Currency = "USD", Equity = 107_199.80m, LastEquity = 107_199.80m, Cash = 62_199.80m, BuyingPower = 124_399.60m,
        },
        Positions =
        [
            new BrokerHolding
            {
                Symbol = "ACME", AssetClass = "us_equity", Quantity = 240, AverageEntryPrice = 200, CurrentPrice = 250, MarketValue = 60_000, CostBasis = 48_000,
                UnrealizedPnl = 12_000, ChangeToday = 0.005,
            },
            new BrokerHolding
            {
                Symbol = "BOLT", AssetClass = "us_equity", Quantity = -400, AverageEntryPrice = 45, CurrentPrice = 50, MarketValue = -20_000, CostBasis = -18_000,
                UnrealizedPnl = -2_000, ChangeToday = -0.01,
            },
            new BrokerHolding
            {
                Symbol = "ACME260619C00250000", AssetClass = "us_option", Quantity = 5, AverageEntryPrice = 8, CurrentPrice = 10, MarketValue = 5_000, CostBasis = 4_000,
                UnrealizedPnl = 1_000, ChangeToday = 0.02,
            },
        ],
        Orders =
        [
            Order("o6", "2026-03-06 15:00", "new"),
            Order("o5", "2026-03-05 15:00", "partially_filled") with { FilledQuantity = 4, FilledAveragePrice = 90 },
            Order("o4", "2026-03-04 15:00", "canceled"),
            Order("o3", "2026-03-03 15:00", "filled") with { Symbol = "ACME260619C00250000", Quantity = 5, FilledQuantity = 5, FilledAveragePrice = 8, FilledAt = Utc.At("2026-03-03 15:00:02") },
            Order("o2", "2026-03-02 15:00", "filled") with { Symbol = "BOLT", Side = "sell", Quantity = 400, FilledQuantity = 400, FilledAveragePrice = 45 },
            Order("o1", "2026-02-27 15:00", "filled") with { Quantity = null, Notional = 48_000, FilledQuantity = 240, FilledAveragePrice = 200 },
        ],
        History =
        [
            Stamps.Point("2026-02-25", 0),
            Stamps.Point("2026-02-26", 0, 100_000),
            Stamps.Point("2026-02-27", 100_000),
            Stamps.Point("2026-03-02", 101_000),
            Stamps.Point("2026-03-03", 109_990, 10_000),
            Stamps.Point("2026-03-04", null, -4_990),
            Stamps.Point("2026-03-05", 107_199.80m),
            Stamps.Point("2026-03-06", 107_199.80m),
        ],
        Clock = new MarketClock(false, Utc.At("2026-03-09 13:30"), Utc.At("2026-03-09 20:00")),
        Sources = [new SourceStatus("alpaca/account", SourceStatus.Ok, null, null, "account", 1)],
        NewestRecordAt = Utc.At("2026-03-06 21:00"),
    };
}
