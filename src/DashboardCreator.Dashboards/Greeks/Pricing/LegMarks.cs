using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Decides what a leg is worth.</summary>
internal static class LegMarks
{
    /// <summary>
    /// The middle of bid and ask, else the middle that the snapshot's writer stored, else the last trade's price, else the premium stored with the leg.
    /// A bid above the ask is no quote.
    /// </summary>
    public static LegMark? Quoted(OptionLeg leg, OptionSnapshot? snapshot)
    {
        if (snapshot is { Bid: { } bid, Ask: { } ask } && bid <= ask)
        {
            return new LegMark((bid + ask) / 2, "mid", snapshot.At);
        }

        if (snapshot is { Mid: { } mid })
        {
            return new LegMark(mid, "mid", snapshot.At);
        }

        return snapshot is { Last: { } last } ? new LegMark(last, "last", snapshot.At)
            : leg.CurrentPremium is { } premium ? new LegMark(premium, "leg", null)
            : null;
    }

    /// <summary>A price of ours as a mark; null where the price is none.</summary>
    public static LegMark? Computed(double? price, string source) =>
        price is { } known && Money.FromDouble(known) is { } money ? new LegMark(money, source, null) : null;
}
