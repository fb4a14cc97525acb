using System.Runtime.InteropServices;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Events of one type.</summary>
internal sealed class EventTypeTally
{
    private readonly List<double> _latencies = [];
    private readonly List<(long Ticks, int Count)> _timeline = [];

    /// <summary>Milliseconds of those that tell them, in order of time.</summary>
    public ReadOnlySpan<double> Latencies => CollectionsMarshal.AsSpan(_latencies);

    /// <summary>How many there are from each hour's or day's beginning on, ascending.</summary>
    public IReadOnlyList<(long Ticks, int Count)> Timeline => _timeline;

    /// <summary>Counts one that is not older than the one before.</summary>
    /// <param name="bucket">The beginning of its hour or day.</param>
    /// <param name="latency">Milliseconds; null where it tells none.</param>
    public void Add(long bucket, decimal? latency)
    {
        if (latency is { } known)
        {
            _latencies.Add((double)known);
        }

        if (_timeline is [.., var last] && last.Ticks == bucket)
        {
            _timeline[^1] = (bucket, last.Count + 1);
            return;
        }

        _timeline.Add((bucket, 1));
    }
}
