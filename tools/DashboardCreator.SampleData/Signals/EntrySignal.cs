using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Markets;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

internal static class EntrySignal
{
    public static Signal Of(Position position, Chance chance)
    {
        var clock = Clockwork.Draw(position.Entry.Instant, position.Trap, chance);
        var (wanted, granted) = Sizes(position);

        return new Signal
        {
            StrategyId = position.Strategy.Id,
            Environment = position.Strategy.Environment,
            Account = position.Strategy.Account,
            MillisecondId = position.Strategy.Milliseconds,
            Legs = Legs(position, wanted, chance),
            SignalType = position.Trap == Trap.ScaleIn ? "SCALE_IN" : "ENTRY",
            SentAt = clock.Sent,
            ReceivedAt = clock.Received,
            CreatedAt = clock.Created,
            Decision = Approvals.OfEntry(position, clock, wanted, granted, chance),
            Fills = Fills(position, clock),
            ExecutionStatus = Status(position),
            Commission = Commissions.Of(position.Booked.Type, position.Quantity, position.Entry),
            PositionStatus = "OPEN",
            Trap = position.Trap,
        };
    }

    /// <summary>What was asked for and what was granted; the position holds what was filled.</summary>
    private static (decimal Wanted, decimal Granted) Sizes(Position position)
    {
        var lot = position.Strategy.Lot;
        var granted = position.Trap is Trap.PartialFill or Trap.PartiallyFilled ? decimal.Truncate(position.Quantity * 1.4m / lot) * lot : position.Quantity;
        return (IsResized(position) ? decimal.Truncate(granted / 0.6m / lot) * lot : granted, granted);
    }

    private static bool IsResized(Position position) => position.Resized && Eras.Of(position.Entry.Instant) != Era.Seed;

    private static List<SignalLeg> Legs(Position position, decimal quantity, Chance chance) =>
    [
        .. new[] { position.Tradable, position.SecondLeg }.OfType<ITradable>().Select(tradable => new SignalLeg(
            tradable.Symbol, tradable.Type, position.EntryAction, position.Direction, quantity,
            chance.Happens(0.25) ? 0 : position.Entry.PriceOf(tradable), (tradable as OptionContract)?.Expiry)),
    ];

    /// <summary>One fill, or three around the same average.</summary>
    private static IReadOnlyList<Fill> Fills(Position position, Clockwork clock)
    {
        if (position.Trap != Trap.SplitFill) return [new(position.Quantity, position.EntryPrice, clock.Filled)];

        var part = decimal.Truncate(position.Quantity / (3 * position.Strategy.Lot)) * position.Strategy.Lot;
        var tick = position.EntryPrice < 10 ? 0.00004m : 0.02m;
        return
        [
            new(part, position.EntryPrice - tick, clock.Filled.AddMilliseconds(-400)),
            new(part, position.EntryPrice + tick, clock.Filled.AddMilliseconds(-150)),
            new(position.Quantity - (2 * part), position.EntryPrice, clock.Filled),
        ];
    }

    private static string? Status(Position position) => position.Trap switch
    {
        Trap.PartialFill => "PARTIAL_FILL",
        Trap.PartiallyFilled => "PARTIALLY_FILLED",
        _ => Eras.Of(position.Entry.Instant) == Era.Seed ? "FILLED" : null,
    };
}
