using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Live.Ledger;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>
/// A reading after the first: the fills of the days around today, the decisions since the last reading, the events of these and of orders that
/// changed, and for the last time the days that have been over long enough.
/// </summary>
/// <param name="logs">What the server has.</param>
/// <param name="memory">What is known, and takes what is read.</param>
/// <param name="ask">Several questions at the same time.</param>
/// <param name="options">How the logs are read.</param>
/// <param name="now">The instant of the reading.</param>
/// <param name="first">The first day whose decisions and events count.</param>
internal sealed class NextReading(MarketLogs logs, LogMemory memory, MarketAsk ask, MarketReadOptions options, DateTimeOffset now, DateOnly first)
{
    private readonly LogDays days = new(now, options.LookBack);
    private readonly DateTimeOffset since = (memory.ReadAt ?? now) - options.Overlap;

    /// <param name="orders">The bot's orders; null where they are not told.</param>
    /// <param name="events">The by-decision index.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The server did not answer; the next reading makes up for it.</exception>
    public async Task RunAsync(IReadOnlyList<MarketOrder>? orders, EventIndex events, CancellationToken cancellationToken)
    {
        var recent = days.From(Earlier(days.Yesterday, DateOnly.FromDateTime((memory.ReadAt ?? now).UtcDateTime))).ToList();
        if (logs.Fills is { } fills) await ask.EachAsync(recent.Append(days.Tomorrow), (day, stop) => FillsAsync(fills, day, stop), cancellationToken);
        var fresh = logs.Decisions is { } decisions ? await DecisionsAsync(decisions, recent, cancellationToken) : [];
        if (logs.Events is { } log) await EventsAsync(log, events, Fresh(fresh), orders, cancellationToken);
        foreach (var day in recent) memory.Events.Read(day, isFinal: false);
        var ofOrders = DecisionsOf(orders);
        memory.Want(ofOrders);
        foreach (var item in fresh) memory.TakeDecision(item);
        await new WholeDays(logs, memory, ask, days).ReadAsync(
            memory.Fills.Due(days),
            [.. memory.Events.Due(days).Where(day => day >= first)],
            [.. memory.Decisions.Due(days).Where(day => day >= first)],
            ofOrders,
            cancellationToken);
        if (orders is not null) memory.LetGo(ofOrders);
        memory.Orders.Done();
        memory.Followed = fresh.Select(item => DecisionRef.Of(new ItemFields(item))?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        memory.ReadAt = now;
    }

    /// <summary>The decisions that orders came from.</summary>
    public static IReadOnlyList<string> DecisionsOf(IReadOnlyList<MarketOrder>? orders) => [.. (orders ?? []).Select(order => order.DecisionId).OfType<string>()];

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;

    private async Task FillsAsync(DayShelf shelf, DateOnly day, CancellationToken cancellationToken)
    {
        await shelf.ReadAsync(day, from: null, memory.Fills.Take, cancellationToken);
        memory.Fills.Read(day, isFinal: false);
    }

    private async Task<IReadOnlyList<IReadOnlyDictionary<string, AttributeValue>>> DecisionsAsync(DayShelf shelf, IReadOnlyList<DateOnly> recent, CancellationToken cancellationToken)
    {
        var fresh = recent.ToDictionary(day => day, _ => new List<IReadOnlyDictionary<string, AttributeValue>>());
        await ask.EachAsync(
            recent,
            async (day, stop) =>
            {
                await shelf.ReadAsync(day, Start(day), fresh[day].Add, stop);
                memory.Decisions.Read(day, isFinal: false);
            },
            cancellationToken);
        return [.. fresh.Values.SelectMany(items => items)];
    }

    /// <summary>Behind the last decision that is known, but for one that claims to be of the future.</summary>
    private string? Start(DateOnly day) =>
        memory.Trail.LastOf(day) is { } last ? LedgerKeys.Second((last < now ? last : now) - options.Overlap) : null;

    /// <summary>Decisions whose events may be new: recent ones, and those that were not known before.</summary>
    private IEnumerable<DecisionRef> Fresh(IEnumerable<IReadOnlyDictionary<string, AttributeValue>> items)
    {
        foreach (var item in items.Select(item => new ItemFields(item)))
        {
            if (DecisionRef.Of(item) is not { } decision) continue;
            if (!memory.Followed.Contains(decision.Id) || !(item.Instant(DayShelf.StampKey) < since)) yield return decision;
        }
    }

    private async Task EventsAsync(EventRuns log, EventIndex index, IEnumerable<DecisionRef> fresh, IReadOnlyList<MarketOrder>? orders, CancellationToken cancellationToken)
    {
        var asked = fresh.Distinct().ToList();
        await log.ReadAsync(EventStretches.Of(asked), memory.Events.Take, cancellationToken);
        var others = memory.Orders.Follow(orders).Except(asked.Select(decision => decision.Id), StringComparer.Ordinal).ToList();
        var running = asked.Select(decision => decision.Run).Union(memory.Trail.Runs(days.Today)).Union(memory.Trail.Runs(days.Yesterday));
        await index.ReadAsync(log, others, [.. running], memory.Events.Take, cancellationToken);
    }
}
