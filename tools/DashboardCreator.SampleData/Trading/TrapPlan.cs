using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Fund;

namespace DashboardCreator.SampleData.Trading;

/// <summary>Which traps are set, how often and where; spread evenly over the positions they fit.</summary>
internal static class TrapPlan
{
    private static readonly (Trap Trap, int Count, Func<Position, bool> Fits)[] Plan =
    [
        (Trap.MisfiledExitStillHeld, 1, p => Recent(p) && p.Strategy == Strategies.Commodities && p.Exit!.Value.Session > Timeline.Last - 25),
        (Trap.MisfiledExit, 4, p => Recent(p) && Math.Abs(p.Gross) < 4_000),
        (Trap.ExitRefusedFirst, 6, p => Recent(p) && p.Resized),
        (Trap.TwoExits, 14, p => Recent(p) && p.Quantity >= 20 && !p.Resized),
        (Trap.ScaleOut, 6, p => Recent(p) && p.Quantity >= 20 && p.Strategy == Strategies.Momentum && Math.Abs(p.Gross) < 9_000),
        (Trap.ScaleIn, 6, p => Recent(p) && !p.Resized),
        (Trap.WrongSign, 5, p => Recent(p) && p.Side < 0 && Math.Abs(p.Gross) < 900 && p.Gross != 0),
        (Trap.ClosedOnSunday, 6, p => Recent(p) && p.Strategy == Strategies.Forex && OnMonday(p)),
        (Trap.BreakEven, 5, p => Closed(p) && Math.Abs(p.Gross) < 600),
        (Trap.PnlNotANumber, 4, p => Closed(p) && Math.Abs(p.Gross) < 900),
        (Trap.PnlNull, 3, p => Closed(p) && Math.Abs(p.Gross) < 900),
        (Trap.PnlAbsent, 3, p => Closed(p) && Math.Abs(p.Gross) < 900),
        (Trap.PnlAsText, 10, Closed),
        (Trap.PnlAsDecimal128, 12, Closed),
        (Trap.ClosedAtAbsent, 8, Closed),
        (Trap.PartialFill, 9, p => p.Quantity >= 20),
        (Trap.PartiallyFilled, 9, p => p.Quantity >= 20),
        (Trap.SplitFill, 24, p => p.Quantity >= 30 && Shape(p.Entry) != Signals.Era.Watcher),
        (Trap.RepeatedConfirmation, 8, p => Shape(p.Entry) == Signals.Era.Ingestion),
        (Trap.NegativeLag, 9, _ => true),
        (Trap.ReceiptMissing, 6, Closed),
        (Trap.RepeatedSignalId, 6, Recent),
        (Trap.SlowFill, 16, _ => true),
    ];

    public static void Plant(IReadOnlyList<Position> positions)
    {
        foreach (var (trap, count, fits) in Plan)
        {
            var eligible = positions
                .Where(p => p is { Trap: Trap.None, SecondLeg: null } && fits(p) && (trap != Trap.MisfiledExitStillHeld || IsLastOfItsSymbol(p, positions)))
                .ToList();
            for (var i = 0; i < count; i++) eligible[((2 * i) + 1) * eligible.Count / (2 * count)].Trap = trap;
        }

        foreach (var position in positions.Where(p => p.Trap == Trap.BreakEven)) position.ExitPrice = position.EntryPrice;
    }

    private static bool IsLastOfItsSymbol(Position position, IReadOnlyList<Position> positions) =>
        positions.Last(other => other.Strategy.Account == position.Strategy.Account && other.Tradable.Symbol == position.Tradable.Symbol) == position;

    private static bool Closed(Position position) => position.Exit is not null && position.Strategy != Strategies.Departed;

    private static bool Recent(Position position) => Closed(position) && Shape(position.Entry) == Signals.Era.Watcher;

    private static bool OnMonday(Position position) =>
        Timeline.Sessions[position.Exit!.Value.Session].DayOfWeek == DayOfWeek.Monday && position.Exit!.Value.Session > position.Entry.Session;

    private static Signals.Era Shape(Moment moment) => Signals.Eras.Of(moment.Instant);
}
