using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

/// <summary>The signals that opened and closed one position.</summary>
internal static class PositionSignals
{
    public static IEnumerable<Signal> Of(Position position, int number)
    {
        var chance = Chance.For($"signals {position.Strategy.Id} {number}");
        var entry = EntrySignal.Of(position, chance);
        yield return entry;

        var closings = Closing.Of(position);
        for (var i = 0; i < closings.Count; i++)
        {
            if (position.Trap == Trap.ExitRefusedFirst) yield return ExitSignal.Refused(closings[i], entry, chance);

            var exit = ExitSignal.Of(closings[i], entry, IsMisfiled(position.Trap, i), chance);
            if (!IsMisfiled(position.Trap, i)) Book(entry, exit, closings[i]);

            yield return exit;
        }
    }

    /// <summary>The writer stores an exit without a type, and every SCALE_OUT, as if it were an entry.</summary>
    private static bool IsMisfiled(Trap trap, int part) =>
        trap is Trap.MisfiledExit or Trap.MisfiledExitStillHeld || (trap == Trap.ScaleOut && part == 0);

    /// <summary>What the writer does to the entry at an exit: the last one overwrites what the others left.</summary>
    private static void Book(Signal entry, Signal exit, Closing closing)
    {
        entry.Exits.Add(exit);
        entry.PositionStatus = "CLOSED";
        entry.ClosedAt = exit.FilledAt;
        entry.PnlRealized = RealizedFragment(exit.Pnl?.Net ?? closing.Net, closing.Position.Trap);
    }

    private static string? RealizedFragment(decimal net, Trap trap) => trap switch
    {
        Trap.PnlNotANumber => Ext.NotANumber,
        Trap.PnlNull => Ext.Null,
        Trap.PnlAbsent => null,
        Trap.PnlAsText => Ext.Text(Ext.Number(net)),
        Trap.PnlAsDecimal128 => Ext.Decimal128(net),
        _ => Ext.Mixed(net),
    };
}
