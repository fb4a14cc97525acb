using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Runs;

/// <summary>An order on its way to the market.</summary>
internal sealed record RunOrder(string CorrelationId, int Session, string Symbol, bool IsBuy, decimal Quantity, IReadOnlyList<Part> Parts)
{
    /// <summary>A price to have if the market is near it.</summary>
    public decimal? Wished { get; init; }
}

/// <summary>Fills orders: mostly near the spread, which moves in the meantime, now and then far from it.</summary>
internal sealed class FillDesk
{
    private static readonly string[] Types =
        ["LIMIT", "LIMIT", "LIMIT", "LIMIT", "LIMIT", "LIMIT", "LIMIT", "LIMIT", "MARKET", "MARKET", "MARKET", "MARKET", "STOP_LIMIT", "STOP"];

    private readonly Chance chance = Chance.For("runs fills");
    private int wishes;
    private int shared;
    private int count;

    public Fill Send(RunOrder order, DateTimeOffset at)
    {
        count++;
        var sent = Quote.Around(order.Symbol, order.Session, RunDays.Minute + 2, chance);
        var steps = chance.One([1, 1, 1, 1, 1, 1, 2, 2, 3, 4]);
        var type = chance.One(Types);
        var milliseconds = type is "LIMIT" or "STOP_LIMIT" ? (steps * chance.Between(1_200, 4_100)) - 1_100 : chance.Between(1, 380);
        var price = Price(order, sent, steps);
        return new Fill
        {
            OrderId = Ids.Of("ord", $"{order.CorrelationId} {order.Symbol} {count}"),
            CorrelationId = order.CorrelationId,
            Session = order.Session,
            Symbol = order.Symbol,
            IsBuy = order.IsBuy,
            Quantity = order.Quantity,
            Price = price,
            At = count % 37 == 0 ? Timeline.WholeSecond(at) : at,
            OrderType = type,
            Parts = order.Parts,
            Sent = sent,
            Met = sent.Shifted((int)decimal.Round((price - sent.Middle) * 100)),
            Steps = steps,
            Milliseconds = count % 29 == 0 ? 0 : milliseconds,
            WeightError = WeightError(order),
        };
    }

    private decimal Price(RunOrder order, Quote sent, int steps)
    {
        var within = (double)sent.Spread * (-0.4 + (0.25 * (steps - 1)) + chance.Between(0.0, 0.5));
        var moved = (0.3 + (1.4 * chance.Normal()) + (chance.Happens(0.05) ? chance.Between(-18.0, 42.0) : 0)) / 10_000;
        var worse = within + ((double)sent.Middle * moved);
        if (order.Wished is { } wished && Math.Abs(wished - sent.Middle) < sent.Middle * 0.003m && wishes++ < 4) return wished;

        return decimal.Round(sent.Middle + ((order.IsBuy ? 1 : -1) * (decimal)worse), chance.Happens(0.2) ? 4 : 2);
    }

    /// <summary>Rounded to hundredths by the writer, some weights add to 0.99 or 1.01.</summary>
    private decimal WeightError(RunOrder order)
    {
        if (order.Parts.Count < 2 || RunDays.EraOf(order.Session) == LedgerEra.Plain) return 0;

        return (shared++ % 12) switch { 4 => 0.01m, 9 => -0.01m, _ => 0 };
    }
}
