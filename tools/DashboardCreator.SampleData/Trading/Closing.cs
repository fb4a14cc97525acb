using DashboardCreator.SampleData.Signals;

namespace DashboardCreator.SampleData.Trading;

/// <summary>An exit, of all or a part of a position.</summary>
internal sealed record Closing(Position Position, Moment At, decimal Quantity, decimal Price)
{
    public decimal Gross => Position.Side * (Price - Position.EntryPrice) * Quantity;

    /// <summary>Gross less the commissions of the exit and of the entry's share.</summary>
    public decimal Net => decimal.Round(Gross - ExitCommission - (EntryCommission * Quantity / Position.Quantity), 2);

    private decimal EntryCommission => Commissions.Of(Position.Booked.Type, Position.Quantity, Position.Entry);

    public decimal ExitCommission => Commissions.Of(Position.Booked.Type, Quantity, At);

    public static IReadOnlyList<Closing> Of(Position position)
    {
        if (position.Exit is not { } exit) return [];
        if (position.Trap is not (Trap.TwoExits or Trap.ScaleOut)) return [new(position, exit, position.Quantity, position.ExitPrice)];

        var first = Halfway(position.Entry, exit);
        var lot = position.Strategy.Lot;
        var half = Math.Max(1, decimal.Truncate(position.Quantity / (2 * lot))) * lot;
        return
        [
            new(position, first, half, first.PriceOf(position.Booked)),
            new(position, exit, position.Quantity - half, position.ExitPrice),
        ];
    }

    private static Moment Halfway(Moment entry, Moment exit)
    {
        var session = (entry.Session + exit.Session) / 2;
        return session > entry.Session && session < exit.Session ? new(session, 45) : exit with { Minute = exit.Minute - 3 };
    }
}

/// <summary>Commissions were recorded in the first months alone; later writers always store 0.</summary>
internal static class Commissions
{
    public static decimal Of(string type, decimal quantity, Moment at) => Eras.Of(at.Instant) != Era.Seed ? 0 : type switch
    {
        "FOREX" => 2,
        "OPTION" => decimal.Round(quantity * 0.65m, 2),
        _ => Math.Max(1, decimal.Round(quantity * 0.005m, 2)),
    };
}
