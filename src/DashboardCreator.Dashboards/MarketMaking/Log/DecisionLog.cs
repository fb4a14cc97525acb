using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Decisions by market. Never changed: a later reading gives another one, which shares the days that are over.</summary>
public sealed class DecisionLog
{
    private static readonly Dictionary<(long Ticks, string? Id), MarketDecision> NoDetails = [];

    private readonly IReadOnlyList<DayChunk<PackedDecision>> _days;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<(long Ticks, string? Id), MarketDecision>> _details;

    internal DecisionLog(
        IReadOnlyList<DayChunk<PackedDecision>> days,
        IReadOnlyDictionary<string, IReadOnlyDictionary<(long Ticks, string? Id), MarketDecision>> details,
        DateOnly? thinnedUntil)
    {
        (_days, _details, ThinnedUntil) = (days, details, thinnedUntil);
        Markets = [.. days.SelectMany(day => day.Markets).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>No decision at all.</summary>
    public static DecisionLog Empty { get; } = new DecisionLogBuilder().Build();

    /// <summary>The markets that were decided about, in order.</summary>
    public IReadOnlyList<string> Markets { get; }

    /// <summary>How many there are.</summary>
    public long Count => _days.Sum(day => (long)day.Rows.Length);

    /// <summary>Up to the end of this UTC day only the last decision of each market and hour is kept; null where all are.</summary>
    public DateOnly? ThinnedUntil { get; }

    /// <summary>The decisions about a market; an empty series for one that was never decided about.</summary>
    public DecisionSeries Of(string market) => new(new RowSeries<PackedDecision>(_days, market), _details.GetValueOrDefault(market, NoDetails));
}
