using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Markets;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

internal static class ExitSignal
{
    public static Signal Of(Closing closing, Signal entry, bool misfiled, Chance chance)
    {
        var position = closing.Position;
        var clock = Clockwork.Draw(Instant(closing), Trap.None, chance);

        return new Signal
        {
            StrategyId = entry.StrategyId,
            Environment = entry.Environment,
            Account = entry.Account,
            MillisecondId = entry.MillisecondId,
            Legs = Legs(closing),
            SignalType = !misfiled ? "EXIT" : position.Trap == Trap.ScaleOut ? "SCALE_OUT" : null,
            SentAt = clock.Sent,
            ReceivedAt = clock.Received,
            CreatedAt = clock.Created,
            RepeatsIdOf = position.Trap == Trap.RepeatedSignalId ? entry : null,
            Decision = Approvals.OfExit(closing, clock, misfiled),
            Fills = [new(closing.Quantity, closing.Price, clock.Filled)],
            ExecutionStatus = Eras.Of(clock.Created) == Era.Seed ? "FILLED" : null,
            Commission = closing.ExitCommission,
            Entry = entry,
            Pnl = misfiled ? null : Pnl(closing),
            PositionStatus = misfiled ? "OPEN" : null,
            Trap = position.Trap,
        };
    }

    /// <summary>The lookup of the entry misses resized ones, so the first try is turned down.</summary>
    public static Signal Refused(Closing closing, Signal entry, Chance chance)
    {
        var clock = Clockwork.Draw(Instant(closing).AddMinutes(-2), Trap.None, chance);

        return new Signal
        {
            StrategyId = entry.StrategyId,
            Environment = entry.Environment,
            MillisecondId = entry.MillisecondId,
            Legs = Legs(closing),
            SignalType = "EXIT",
            SentAt = clock.Sent,
            ReceivedAt = clock.Received,
            CreatedAt = clock.Created,
            Decision = Refusals.NoOpenPosition(clock.Decided, closing.Quantity),
        };
    }

    private static DateTimeOffset Instant(Closing closing) => closing.Position.Trap == Trap.ClosedOnSunday
        ? NewYork.At(Timeline.Sessions[closing.At.Session].AddDays(-1), (18 * 60) + 20)
        : closing.At.Instant;

    private static List<SignalLeg> Legs(Closing closing) =>
    [
        .. new[] { closing.Position.Tradable, closing.Position.SecondLeg }.OfType<ITradable>().Select(tradable => new SignalLeg(
            tradable.Symbol, tradable.Type, closing.Position.ExitAction, closing.Position.Direction, closing.Quantity, 0,
            (tradable as OptionContract)?.Expiry)),
    ];

    private static (decimal Gross, decimal Net) Pnl(Closing closing) => closing.Position.Trap == Trap.WrongSign
        ? (-decimal.Round(closing.Gross, 2), -closing.Net)
        : (decimal.Round(closing.Gross, 2), closing.Net);
}
