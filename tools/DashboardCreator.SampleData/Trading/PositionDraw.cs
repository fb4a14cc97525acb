using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Trading;

/// <summary>Draws one candidate position of a strategy.</summary>
internal sealed class PositionDraw(StrategyProfile strategy, Chance chance)
{
    private readonly int firstSession = Timeline.SessionFrom(strategy.FirstTrade);

    public Position Next()
    {
        var entry = MomentIn(chance.Between(firstSession, Timeline.Last), 0.55);
        var (tradable, second) = Instrument(entry);
        var held = chance.Between(strategy.SessionsHeld.Least, strategy.SessionsHeld.Most);
        var exit = entry.Session + held > Timeline.Last ? (Moment?)null : ExitAfter(entry, held);
        var side = chance.Happens(strategy.LongShare) && second is null ? 1 : -1;
        var price = (second ?? tradable).PriceAt(entry.Session, entry.Minute);
        var resized = chance.Happens(0.12);

        return new Position(strategy, tradable, side, Quantity(price), entry, exit)
        {
            SecondLeg = second,
            Resized = resized,
            EntryPrice = Slipped(price, side),
            ExitPrice = exit is { } closed ? Slipped(closed.PriceOf(second ?? tradable), -side) : 0,
        };
    }

    private (ITradable First, ITradable? Second) Instrument(Moment entry)
    {
        var symbol = chance.One(strategy.Instruments);
        if (symbol != "SPX") return (Market.Path(symbol), null);

        var contract = new OptionContract(entry.Session, entry.Minute, chance.Happens(0.5));
        return (contract, chance.Happens(0.18) ? contract.Opposite() : null);
    }

    private Moment ExitAfter(Moment entry, int held) => held > 0
        ? MomentIn(entry.Session + held, 1)
        : new Moment(entry.Session, chance.Between(entry.Minute + 8, Exchange.Minutes(Timeline.Sessions[entry.Session]) - 2));

    private Moment MomentIn(int session, double share) =>
        new(session, chance.Between(4, (int)((Exchange.Minutes(Timeline.Sessions[session]) - 6) * share)));

    private decimal Quantity(decimal price)
    {
        var lots = decimal.Truncate(chance.Between(strategy.Notional.Least, strategy.Notional.Most) / (price * strategy.Lot));
        return Math.Max(1, lots) * strategy.Lot;
    }

    /// <summary>Up to two basis points worse than the price.</summary>
    private decimal Slipped(decimal price, int side) =>
        decimal.Round(price * (1 + (side * (decimal)chance.Between(0, 20) / 100_000)), price < 10 ? 5 : 2);
}
