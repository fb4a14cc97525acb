using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>One market in one reading, and the window that a request wants of it.</summary>
internal sealed class MarketView
{
    private const int MostDaysByHour = 3;

    public MarketView(MarketBook book, string market, MarketDetailFilter filter)
    {
        (Book, Market, Filter) = (book, market, filter);
        State = new MarketState(market, book, Records.Orders is { } orders ? new LiveOrders(orders.Orders) : null);
        (Decisions, Events) = (Records.Decisions?.Of(market), Records.Executions?.Of(market));
        Replay = Records.Fills is null ? null : book.FillsOf(market);
        DecisionWindow = Decisions is { } decisions ? Window(decisions.CountUntil) : default;
        EventWindow = Events is { } events ? Window(events.CountUntil) : default;
        FillWindow = Replay is { } fills ? Window(instant => CountUntil(fills, instant)) : default;
        Tally = Events is null ? null : new ExecutionTally(Events, EventWindow.First, EventWindow.End, Now, filter.Days <= MostDaysByHour ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1));
    }

    public MarketBook Book { get; }

    public string Market { get; }

    public MarketDetailFilter Filter { get; }

    public MarketMakingRecords Records => Book.Records;

    public GenerationContext Context => Book.Context;

    public DateTimeOffset Now => Context.AsOf;

    /// <summary>The window begins behind this instant.</summary>
    public DateTimeOffset From => Now.AddDays(-Filter.Days);

    /// <summary>The market as the document of all markets sees it: position, quotes, newest decision.</summary>
    public MarketState State { get; }

    /// <summary>Null where nobody tells them.</summary>
    public DecisionSeries? Decisions { get; }

    /// <summary>Null where nobody tells them.</summary>
    public ExecutionSeries? Events { get; }

    /// <summary>All fills of the market, replayed; null where nobody tells them.</summary>
    public IReadOnlyList<ReplayedFill>? Replay { get; }

    /// <summary>Places of the window; <c>Listed</c> is where the lists end that a filter limits.</summary>
    public (int First, int Listed, int End) DecisionWindow { get; }

    /// <inheritdoc cref="DecisionWindow"/>
    public (int First, int Listed, int End) EventWindow { get; }

    /// <inheritdoc cref="DecisionWindow"/>
    public (int First, int Listed, int End) FillWindow { get; }

    /// <summary>The window's events; null where nobody tells them.</summary>
    public ExecutionTally? Tally { get; }

    /// <summary>Finds the decisions behind some fills.</summary>
    public FillDecisions DecisionsOf(IReadOnlyCollection<ReplayedFill> fills) => new(fills, Decisions, Events, Now);

    /// <summary>The window's fills, oldest first; null where nobody tells them.</summary>
    public IEnumerable<ReplayedFill>? Fills => Replay?.Take(FillWindow.First..FillWindow.End);

    /// <summary>From an instant to now.</summary>
    public double AgeSeconds(DateTimeOffset at) => (Now - at).TotalSeconds;

    private static int CountUntil(IReadOnlyList<ReplayedFill> fills, DateTimeOffset instant)
    {
        var (low, high) = (0, fills.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = fills[middle].Fill.At <= instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (int First, int Listed, int End) Window(Func<DateTimeOffset, int> countUntil)
    {
        var (first, end) = (countUntil(From), countUntil(Now));
        var listed = Filter.Before is { Ticks: > 0 } before ? countUntil(before.AddTicks(-1)) : Filter.Before is null ? end : 0;
        return (first, Math.Min(listed, end), end);
    }
}
