using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Trading;

/// <summary>One round trip as it truly went: what was bought or sold, when, and at which prices it filled.</summary>
internal sealed class Position(StrategyProfile strategy, ITradable tradable, int side, decimal quantity, Moment entry, Moment? exit)
{
    public StrategyProfile Strategy { get; } = strategy;

    public ITradable Tradable { get; } = tradable;

    /// <summary>+1 long, -1 short.</summary>
    public int Side { get; } = side;

    public decimal Quantity { get; set; } = quantity;

    public Moment Entry { get; } = entry;

    public Moment? Exit { get; } = exit;

    public required decimal EntryPrice { get; init; }

    public required decimal ExitPrice { get; set; }

    public Trap Trap { get; set; }

    /// <summary>The other leg of a multi-leg signal, the one whose fill is kept; same side.</summary>
    public ITradable? SecondLeg { get; init; }

    public bool Resized { get; init; }

    public string Direction => Side > 0 ? "LONG" : "SHORT";

    public string EntryAction => Side > 0 ? "BUY" : "SELL";

    public string ExitAction => Side > 0 ? "SELL" : "BUY";

    /// <summary>The instrument whose fill is booked.</summary>
    public ITradable Booked => SecondLeg ?? Tradable;

    public bool IsOpenAfter(int session) => Entry.Session <= session && (Exit is not { } exit || exit.Session > session);

    public decimal Gross => Side * (ExitPrice - EntryPrice) * Quantity;

}
