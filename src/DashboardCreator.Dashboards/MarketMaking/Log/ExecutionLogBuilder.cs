using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>
/// Takes execution events in any order, the same one also more than once, and builds logs of what there is so far. Not for several threads;
/// what was built is.
/// </summary>
/// <param name="mostRows">Beyond so many events the oldest days keep one for each market and hour.</param>
public sealed class ExecutionLogBuilder(int mostRows = ExecutionLogBuilder.UsualRows)
{
    /// <summary>Some 330 MB per million, ids and keys included.</summary>
    public const int UsualRows = 1_000_000;

    private readonly DayLog<PackedEvent> _rows = new();

    /// <summary>Adds an event; its key tells it from others.</summary>
    public void Add(ExecutionEvent fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var day = _rows.At(fact.At);
        day.Add(PackedEvent.Pack(fact, day.Texts));
    }

    /// <summary>Forgets the days before one.</summary>
    public void DropBefore(DateOnly first) => _rows.DropBefore(first);

    /// <summary>What there is so far.</summary>
    public ExecutionLog Build() => new(_rows.Build(mostRows, out var thinnedUntil), thinnedUntil);
}
