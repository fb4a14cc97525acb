using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks.Warnings;

/// <summary>Books in which something is missing, broken or absurd.</summary>
internal static class OddBooks
{
    private const string April = "2026-04-17";

    private static readonly OptionLeg Plain = Leg("C", 100, April, 1, 3);

    private static readonly OptionSnapshot Quoted = Quote("ACME", "C", 100, April, 2.90m, 3.10m);

    private static readonly StoredGreeks Known = new(0.5, 0.02, -0.04, 0.11, null);

    public static IReadOnlyDictionary<string, OptionsDraft> All { get; } = new Dictionary<string, OptionsDraft>
    {
        ["hand-made"] = HandMadeBook.Draft,
        ["nothing at all"] = new(),
        ["executions unknown"] = new() { ExecutionsKnown = false },
        ["executions unknown, holdings known"] = new() { ExecutionsKnown = false, Holdings = HandMadeBook.Draft.Holdings },
        ["closed ones alone"] = OptionsDraft.Of([Closed("a", "ACME", "2026-03-02 15:00", 5), Closed("b", "ACME", null, 5), Closed("c", "ACME", "2026-03-02 15:00", null)]),
        ["closed without results"] = OptionsDraft.Of([Closed("a", null, null, null), Closed("b", "ACME", "2026-03-03 15:00", null)]),
        ["recent results unknown"] = OptionsDraft.Of([Closed("a", "ACME", "2025-03-02 15:00", 5), Closed("b", "ACME", "2026-03-03 15:00", null)]),
        ["no legs"] = OptionsDraft.Of([Open("a", "ACME")]),
        ["no filled leg"] = OptionsDraft.Of([Plain with { Status = "pending" }], Quoted),
        ["no symbol"] = OptionsDraft.Of([Open("a", null, Plain)], Quoted),
        ["no symbol, own greeks"] = OptionsDraft.Of([Open("a", null, Plain with { Greeks = Known, CurrentPremium = 2 })]),
        ["unpriced"] = OptionsDraft.Of([Plain]),
        ["spot alone"] = OptionsDraft.Of([Plain], Snapshot("ACME", "C", 100, April) with { UnderlyingPrice = 100 }),
        ["volatility alone"] = OptionsDraft.Of([Plain], Snapshot("ACME", "C", 100, April) with { ImpliedVolatility = 0.2 }),
        ["some greeks"] = OptionsDraft.Of([Plain with { Greeks = new(0.5, null, -0.1, null, 0.2) }]),
        ["own greeks, no market"] = OptionsDraft.Of([Plain with { Greeks = Known }]),
        ["own greeks, no terms"] = OptionsDraft.Of([Plain with { Greeks = Known, Strike = null, Expiry = null, Right = null }]),
        ["own greeks, no quantity"] = OptionsDraft.Of([Plain with { Greeks = Known, Quantity = null }], Quoted),
        ["no action"] = OptionsDraft.Of([Plain with { IsBuy = null }], Quoted),
        ["no fill price"] = OptionsDraft.Of([Plain with { FillPrice = null }], Quoted),
        ["nothing paid"] = OptionsDraft.Of([Plain with { FillPrice = 0 }], Quoted),
        ["quantity of zero"] = OptionsDraft.Of([Plain with { Quantity = 0 }], Quoted),
        ["bought and sold again"] = OptionsDraft.Of([Plain, Plain with { IsBuy = false, FillPrice = 2 }], Quoted),
        ["half of it unpriced"] = OptionsDraft.Of([Plain, Leg("C", 120, April, -1, 1)], Snapshot("ACME", "C", 100, April) with { Greeks = Known, Last = 2 }),
        ["one of two symbols unpriced"] = OptionsDraft.Of([Open("a", "ACME", Plain), Open("b", "ZED", Plain)], Quoted),
        ["numbers that are none"] = OptionsDraft.Of(
            [Plain with { Strike = double.NaN, ImpliedVolatility = double.PositiveInfinity, Greeks = new(double.NaN, 1e300, double.NegativeInfinity, 1, 1) }],
            Quoted with { UnderlyingPrice = double.NaN, ImpliedVolatility = double.NaN, VolatilityRange = (double.NegativeInfinity, double.PositiveInfinity) },
            Quoted with { Strike = double.NaN }),
        ["amounts beyond belief"] = OptionsDraft.Of(
            [Plain with { Quantity = decimal.MaxValue, FillPrice = decimal.MaxValue, CurrentPremium = decimal.MinValue }], Quoted with { Bid = decimal.MaxValue, Ask = decimal.MaxValue }),
        ["amounts at the edge"] = OptionsDraft.Of(
            [Leg("C", 1e20, April, 1e18m, 1e20m) with { Greeks = new(1e20, 1e20, -1e20, 1e20, 1e20) }, Leg("P", 1e-300, April, -1e18m, 1e20m), Leg("C", 1e-20, April, 1e-28m, 1e-28m)],
            Quote("ACME", "C", 1e20, April, 1e20m, 1e20m, 1e20, 1e20),
            Quote("ACME", "P", 1e-300, April, 1e-28m, 1e20m, 1e-300, 1e-300)),
        ["large in every leg"] = OptionsDraft.Of([.. Enumerable.Repeat(Leg("C", 1e9, April, 9e8m, 1e9m), 40)], Quote("ACME", "C", 1e9, April, 2e9m, 2e9m, 2e9, 0.2)),
        ["expired, nothing known"] = OptionsDraft.Of([Leg("C", 100, "2026-01-16", 1, 3)]),
        ["expired in year one"] = OptionsDraft.Of([Leg("C", 100, "0001-01-01", 1, 3)], Quoted) with { Bars = [("ACME", [new(Utc.Day("2026-03-05"), 100)])] },
        ["unknown words"] = OptionsDraft.Of([Open("a", "ACME", Plain) with { Status = "rolling" }, Open("b", "ACME", Plain) with { Status = null }]),
        ["bars that fail"] = HandMadeBook.Draft with { BarsFailure = new SourceUnavailableException("alpaca/bars", "no answer") },
        ["bars withheld"] = HandMadeBook.Draft with { Options = new() { WhyNoBars = "they are of another market" } },
        ["bars without prices"] = HandMadeBook.Draft with { Bars = [("ACME", [new(Utc.Day("2026-03-05"), double.NaN), new(Utc.Day("2026-03-06"), 0)])] },
        ["limits of zero"] = HandMadeBook.Draft with { Options = new() { MaxPortfolioDelta = 0, MaxPortfolioGamma = 0, MaxSymbolDelta = 0, MaxPositionPct = 0, Capital = 0 } },
        ["holdings without terms"] = HandMadeBook.Draft with { Holdings = [new OptionHolding(), HandMadeBook.Draft.Holdings[0] with { Quantity = null }, HandMadeBook.Draft.Holdings[1] with { Strike = double.NaN, Quantity = decimal.MaxValue }] },
        ["right that is neither"] = OptionsDraft.Of([Plain with { Right = (OptionRight)7 }], Quoted with { Right = (OptionRight)7 }),
    };
}
