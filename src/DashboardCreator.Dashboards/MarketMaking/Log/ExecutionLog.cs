using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Execution events by market. Never changed: a later reading gives another one, which shares the days that are over.</summary>
public sealed class ExecutionLog
{
    private readonly IReadOnlyList<DayChunk<PackedEvent>> _days;

    internal ExecutionLog(IReadOnlyList<DayChunk<PackedEvent>> days, DateOnly? thinnedUntil) => (_days, ThinnedUntil) = (days, thinnedUntil);

    /// <summary>No event at all.</summary>
    public static ExecutionLog Empty { get; } = new ExecutionLogBuilder().Build();

    /// <summary>How many there are, expired ones too.</summary>
    public long Count => _days.Sum(day => (long)day.Rows.Length);

    /// <summary>Up to the end of this UTC day events are missing, for there were too many; null where all are here.</summary>
    public DateOnly? ThinnedUntil { get; }

    /// <summary>How many have not expired at an instant.</summary>
    public long CountAt(DateTimeOffset now) =>
        _days.Sum(day => day.FirstEnd > now.UtcTicks ? day.Rows.Length : day.Rows.LongCount(row => row.ExpiresTicks > now.UtcTicks));

    /// <summary>The events of a market; an empty series for one without.</summary>
    public ExecutionSeries Of(string market) => new(new RowSeries<PackedEvent>(_days, market));
}
