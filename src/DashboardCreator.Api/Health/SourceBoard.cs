using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Health;

/// <summary>What each source last answered, over all documents.</summary>
internal sealed class SourceBoard(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, SourceStatus> byName = new(StringComparer.Ordinal);

    /// <summary>By name.</summary>
    public IReadOnlyList<SourceStatus> Statuses
    {
        get
        {
            lock (gate)
            {
                return [.. byName.Values];
            }
        }
    }

    /// <summary>A document was made from these. Success is noted on the real clock, whatever instant the figures speak of.</summary>
    public void Answered(IReadOnlyList<SourceStatus> sources)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            foreach (var source in sources)
            {
                var answered = source.Status == SourceStatus.Ok;
                byName[source.Name] = answered ? source with { LastSuccess = now } : source;

                // A system that never answered stands under its bare name until a part of it does.
                var system = source.Name.Split('/')[0];
                if (answered && byName.TryGetValue(system, out var whole) && whole.LastSuccess is null)
                {
                    byName.Remove(system);
                }
            }

            Forget(sources);
        }
    }

    /// <summary>The trouble of a system is over when it answers again, also for parts of it that are not asked any more.</summary>
    private void Forget(IReadOnlyList<SourceStatus> sources)
    {
        var answering = sources.Where(source => source.Status == SourceStatus.Ok).Select(source => source.Name.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        var asked = sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var over = byName.Values
            .Where(known => known.Status != SourceStatus.Ok && !asked.Contains(known.Name) && answering.Contains(known.Name.Split('/')[0]))
            .Select(known => known.Name)
            .ToArray();
        foreach (var name in over)
        {
            byName.Remove(name);
        }
    }

    /// <summary>A source, or all of a system's collections, did not answer.</summary>
    public void Failed(string name, string reason)
    {
        lock (gate)
        {
            var affected = byName.Keys.Where(known => SourceNames.Covers(name, known)).ToArray();
            foreach (var known in affected)
            {
                var last = byName[known];
                byName[known] = last with { Status = last.LastSuccess is null ? SourceStatus.Unavailable : SourceStatus.Stale, Error = reason };
            }

            if (affected.Length == 0)
            {
                byName[name] = new SourceStatus(name, SourceStatus.Unavailable, LastSuccess: null, reason);
            }
        }
    }
}
