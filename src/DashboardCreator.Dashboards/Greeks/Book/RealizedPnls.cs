using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What closed executions earned.</summary>
internal static class RealizedPnls
{
    /// <summary>
    /// As the strategy recorded it; else from the exit prices of its filled legs; else the premium, where legs of the same contract cancel out; 0 for one
    /// that failed or was cancelled without a fill. Null when none of these answers.
    /// </summary>
    public static decimal? Of(OptionExecution execution, IReadOnlyList<PricedLeg> legs)
    {
        if (Money.Believable(execution.RecordedPnl) is { } recorded)
        {
            return recorded;
        }

        if (PositionStatuses.NeverTraded(execution))
        {
            return 0;
        }

        var filled = legs.Where(leg => PositionStatuses.IsFilled(leg.Leg) || leg.Leg.FillPrice is not null).ToList();
        return filled.Count == 0 ? null : FromExits(filled) ?? FromOffsets(filled);
    }

    private static decimal? FromExits(List<PricedLeg> legs)
    {
        var sum = 0m;
        foreach (var leg in legs)
        {
            if (leg is not { Units: { } units, Leg: { ExitPrice: { } exit, FillPrice: { } fill } })
            {
                return null;
            }

            sum += units * (exit - fill);
        }

        return sum;
    }

    private static decimal? FromOffsets(List<PricedLeg> legs) =>
        NetLeg.Of(legs) is { Count: 0 } && legs.All(leg => leg.Premium is not null) ? legs.Sum(leg => leg.Premium) : null;
}
