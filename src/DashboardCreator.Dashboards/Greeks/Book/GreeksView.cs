using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>A reading of the options book, valued at one instant. Every document and every answer to a filter is composed from it.</summary>
internal sealed record GreeksView
{
    private GreeksView(OptionsBook book, GenerationContext context, GreeksOptions options, ITradingCalendar calendar)
    {
        Book = book;
        Context = context;
        Options = options;
        Calendar = calendar;
        Today = calendar.DateAt(context.AsOf);
        Prices = new UnderlyingPrices(book.Records, book.Bars, calendar, context);
        Betas = new UnderlyingBetas(book.Bars, options.Benchmark, DailyFigures.Newest(calendar, context));
        var pricer = new LegPricer(new SnapshotFinder(book.Records), Prices, calendar, options, Today);
        var positions = book.Records.Executions.Select(execution => OptionPosition.Of(execution, pricer, Prices, context.AsOf)).ToList();
        positions.Sort(NewestFirst);
        Positions = positions;
        History = [Day()];
    }

    public OptionsBook Book { get; }

    public GenerationContext Context { get; }

    public GreeksOptions Options { get; }

    /// <summary>The as-of date in the exchange's zone.</summary>
    public DateOnly Today { get; }

    /// <summary>Every position, newest entry first, then by id; those without an entry time last.</summary>
    public IReadOnlyList<OptionPosition> Positions { get; }

    public UnderlyingPrices Prices { get; }

    public UnderlyingBetas Betas { get; }

    public ITradingCalendar Calendar { get; }

    /// <summary>The days that the service has seen, ascending, the last of them now.</summary>
    public IReadOnlyList<OptionsDay> History { get; private init; }

    public static GreeksView Of(OptionsBook book, GenerationContext context, GreeksOptions options, ITradingCalendar calendar) => new(book, context, options, calendar);

    /// <summary>The same view with the days before; what they say of today or later gives way to the view.</summary>
    public GreeksView After(IReadOnlyList<OptionsDay> days)
    {
        var now = History[^1];
        return this with { History = [.. days.Where(day => day.Session < now.Session), now] };
    }

    // A weekend's prices are those of the session before it.
    private OptionsDay Day()
    {
        var open = Positions.Where(position => position.IsOpen).ToList();
        return new OptionsDay(
            Calendar.LastOnOrBefore(Today).Date,
            Context.AsOf,
            GreeksSelection.Sum(open, position => position.UnrealizedPnl),
            [.. open.Select(position => new OptionsDayPosition(position.Execution.Id, position.UnrealizedPnl))]);
    }

    private static int NewestFirst(OptionPosition one, OptionPosition other)
    {
        var byEntry = Nullable.Compare(other.Execution.EntryTime, one.Execution.EntryTime);
        return byEntry != 0 ? byEntry : string.CompareOrdinal(one.Execution.Id, other.Execution.Id);
    }
}
