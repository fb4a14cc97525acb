using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

/// <summary>Decisions that let a signal through, each era and constructor in its own words.</summary>
internal static class Approvals
{
    public static Decision OfEntry(Position position, Clockwork clock, decimal wanted, decimal granted, Chance chance)
    {
        var watcher = Eras.Of(clock.Created) == Era.Watcher;
        var verdict = watcher ? Verdict(position, wanted != granted, chance) : wanted != granted ? "MODIFIED" : "APPROVED";
        var scale = Ext.Number(decimal.Round(granted / wanted, 3));

        return new Decision(watcher ? DecisionKind.Sized : DecisionKind.Old, clock.Decided, verdict, $"Within allocation | ENTRY | Scaling: {scale}")
        {
            Original = wanted,
            Final = granted,
            AllocatedCapital = Budget(position),
            Margin = decimal.Round(granted * position.EntryPrice * (position.Tradable.Type == "FOREX" ? 0.0333m : 0.25m), 2),
            Metadata = position.SecondLeg is null ? null : new Doc().Add("is_multi_leg", "true").Add("leg_count", "2"),
        };
    }

    public static Decision OfExit(Closing closing, Clockwork clock, bool misfiled)
    {
        if (Eras.Of(clock.Created) != Era.Watcher)
        {
            return new Decision(DecisionKind.Old, clock.Decided, "APPROVED", "Exit") { Original = closing.Quantity, Final = closing.Quantity };
        }

        return new Decision(DecisionKind.Exit, clock.Decided, "APPROVE", "Exit of an open position")
        {
            Original = closing.Quantity,
            Final = closing.Quantity,
            Metadata = misfiled
                ? new Doc().Add("signal_type_info", new Doc().Text("signal_type", closing.Position.Trap == Trap.ScaleOut ? "SCALE_OUT" : "EXIT"))
                : null,
        };
    }

    private static string Verdict(Position position, bool resized, Chance chance) =>
        resized ? "RESIZE" : position.Strategy.AssetClass == "options" && chance.Happens(0.2) ? "take" : "APPROVE";

    private static decimal Budget(Position position) => decimal.Round((position.Strategy.Allocation ?? 12) * 50_000m, 2);
}
