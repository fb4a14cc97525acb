using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What traders call a combination of legs.</summary>
internal static class Structure
{
    private const string Custom = "custom";

    /// <summary>Found from the legs alone, whatever the strategy calls itself; null for none.</summary>
    public static string? NameOf(IReadOnlyList<NetLeg> legs) => legs.Count switch
    {
        0 => null,
        1 => Single(legs[0]),
        2 => Pair(legs[0], legs[1]),
        3 => IsButterfly(legs) ? "butterfly" : Custom,
        4 => Four(legs),
        _ => Custom,
    };

    private static string Single(in NetLeg leg) => (leg.Units > 0, leg.Right) switch
    {
        (true, OptionRight.Call) => "long_call",
        (true, _) => "long_put",
        (false, OptionRight.Call) => "short_call",
        _ => "short_put",
    };

    private static string Pair(in NetLeg one, in NetLeg other) => (one.Right == other.Right, one.Expiry == other.Expiry, one.Strike == other.Strike) switch
    {
        (true, true, false) when one.Units == -other.Units => "vertical",
        (true, false, true) when one.Units == -other.Units => "calendar",
        (true, false, false) when one.Units == -other.Units => "diagonal",
        (false, true, true) when one.Units == other.Units => "straddle",
        (false, true, false) when one.Units == other.Units => "strangle",
        _ => Custom,
    };

    // Net legs come by expiry, right and strike.
    private static bool IsButterfly(IReadOnlyList<NetLeg> legs) =>
        IsOneExpiry(legs) && legs[0].Right == legs[2].Right && legs[0].Units == legs[2].Units && legs[1].Units == -2 * legs[0].Units;

    private static string Four(IReadOnlyList<NetLeg> legs)
    {
        if (!IsOneExpiry(legs) || legs[0].Units != legs[3].Units && legs[0].Right == legs[3].Right)
        {
            return Custom;
        }

        if (legs[0].Right == legs[3].Right)
        {
            return legs[1].Units == -legs[0].Units && legs[2].Units == -legs[0].Units ? "condor" : Custom;
        }

        // Calls before puts: short call, long call, long put, short put, or all the other way round.
        var isIron = legs[1].Right == OptionRight.Call && legs[2].Right == OptionRight.Put
            && legs[1].Units == -legs[0].Units && legs[2].Units == -legs[0].Units && legs[3].Units == legs[0].Units;
        return !isIron || legs[3].Strike > legs[0].Strike ? Custom : legs[3].Strike == legs[0].Strike ? "iron_butterfly" : "iron_condor";
    }

    private static bool IsOneExpiry(IReadOnlyList<NetLeg> legs) => legs.All(leg => leg.Expiry == legs[0].Expiry);
}
