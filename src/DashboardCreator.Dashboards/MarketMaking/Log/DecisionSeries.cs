using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>The decisions about one market in order of time, ties by id.</summary>
public sealed class DecisionSeries
{
    private readonly RowSeries<PackedDecision> _rows;
    private readonly IReadOnlyDictionary<(long Ticks, string? Id), MarketDecision> _details;

    internal DecisionSeries(RowSeries<PackedDecision> rows, IReadOnlyDictionary<(long Ticks, string? Id), MarketDecision> details) =>
        (_rows, _details) = (rows, details);

    /// <summary>How many there are.</summary>
    public int Count => _rows.Count;

    /// <summary>One of them, the oldest at 0.</summary>
    public DecisionPoint this[int index]
    {
        get
        {
            var (row, texts) = _rows[index];
            return row.Unpack(texts);
        }
    }

    /// <summary>How many are not after an instant: the newest of these stands just before.</summary>
    public int CountUntil(DateTimeOffset instant) => _rows.CountUntil(instant.UtcTicks);

    /// <summary>The newest decision with an id; null without one.</summary>
    public DecisionPoint? Find(string id)
    {
        DecisionPoint? found = null;
        foreach (var (texts, rows) in _rows.Between(0, Count))
        {
            if (texts.Find(id) is { } key)
            {
                foreach (ref readonly var row in rows.Span)
                {
                    found = row.Key == key ? row.Unpack(texts) : found;
                }
            }
        }

        return found;
    }

    /// <summary>All of a decision; null where only its main facts are kept.</summary>
    public MarketDecision? Detail(in DecisionPoint point) => _details.GetValueOrDefault((point.At.UtcTicks, point.Id));

    /// <summary>All of the decision with an id; null where it is not kept.</summary>
    public MarketDecision? Detail(string id) => _details.Values.Where(decision => decision.Id == id).MaxBy(decision => decision.At);

    /// <summary>The decisions that are kept whole, in no order.</summary>
    internal IEnumerable<MarketDecision> Details => _details.Values;

    /// <summary>When one of them was made, and the book that it saw.</summary>
    internal (DateTimeOffset At, decimal? BestBid, decimal? BestAsk) Book(int index)
    {
        var (row, texts) = _rows[index];
        return (new DateTimeOffset(row.Ticks, TimeSpan.Zero), texts.Unpack(row.BestBid), texts.Unpack(row.BestAsk));
    }

    /// <summary>One of them as it is stored.</summary>
    internal PackedDecision Row(int index) => _rows[index].Row;
}
