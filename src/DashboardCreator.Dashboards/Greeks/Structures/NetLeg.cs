using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>All that a position holds of one contract.</summary>
internal readonly record struct NetLeg(OptionRight Right, decimal Strike, DateOnly Expiry, decimal Units)
{
    /// <summary>By expiry, right and strike; contracts that cancel out are left out.</summary>
    /// <returns>Null when a leg lacks one of its terms.</returns>
    public static IReadOnlyList<NetLeg>? Of(IReadOnlyList<PricedLeg> legs)
    {
        var net = new SortedDictionary<(DateOnly Expiry, OptionRight Right, decimal Strike), decimal>();
        foreach (var leg in legs)
        {
            if (leg.Leg is not { Right: { } right, Strike: { } strike, Expiry: { } expiry } || leg.Units is not { } units || Core.Money.FromDouble(strike) is not { } exact)
            {
                return null;
            }

            var key = (expiry, right, exact);
            net[key] = net.GetValueOrDefault(key) + units;
        }

        return [.. from pair in net where pair.Value != 0 select new NetLeg(pair.Key.Right, pair.Key.Strike, pair.Key.Expiry, pair.Value)];
    }
}
