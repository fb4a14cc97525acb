using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What a position of one expiry earns at it, premium included.</summary>
/// <param name="MaxLoss">The largest loss, positive; null where a side is not covered.</param>
/// <param name="MaxProfit">The largest profit; null where it has no bound.</param>
/// <param name="Breakevens">Prices of the underlying at which it earns nothing, ascending.</param>
internal sealed record Payoff(decimal? MaxLoss, decimal? MaxProfit, IReadOnlyList<decimal> Breakevens)
{
    /// <param name="legs">What is held, net.</param>
    /// <param name="premium">Received (positive) or paid (negative) for all of it, currency.</param>
    /// <returns>Null for no legs and for legs of several expiries: what those earn depends on more than one price.</returns>
    public static Payoff? Of(IReadOnlyList<NetLeg> legs, decimal premium)
    {
        if (legs.Count == 0 || legs.Any(leg => leg.Expiry != legs[0].Expiry))
        {
            return null;
        }

        // Between strikes the payoff is a straight line: its extremes are at 0, at strikes, or without bound.
        decimal[] corners = [0, .. legs.Select(leg => leg.Strike).Distinct().Order()];
        var values = Array.ConvertAll(corners, price => premium + At(legs, price));
        var slopeAbove = legs.Where(leg => leg.Right == OptionRight.Call).Sum(leg => leg.Units);
        var isCovered = slopeAbove >= 0 && legs.Where(leg => leg.Right == OptionRight.Put).Sum(leg => leg.Units) >= 0;
        return new Payoff(
            isCovered ? Math.Max(0, -values.Min()) : null,
            slopeAbove > 0 ? null : values.Max(),
            [.. Zeros(corners, values, slopeAbove)]);
    }

    private static decimal At(IReadOnlyList<NetLeg> legs, decimal price) =>
        legs.Sum(leg => leg.Units * Math.Max(0, leg.Right == OptionRight.Call ? price - leg.Strike : leg.Strike - price));

    private static IEnumerable<decimal> Zeros(decimal[] corners, decimal[] values, decimal slopeAbove)
    {
        for (var i = 1; i < corners.Length; i++)
        {
            var (left, right) = (values[i - 1], values[i]);
            if (Math.Sign(left) * Math.Sign(right) < 0)
            {
                yield return corners[i - 1] + ((corners[i] - corners[i - 1]) * left / (left - right));
            }
            else if (right == 0 && left != 0)
            {
                yield return corners[i];
            }
        }

        if (slopeAbove != 0 && Math.Sign(values[^1]) * Math.Sign(slopeAbove) < 0)
        {
            yield return corners[^1] - (values[^1] / slopeAbove);
        }
    }
}
