using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What a position of one expiry earns at it, premium included.</summary>
/// <param name="MaxLoss">The largest loss, positive; null where a side is not covered.</param>
/// <param name="MaxProfit">The largest profit; null where it has no bound.</param>
/// <param name="Breakevens">
/// Prices of the underlying at which it begins or ceases to earn nothing, ascending: of a stretch on which it earns nothing both edges, as far as
/// something else is beyond them.
/// </param>
internal sealed record Payoff(decimal? MaxLoss, decimal? MaxProfit, IReadOnlyList<decimal> Breakevens)
{
    /// <param name="legs">What is held, net.</param>
    /// <param name="premium">Received (positive) or paid (negative) for all of it, currency.</param>
    /// <returns>
    /// Null for no legs, for legs of several expiries, whose result depends on more than one price, and where an amount would be larger than can be
    /// believed.
    /// </returns>
    public static Payoff? Of(IReadOnlyList<NetLeg> legs, decimal premium)
    {
        if (legs.Count == 0 || legs.Any(leg => leg.Expiry != legs[0].Expiry) || !IsBelievable(legs, premium))
        {
            return null;
        }

        // Between strikes the payoff is a straight line: its extremes are at 0, at strikes, or without bound.
        decimal[] corners = [.. legs.Select(leg => leg.Strike).Append(0).Distinct().Order()];
        var values = Array.ConvertAll(corners, price => premium + At(legs, price));
        var slopeAbove = legs.Where(leg => leg.Right == OptionRight.Call).Sum(leg => leg.Units);
        var isCovered = slopeAbove >= 0 && legs.Where(leg => leg.Right == OptionRight.Put).Sum(leg => leg.Units) >= 0;
        return new Payoff(
            isCovered ? Math.Max(0, -values.Min()) : null,
            slopeAbove > 0 ? null : values.Max(),
            [.. Zeros(corners, values, slopeAbove)]);
    }

    // No price that matters is above the highest strike, so that no amount is above this.
    private static bool IsBelievable(IReadOnlyList<NetLeg> legs, decimal premium) =>
        legs.Sum(leg => (double)Math.Abs(leg.Units)) * (double)legs.Max(leg => leg.Strike) + (double)Math.Abs(premium) <= Money.Largest;

    private static decimal At(IReadOnlyList<NetLeg> legs, decimal price) =>
        legs.Sum(leg => leg.Units * Math.Max(0, leg.Right == OptionRight.Call ? price - leg.Strike : leg.Strike - price));

    private static IEnumerable<decimal> Zeros(decimal[] corners, decimal[] values, decimal slopeAbove)
    {
        for (var i = 0; i < corners.Length; i++)
        {
            var before = i > 0 ? values[i - 1] : 0;
            var after = i + 1 < corners.Length ? values[i + 1] : values[i] + slopeAbove;
            if (values[i] == 0 && (before != 0 || after != 0))
            {
                yield return corners[i];
            }
            else if (i + 1 < corners.Length && Math.Sign(values[i]) * Math.Sign(after) < 0
                && Step(values[i], (after - values[i]) / (corners[i + 1] - corners[i])) is { } step)
            {
                yield return corners[i] + step;
            }
        }

        if (slopeAbove != 0 && Math.Sign(values[^1]) * Math.Sign(slopeAbove) < 0 && Step(values[^1], slopeAbove) is { } last)
        {
            yield return corners[^1] + last;
        }
    }

    // How far a line of this slope is from zero; null where that is no price.
    private static decimal? Step(decimal value, decimal slope) => slope != 0 && Math.Abs((double)value / (double)slope) <= Money.Largest ? -value / slope : null;
}
