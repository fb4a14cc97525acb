using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>
/// Takes decisions in any order, the same one also more than once, and builds logs of what there is so far. Not for several threads; what was built is.
/// </summary>
/// <param name="mostRows">Beyond so many decisions the oldest days keep one for each market and hour.</param>
public sealed class DecisionLogBuilder(int mostRows = DecisionLogBuilder.UsualRows)
{
    /// <summary>Some 190 MB per million, ids of 45 letters included.</summary>
    public const int UsualRows = 3_000_000;

    private readonly DayLog<PackedDecision> _rows = new();
    private readonly Dictionary<string, DecisionDetails> _details = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pinned = new(StringComparer.Ordinal);
    private DateOnly _first = DateOnly.MinValue;
    private bool _hasOlder;

    /// <summary>Says which fills there are, so that the decisions before them are kept whole; best before those are added.</summary>
    public void Want(IEnumerable<MarketFill> fills)
    {
        foreach (var fill in fills)
        {
            DetailsOf(fill.MarketId).Want(fill.At);
        }
    }

    /// <summary>Says which decisions are wanted whole; best before those are added.</summary>
    public void Want(IEnumerable<string> decisions)
    {
        foreach (var id in decisions.Where(_pinned.Add))
        {
            foreach (var details in _details.Values)
            {
                details.Pin(id);
            }
        }
    }

    /// <summary>Takes back that decisions are wanted whole, but for some.</summary>
    /// <param name="decisions">Ids of those that are still wanted.</param>
    public void WantOnly(IReadOnlySet<string> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        _pinned.IntersectWith(decisions);
        foreach (var details in _details.Values)
        {
            details.PinOnly(decisions);
        }
    }

    /// <summary>Adds a decision; one about the whole bot belongs to no market and is left out.</summary>
    public void Add(MarketDecision decision)
    {
        if (decision.MarketId is { } market)
        {
            var day = _rows.At(decision.At);
            day.Add(PackedDecision.Pack(decision, day.Texts));
            _hasOlder |= day.Day < _first;
            DetailsOf(market).Take(decision, decision.Id is { } id && _pinned.Contains(id));
        }
    }

    /// <summary>Forgets the days before one, but for those that hold the newest decision of a market.</summary>
    public void DropBefore(DateOnly first)
    {
        // Readings come by the minute, and the first day changes once in a day.
        if (first <= _first && !_hasOlder)
        {
            return;
        }

        (_first, _hasOlder) = (first, false);
        var silent = Build();
        _rows.DropBefore(first);
        var from = new DateTimeOffset(first.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        foreach (var (market, details) in _details)
        {
            var series = silent.Of(market);
            details.DropBefore(from);
            if (series.Count > 0 && series[^1] is var last && last.At < from && series.Detail(last) is { } decision)
            {
                var day = _rows.At(decision.At);
                day.Add(PackedDecision.Pack(decision, day.Texts));
            }
        }
    }

    /// <summary>What there is so far.</summary>
    public DecisionLog Build()
    {
        var days = _rows.Build(mostRows, out var thinnedUntil);
        return new DecisionLog(days, _details.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<(long Ticks, string? Id), MarketDecision>)pair.Value.Build()), thinnedUntil);
    }

    private DecisionDetails DetailsOf(string market)
    {
        if (!_details.TryGetValue(market, out var details))
        {
            _details[market] = details = new DecisionDetails();
        }

        return details;
    }
}
