using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Which decisions of one market are kept whole: the newest, and those that fills came from.</summary>
internal sealed class DecisionDetails
{
    /// <summary>How many of the newest: as many as a document lists.</summary>
    public const int Newest = 500;

    private readonly Dictionary<(long Ticks, string? Id), MarketDecision> _newest = [];
    private readonly Dictionary<(long Ticks, string? Id), MarketDecision> _pinned = [];
    private readonly SortedDictionary<DateTimeOffset, MarketDecision?> _beforeFills = [];
    private DateTimeOffset[] _fills = [];
    private DateTimeOffset _first = DateTimeOffset.MinValue;

    /// <summary>From now on the newest decision not after this instant is kept; nothing for an instant that was dropped.</summary>
    public void Want(DateTimeOffset fill)
    {
        if (fill >= _first && !_beforeFills.ContainsKey(fill))
        {
            _beforeFills[fill] = _newest.Values.Where(decision => decision.At <= fill).MaxBy(decision => decision.At);
            _fills = [];
        }
    }

    public void Take(MarketDecision decision, bool isPinned)
    {
        var key = KeyOf(decision);
        if (isPinned)
        {
            _pinned[key] = decision;
        }

        TakeBeforeFill(decision);
        _newest[key] = decision;
        if (_newest.Count >= 2 * Newest)
        {
            Trim();
        }
    }

    /// <summary>Keeps one whole that is whole here; nothing where it is not.</summary>
    public void Pin(string id)
    {
        foreach (var (key, decision) in _newest.Where(pair => pair.Key.Id == id))
        {
            _pinned[key] = decision;
        }
    }

    /// <summary>Lets go of those that were kept whole for their id, but for some.</summary>
    public void PinOnly(IReadOnlySet<string> ids)
    {
        foreach (var key in _pinned.Keys.Where(key => !ids.Contains(key.Id!)).ToList())
        {
            _pinned.Remove(key);
        }
    }

    public Dictionary<(long Ticks, string? Id), MarketDecision> Build()
    {
        Trim();
        var all = new Dictionary<(long Ticks, string? Id), MarketDecision>(_newest);
        foreach (var decision in _pinned.Values.Concat(_beforeFills.Values.OfType<MarketDecision>()))
        {
            all[KeyOf(decision)] = decision;
        }

        return all;
    }

    /// <summary>Drops what is earlier, but for the newest of all.</summary>
    public void DropBefore(DateTimeOffset first)
    {
        _first = first;
        foreach (var key in NewestFirst().Skip(1).Where(key => key.Ticks < first.UtcTicks).ToList())
        {
            _newest.Remove(key);
        }

        foreach (var key in _pinned.Where(pair => pair.Value.At < first).Select(pair => pair.Key).ToList())
        {
            _pinned.Remove(key);
        }

        foreach (var fill in _beforeFills.Keys.TakeWhile(fill => fill < first).ToList())
        {
            _beforeFills.Remove(fill);
            _fills = [];
        }
    }

    private static (long Ticks, string? Id) KeyOf(MarketDecision decision) => (decision.At.UtcTicks, decision.Id);

    private void TakeBeforeFill(MarketDecision decision)
    {
        if (_fills.Length != _beforeFills.Count)
        {
            _fills = [.. _beforeFills.Keys];
        }

        var at = Array.BinarySearch(_fills, decision.At);
        at = at < 0 ? ~at : at;
        if (at < _fills.Length && !(_beforeFills[_fills[at]]?.At > decision.At))
        {
            _beforeFills[_fills[at]] = decision;
        }
    }

    private void Trim()
    {
        foreach (var key in NewestFirst().Skip(Newest).ToList())
        {
            _newest.Remove(key);
        }
    }

    private IEnumerable<(long Ticks, string? Id)> NewestFirst() =>
        _newest.Keys.OrderByDescending(key => key.Ticks).ThenByDescending(key => key.Id, StringComparer.Ordinal);
}
