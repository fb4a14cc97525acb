using System.Collections.Concurrent;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>
/// Reads days whole, from the disk or the server: fills, then events, then decisions, as the former say which of the latter are kept whole.
/// What is finished of it stays on disk when it is ended in the middle.
/// </summary>
/// <param name="logs">What the server has.</param>
/// <param name="memory">Takes what is read.</param>
/// <param name="ask">Several questions at the same time.</param>
/// <param name="days">The instant of the reading.</param>
internal sealed class WholeDays(MarketLogs logs, LogMemory memory, MarketAsk ask, LogDays days)
{
    private readonly ConcurrentDictionary<DateOnly, PackedItems> held = new();
    private int finished;

    /// <summary>Days of which a log is read: each counts once for each log.</summary>
    public int Total { get; private set; }

    /// <summary>How many of them are finished.</summary>
    public int Finished => Volatile.Read(ref finished);

    /// <param name="fills">Days of fills.</param>
    /// <param name="events">Days of events.</param>
    /// <param name="decisions">Days of decisions.</param>
    /// <param name="ofOrders">Decisions that are kept whole.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The server did not answer.</exception>
    public async Task ReadAsync(
        IReadOnlyList<DateOnly> fills, IReadOnlyList<DateOnly> events, IReadOnlyList<DateOnly> decisions, IReadOnlyList<string> ofOrders, CancellationToken cancellationToken)
    {
        Total = fills.Count + events.Count + decisions.Count;
        if (logs.Fills is { } shelf) await FillsAsync(shelf, fills, cancellationToken);
        if (logs.Events is { } runs && logs.Decisions is { } decided) await EventsAsync(runs, decided, events, cancellationToken);
        memory.Want(ofOrders);
        if (logs.Decisions is { } log) await DecisionsAsync(log, decisions, cancellationToken);
    }

    private Task FillsAsync(DayShelf shelf, IReadOnlyList<DateOnly> wanted, CancellationToken cancellationToken) => ask.EachAsync(
        wanted,
        async (day, stop) =>
        {
            var items = await shelf.ReadAsync(day, days, stop);
            items.Read(memory.Fills.Take);
            memory.Fills.Read(day, items.IsFinal);
            Interlocked.Increment(ref finished);
        },
        cancellationToken);

    private async Task EventsAsync(EventRuns shelf, DayShelf decided, IReadOnlyList<DateOnly> wanted, CancellationToken cancellationToken)
    {
        var gaps = new ConcurrentBag<DateOnly>();
        await ask.EachAsync(
            wanted,
            (day, _) =>
            {
                if (shelf.Find(day, days) is { } items) Take(items);
                else gaps.Add(day);
                return Task.CompletedTask;
            },
            cancellationToken);
        var runsOf = await RunsAsync(decided, [.. gaps.Order()], wanted.DefaultIfEmpty().Min(), cancellationToken);
        await shelf.ReadAsync(runsOf, days, memory.Events.Take, day => Finish(day, days.IsDue(day)), cancellationToken);

        void Take(PackedItems items)
        {
            items.Read(memory.Events.Take);
            Finish(items.Day, items.IsFinal);
        }

        void Finish(DateOnly day, bool isFinal)
        {
            memory.Events.Read(day, isFinal);
            Interlocked.Increment(ref finished);
        }
    }

    /// <summary>The runs that decided something on these days, or on the day before: what they did may have come about after midnight.</summary>
    private async Task<Dictionary<DateOnly, IReadOnlyCollection<string>>> RunsAsync(
        DayShelf decided, IReadOnlyCollection<DateOnly> wanted, DateOnly earliest, CancellationToken cancellationToken)
    {
        var runs = new ConcurrentDictionary<DateOnly, IReadOnlyCollection<string>>();
        await ask.EachAsync(
            wanted.Concat(wanted.Select(day => day.AddDays(-1))).Distinct().Where(day => day >= earliest),
            async (day, stop) =>
            {
                var items = await decided.ReadAsync(day, days, stop);
                if (!items.IsKept) held[day] = items;
                runs[day] = RunsOf(items);
            },
            cancellationToken);
        return wanted.ToDictionary(day => day, day => (IReadOnlyCollection<string>)[.. Of(day).Union(Of(day.AddDays(-1)))]);

        IReadOnlyCollection<string> Of(DateOnly day) => runs.TryGetValue(day, out var found) ? found : memory.Trail.Runs(day);
    }

    private Task DecisionsAsync(DayShelf shelf, IReadOnlyList<DateOnly> wanted, CancellationToken cancellationToken) => ask.EachAsync(
        wanted,
        async (day, stop) =>
        {
            if (!held.TryRemove(day, out var items)) items = await shelf.ReadAsync(day, days, stop);
            items.Read(memory.TakeDecision);
            memory.Decisions.Read(day, items.IsFinal);
            Interlocked.Increment(ref finished);
        },
        cancellationToken);

    private static HashSet<string> RunsOf(PackedItems items)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        items.Read(
            item =>
            {
                if (DecisionRef.Of(new ItemFields(item)) is { } decision) runs.Add(decision.Run);
            },
            DecisionRef.Fields);
        return runs;
    }
}
