using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Which decision a fill came from.</summary>
internal sealed class FillDecisions
{
    private const string FillType = "FILL";

    private readonly WantedIds _byFill;
    private readonly WantedIds _byOrder;
    private readonly Dictionary<string, MarketDecision> _details = new(StringComparer.Ordinal);
    private readonly DecisionSeries? _decisions;

    /// <param name="fills">Those that will be asked about.</param>
    /// <param name="decisions">Of the market; null where nobody tells them.</param>
    /// <param name="events">Of the market; null where nobody tells them.</param>
    /// <param name="now">Nothing later is there, and nothing that has expired by then.</param>
    public FillDecisions(IReadOnlyCollection<ReplayedFill> fills, DecisionSeries? decisions, ExecutionSeries? events, DateTimeOffset now)
    {
        _decisions = decisions;
        _byFill = new WantedIds(fills.Select(fill => fill.Fill.FillId));
        _byOrder = new WantedIds(fills.Select(fill => fill.Fill.OrderId));
        foreach (var decision in (decisions?.Details ?? []).Where(decision => decision.Id is not null).OrderBy(decision => decision.At))
        {
            _details[decision.Id!] = decision;
        }

        foreach (var (texts, rows) in events?.Between(0, events.CountUntil(now)) ?? [])
        {
            if (texts.Find(FillType) is { } fill)
            {
                Add(texts, rows.Span, fill, now.UtcTicks);
            }
        }
    }

    /// <summary>The decision by the event of the same fill, else by the newest fill event of the same order, else the newest that is not after the fill.</summary>
    public FillDecision Of(MarketFill fill)
    {
        if ((_byFill.DecisionOf(fill.FillId) ?? _byOrder.DecisionOf(fill.OrderId)) is { } id)
        {
            return _details.GetValueOrDefault(id) is { } whole ? new FillDecision(id, whole, null) : new FillDecision(id, null, _decisions?.Find(id));
        }

        return _decisions?.CountUntil(fill.At) is > 0 and var count && _decisions[count - 1] is var point
            ? new FillDecision(point.Id, _decisions.Detail(point), point)
            : default;
    }

    private void Add(DayTexts texts, ReadOnlySpan<PackedEvent> rows, int fill, long now)
    {
        foreach (ref readonly var row in rows)
        {
            if (row.Type == fill && row.ExpiresTicks > now && row.Decision != 0)
            {
                _byFill.Tell(texts, row.Fill, row.Decision);
                _byOrder.Tell(texts, row.Order, row.Decision);
            }
        }
    }
}

/// <summary>The decision behind a fill, as far as it is kept.</summary>
/// <param name="Id">Null without one.</param>
/// <param name="Whole">Null where not all of it is kept.</param>
/// <param name="Point">Its main facts; null where these are not kept or are not needed.</param>
internal readonly record struct FillDecision(string? Id, MarketDecision? Whole, DecisionPoint? Point);
