using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Sorts the events of whole runs by their UTC day, and lets each day go once all its runs are read. For several threads.</summary>
internal sealed class EventDesk
{
    private readonly Lock gate = new();
    private readonly Dictionary<DateOnly, DayWriter> writers;
    private readonly Dictionary<DateOnly, HashSet<string>> unread;
    private readonly Action<DateOnly, byte[]> onDay;

    /// <param name="runsOf">The days wanted, with the runs that touched them.</param>
    /// <param name="begin">Begins a day.</param>
    /// <param name="onDay">Takes a finished one.</param>
    public EventDesk(IReadOnlyDictionary<DateOnly, IReadOnlyCollection<string>> runsOf, Func<DateOnly, DayWriter> begin, Action<DateOnly, byte[]> onDay)
    {
        this.onDay = onDay;
        writers = runsOf.Keys.ToDictionary(day => day, begin);
        unread = runsOf.ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet(StringComparer.Ordinal));
        Runs = [.. runsOf.OrderByDescending(pair => pair.Key).SelectMany(pair => pair.Value).Distinct(StringComparer.Ordinal)];
        lock (gate) LetGo();
    }

    /// <summary>Each run once, those of the newest days first.</summary>
    public IReadOnlyList<string> Runs { get; }

    public void Take(string run, IReadOnlyDictionary<string, AttributeValue> item, ItemHandler onItem)
    {
        lock (gate)
        {
            // An event that does not say when it was is broken wherever it stands.
            var day = DayOf(new ItemFields(item)) ?? unread.Where(pair => pair.Value.Contains(run)).Select(pair => pair.Key).FirstOrDefault();
            if (writers.TryGetValue(day, out var writer)) writer.Add(item);
            onItem(item);
        }
    }

    public void Finish(string run)
    {
        lock (gate)
        {
            foreach (var runs in unread.Values) runs.Remove(run);
            LetGo();
        }
    }

    private static DateOnly? DayOf(ItemFields item) => item.Instant("event_ts") is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;

    private void LetGo()
    {
        foreach (var day in unread.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key).ToList())
        {
            unread.Remove(day);
            writers.Remove(day, out var writer);
            using (writer) onDay(day, writer!.Finish());
        }
    }
}
