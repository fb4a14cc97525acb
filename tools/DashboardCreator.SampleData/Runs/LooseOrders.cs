using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Runs;

/// <summary>Orders that no plan knows: a strategy that has been retired, somebody's own trades, and a short sale.</summary>
internal static class LooseOrders
{
    /// <summary>The listing that is only ever traded by hand.</summary>
    public const string ByHand = "HARB";

    /// <summary>Sold without having been bought.</summary>
    public const string Short = "PEP";

    /// <summary>The order whose price the writer lost.</summary>
    public static readonly DateOnly PriceLost = new(2026, 9, 17);

    private static readonly (DateOnly Day, string Symbol, decimal Quantity, string Strategy, bool InRun)[] All =
    [
        (new(2026, 2, 10), "XLE", 60, RunStrategy.Retired, true),
        (new(2026, 3, 3), "XLE", 40, RunStrategy.Retired, true),
        (new(2026, 3, 17), "XLE", 10, "", false),
        (new(2026, 4, 21), "XLE", -110, RunStrategy.Retired, true),
        (new(2026, 6, 22), ByHand, 120, "", false),
        (new(2026, 8, 25), ByHand, -50, "", false),
        (PriceLost, ByHand, 2, "spinnaker", true),
        (new(2026, 10, 30), Short, -20, "spinnaker", true),
    ];

    public static IEnumerable<RunOrder> On(int session, string correlationId) => All
        .Where(order => order.Day == Timeline.Sessions[session])
        .Select(order => new RunOrder(
            order.InRun ? correlationId : Ids.Of("manual", order.Symbol + session),
            session,
            order.Symbol,
            order.Quantity > 0,
            Math.Abs(order.Quantity),
            order.Strategy.Length == 0 ? [] : [new Part(order.Strategy, Math.Abs(order.Quantity))]));
}
