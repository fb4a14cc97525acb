using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;

namespace DashboardCreator.Testing.Trading;

/// <summary>Random ledgers for laws: believable ones, and ones made of everything that goes wrong in numbers and times.</summary>
public static class AnyLedger
{
    private static readonly DateTimeOffset AsOf = Utc.At("2026-03-06 21:30");

    private static readonly DateOnly[] Sessions = [.. new NyseCalendar().SessionsBetween(Utc.Day("2026-01-05"), Utc.Day("2026-03-06"))];

    private static readonly string[] Symbols = ["ACME", "BOLT", "CASK"];

    private static readonly string[] Names = ["tide", "ember", "quiet"];

    private static readonly decimal?[] WildAmounts = [null, 0, -0.0m, 1, -1, 0.005m, -12.345m, 1e-28m, 1e20m, -1e20m, 7.9e28m, decimal.MinValue, 100];

    private static readonly DateTimeOffset?[] WildTimes =
        [null, DateTimeOffset.UnixEpoch, Utc.At("1990-01-01"), Utc.At("9999-12-31 23:59:59.999"), Utc.At("2026-03-06 21:15"), Utc.At("2026-03-01 15:00"), Utc.At("2026-03-04 15:00")];

    private static readonly double?[] WildMilliseconds = [null, double.NaN, double.PositiveInfinity, -1, -0.0, 0, 1e300, 1500];

    private static Gen<decimal> Price => Gen.Choose(1000, 20_000).Select(cents => cents / 100m);

    private static Gen<decimal> Quantity => Gen.Choose(1, 5000).Select(parts => parts / 100m);

    // Between 15:00 and 20:00 UTC the exchange is open on every session of the winter.
    private static Gen<DateTimeOffset> At =>
        from session in Gen.Elements(Sessions)
        from minute in Gen.Choose(15 * 60, 20 * 60)
        select new DateTimeOffset(session.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddMinutes(minute);

    /// <summary>Up to forty trades and thirty lots over two months, with all prices and instants, every exit within a session.</summary>
    public static Arbitrary<StrategyLedger> Believable { get; } = (
        from trades in Gen.Sized(size => Trade().ArrayOf(Math.Min(size, 40)))
        from lots in Gen.Sized(size => Lot().ArrayOf(Math.Min(size, 30)))
        from equity in Gen.Choose(1_000_00, 10_000_000)
        from prices in Price.ArrayOf(Symbols.Length)
        select new StrategyLedger
        {
            AsOf = AsOf,
            Trades = [.. trades.Select((trade, i) => trade with { OrderId = $"o{i:00}" })],
            Lots = [.. lots.Select((lot, i) => lot with { Id = $"l{i:00}" })],
            Profiles = [.. Names.Select(name => new StrategyProfile(name, null, $"https://example.invalid/{name}", null, [], [], null))],
            Broker = new TradingBroker
            {
                Equity = equity / 100m, Positions = [.. Symbols.Zip(prices, (symbol, price) => new BrokerHolding { Symbol = symbol, CurrentPrice = price })],
            },
        }).ToArbitrary();

    /// <summary>Anything at all.</summary>
    public static Arbitrary<StrategyLedger> Wild { get; } = (
        from isKnown in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from trades in WildTrade().ArrayOf()
        from lots in WildLot().ArrayOf()
        from profiles in Gen.SubListOf(Names)
        from equity in Gen.Elements(WildAmounts)
        from prices in Gen.Elements(WildAmounts).ArrayOf(Symbols.Length)
        from arePositionsKnown in Gen.Elements(true, false)
        select new StrategyLedger
        {
            AsOf = AsOf,
            IsKnown = isKnown,
            Trades = isKnown ? [.. trades.Select((trade, i) => trade with { OrderId = $"o{i}" })] : [],
            Lots = [.. lots.Select((lot, i) => lot with { Id = $"l{i}" })],
            Profiles = [.. profiles.Select(name => new StrategyProfile(name, null, null, null, [], [], null))],
            Broker = new TradingBroker
            {
                Equity = equity,
                Positions = arePositionsKnown ? [.. Symbols.Zip(prices, (symbol, price) => new BrokerHolding { Symbol = symbol, CurrentPrice = price })] : null,
            },
        }).ToArbitrary();

    /// <summary>The ledger in another currency.</summary>
    public static StrategyLedger Scaled(StrategyLedger ledger, decimal k) => ledger with
    {
        Lots = [.. ledger.Lots.Select(lot => lot with { EntryPrice = lot.EntryPrice * k, Exits = [.. lot.Exits.Select(exit => exit with { Price = exit.Price * k })] })],
        Broker = ledger.Broker with
        {
            Equity = ledger.Broker.Equity * k,
            Positions = [.. ledger.Broker.Positions!.Select(position => position with { CurrentPrice = position.CurrentPrice * k })],
        },
        Trades = [.. ledger.Trades.Select(trade => trade with
        {
            Price = trade.Price * k, ExpectedPrice = trade.ExpectedPrice * k, SlippagePerShare = trade.SlippagePerShare * k, Bid = trade.Bid * k, Ask = trade.Ask * k,
        })],
    };

    private static Gen<DraftTrade> Trade() =>
        from at in At
        from symbol in Gen.Elements(Symbols)
        from isBuy in Gen.Elements(true, false)
        from quantity in Quantity
        from price in Price
        from expected in Price
        from spread in Gen.Choose(0, 50)
        from strategies in Gen.SubListOf(Names)
        from known in Gen.Choose(0, 7)
        select new DraftTrade("", at.ToString("O"), symbol, isBuy, quantity, price)
        {
            Strategies = [.. strategies.Select(name => (name, 1m))],
            ExpectedPrice = (known & 1) == 0 ? null : expected,
            Bid = (known & 2) == 0 ? null : price,
            Ask = (known & 2) == 0 ? null : price + (spread / 100m),
            TimeToFillMs = (known & 4) == 0 ? null : spread * 100,
            Steps = (known & 4) == 0 ? null : 1 + (spread % 4),
        };

    private static Gen<StrategyLot> Lot() =>
        from at in At
        from name in Gen.Elements(Names)
        from symbol in Gen.Elements(Symbols)
        from price in Price
        from left in Gen.Choose(0, 3)
        from exits in Exit().ArrayOf(4).Select(all => all.Take(3 - (left % 3)).ToList())
        select new StrategyLot
        {
            Id = "",
            Strategy = name,
            Symbol = symbol,
            EntryAt = at,
            EntryPrice = price,
            EntryQuantity = exits.Sum(exit => exit.Quantity) + left,
            RemainingQuantity = left == 1 ? null : left,
            Exits = exits,
        };

    private static Gen<LotExit> Exit() =>
        from at in At
        from quantity in Quantity
        from price in Price
        select new LotExit { At = at, Quantity = quantity, Price = price };

    private static Gen<DraftTrade> WildTrade() =>
        from at in Gen.Elements(WildTimes.OfType<DateTimeOffset>().Where(at => at <= AsOf).ToArray())
        from symbol in Gen.Elements(Symbols)
        from isBuy in Gen.Elements(true, false)
        from quantity in Gen.Elements(0.005m, 1m, 1e10m)
        from price in Gen.Elements(1e-8m, 1m, 1e9m)
        from amounts in Gen.Elements(WildAmounts).ArrayOf(5)
        from time in Gen.Elements(WildMilliseconds)
        from steps in Gen.Elements<int?>(null, -1, 0, 3, int.MaxValue)
        from strategies in Gen.SubListOf(Names)
        select new DraftTrade("", at.ToString("O"), symbol, isBuy, quantity, price)
        {
            Strategies = [.. strategies.Select(name => (name, 1m))],
            ExpectedPrice = amounts[0],
            SlippageBps = amounts[1],
            SlippagePerShare = amounts[2],
            Bid = amounts[3],
            Ask = amounts[4],
            TimeToFillMs = time,
            Steps = steps,
        };

    private static Gen<StrategyLot> WildLot() =>
        from name in Gen.Elements<string?>(null, "tide", "ember")
        from symbol in Gen.Elements<string?>(null, "ACME", "DUNE")
        from amounts in Gen.Elements(WildAmounts).ArrayOf(4)
        from times in Gen.Elements(WildTimes).ArrayOf(2)
        from flag in Gen.Elements<bool?>(null, true, false)
        from exits in WildExit().ArrayOf()
        select new StrategyLot
        {
            Id = "", Strategy = name, Symbol = symbol, EntryAt = times[0], FullyClosedAt = times[1], EntryQuantity = amounts[0], EntryPrice = amounts[1],
            RemainingQuantity = amounts[2], StoredPnl = amounts[3], IsOpen = flag, Exits = exits,
        };

    private static Gen<LotExit> WildExit() =>
        from amounts in Gen.Elements(WildAmounts).ArrayOf(3)
        from at in Gen.Elements(WildTimes)
        select new LotExit { At = at, Quantity = amounts[0], Price = amounts[1], StoredPnl = amounts[2] };

}
