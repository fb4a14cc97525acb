using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>Books of any kind: ties in time, empty sides, shorts, markets without a configuration or a position, facts that are missing.</summary>
public static class AnyMarkets
{
    private static readonly string[] Names = ["EV-A-1", "EV-A-2", "EV-B-1", "LONE", "Ö-1"];

    /// <summary>At most 60 fills within four days before 6 February 2026, 15:05, and a state that need not agree with them.</summary>
    public static Arbitrary<MarketDraft> Drafts => Draft.ToArbitrary();

    /// <summary>The same, with the state that a bot keeps that saw every fill.</summary>
    public static Arbitrary<MarketDraft> Consistent => Draft.Select(draft => draft with
    {
        Positions = [.. draft.Fills!.GroupBy(fill => fill.MarketId).Select(fills => Kept(fills.Key, fills))],
    }).ToArbitrary();

    private static Gen<MarketDraft> Draft =>
        from fills in Gen.Choose(0, 60).SelectMany(count => Fill.ArrayOf(count))
        from configs in Gen.SubListOf(Names)
        from events in Gen.Elements("EV-A", "EV-Z", null).ArrayOf(Names.Length)
        from held in Gen.SubListOf(Names)
        from positions in Position.ArrayOf(Names.Length)
        from orders in Gen.Choose(0, 12).SelectMany(count => Order.ArrayOf(count))
        from decisions in Gen.Choose(0, 20).SelectMany(count => Decision.ArrayOf(count))
        select new MarketDraft
        {
            Configs = [.. configs.Select((market, i) => MarketItems.Config(market, i % 2 == 0, events[i]))],
            Positions = [.. held.Select((market, i) => positions[i] with { MarketId = market })],
            Orders = new OrderBookState([.. orders.Select((order, i) => order with { Id = $"o-{i}" })], Utc.At("2026-02-06 15:00")),
            Fills = [.. fills.Select((fill, i) => fill with { FillId = $"f-{i:00}" })],
            Decisions = [.. decisions.Select((decision, i) => decision with { Id = $"d-{i:00}" })],
        };

    private static Gen<MarketFill> Fill =>
        from market in Gen.Elements(Names)
        from minutes in Gen.Frequency((3, Gen.Choose(0, 4 * 24 * 60)), (1, Gen.Choose(0, 4).Select(day => day * 24 * 60)))
        from size in Number(1, 40)
        from isBid in Gen.Elements(true, false)
        from cents in Gen.Choose(0, 100)
        from fees in Gen.Elements<decimal?>(null, 0, 0.02m, 0.0043m)
        select MarketItems.Fill("x", "2026-02-06 15:05", market, isBid ? size : -size, cents / 100m, fees) with { At = Utc.At("2026-02-06 15:05").AddMinutes(-minutes) };

    private static Gen<StoredPosition> Position =>
        from quantity in Gen.Frequency((4, Number(-60, 60).Select(number => (decimal?)number)), (1, Gen.Constant<decimal?>(null)))
        from buy in Price
        from sell in Price
        from realized in Gen.Frequency((4, Number(-60, 60).Select(number => (decimal?)number)), (1, Gen.Constant<decimal?>(null)))
        select new StoredPosition("", quantity, buy, sell, realized);

    private static Gen<MarketOrder> Order =>
        from market in Gen.Elements(Names)
        from size in Gen.Choose(-20, 20)
        from filled in Gen.Choose(0, 20)
        from price in Price
        from status in Gen.Elements("resting", "pending", "filled", "cancelled")
        select MarketItems.Order("", market, size, 0.5m, filled, status) with { Price = price };

    private static Gen<MarketDecision> Decision =>
        from market in Gen.Elements(Names)
        from minutes in Gen.Choose(0, 5)
        from bid in Price
        from ask in Price
        from targets in Gen.Elements<TargetQuote[]>([], [MarketItems.Bid(0.4m)], [MarketItems.Ask(0.6m), MarketItems.Bid(0.4m)])
        select MarketItems.Decision("2026-02-06 15:05", market, bid, ask, targets) with { At = Utc.At("2026-02-06 15:05").AddMinutes(-minutes) };

    private static Gen<decimal?> Price => Gen.Frequency((5, Gen.Choose(0, 100).Select(cents => (decimal?)(cents / 100m))), (1, Gen.Constant<decimal?>(null)));

    // Whole contracts, and parts with every digit that a decimal holds.
    private static Gen<decimal> Number(int least, int most) =>
        Gen.Frequency((4, Gen.Choose(least, most).Select(number => (decimal)number)), (1, Gen.Choose(least, most).Select(number => number == 0 ? 0 : number / 7m)));

    // What the bot itself would have stored, written apart from the service's own replay: running totals of quantity and cost.
    private static StoredPosition Kept(string market, IEnumerable<MarketFill> fills)
    {
        decimal quantity = 0, average = 0, realized = 0;
        foreach (var fill in fills.OrderBy(fill => fill.At).ThenBy(fill => fill.FillId, StringComparer.Ordinal))
        {
            var signed = fill.IsBid ? fill.Size : -fill.Size;
            var closing = quantity * signed < 0 ? Math.Min(fill.Size, Math.Abs(quantity)) : 0;
            realized += (closing * (fill.Price - average) * Math.Sign(quantity)) - (fill.StoredFees ?? 0.0175m * fill.Size * fill.Price * (1 - fill.Price));
            var opening = fill.Size - closing;
            var left = Math.Abs(quantity) - closing;
            average = left + opening == 0 ? 0 : ((left * average) + (opening * fill.Price)) / (left + opening);
            quantity += signed;
        }

        return MarketItems.Held(market, quantity, average, realized);
    }
}
