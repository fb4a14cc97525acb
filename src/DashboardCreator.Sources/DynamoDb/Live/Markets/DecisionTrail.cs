using System.Globalization;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>What the decisions that were read say about where to look next. For several threads, one after the other.</summary>
internal sealed class DecisionTrail
{
    /// <summary>As many letters of a sort key are its date and time up to the second, with a zone or without.</summary>
    private const int ToTheSecond = 19;

    private readonly Lock gate = new();
    private readonly Dictionary<string, HashSet<string>> runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> last = new(StringComparer.Ordinal);
    private readonly HashSet<string> markets = new(StringComparer.Ordinal);

    public void Note(ItemFields decision)
    {
        var (day, stamp) = (decision.Stored(DayShelf.DayKey) ?? "", decision.Stored(DayShelf.StampKey) ?? "");
        lock (gate)
        {
            if (DecisionRef.Of(decision) is { } reference) RunsOf(day).Add(reference.Run);
            if (MarketWords.Market(decision.Text("market_id")) is { } market) markets.Add(market);
            if (!last.TryGetValue(day, out var known) || string.CompareOrdinal(stamp, 0, known, 0, ToTheSecond) > 0) last[day] = stamp;
        }
    }

    /// <summary>The runs of the decisions of a day; none where it was not read.</summary>
    public IReadOnlyCollection<string> Runs(DateOnly day)
    {
        lock (gate) return runs.TryGetValue(LogDays.Key(day), out var found) ? [.. found] : [];
    }

    /// <summary>Whether there was a decision about a market.</summary>
    public bool Knows(string market)
    {
        lock (gate) return markets.Contains(market);
    }

    /// <summary>The last instant that a day's decisions were written at, to the second; null where that cannot be told.</summary>
    public DateTimeOffset? LastOf(DateOnly day)
    {
        lock (gate)
        {
            return last.TryGetValue(LogDays.Key(day), out var stamp) && stamp.Length >= ToTheSecond
                && DateTimeOffset.TryParse(stamp.AsSpan(0, ToTheSecond), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
        }
    }

    /// <summary>Forgets the days before one.</summary>
    public void DropBefore(DateOnly first)
    {
        lock (gate)
        {
            foreach (var day in last.Keys.Where(day => string.CompareOrdinal(day, LogDays.Key(first)) < 0).ToList())
            {
                last.Remove(day);
                runs.Remove(day);
            }
        }
    }

    private HashSet<string> RunsOf(string day)
    {
        if (!runs.TryGetValue(day, out var found)) runs[day] = found = new HashSet<string>(StringComparer.Ordinal);
        return found;
    }
}
