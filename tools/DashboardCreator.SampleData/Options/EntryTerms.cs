using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Options;

/// <summary>The `entry_params` of an execution: JSON within text.</summary>
internal static class EntryTerms
{
    public static string Text(Trade trade)
    {
        var terms = new Doc().Add("dte", Ext.Int(trade.Legs[0].Contract.Expiry.DayNumber - trade.Entered.Day().DayNumber));
        AddWidth(terms, "put_width", trade.Legs.Where(leg => !leg.Contract.IsCall));
        AddWidth(terms, "call_width", trade.Legs.Where(leg => leg.Contract.IsCall));
        terms.Add("underlying_price", Ext.Number(trade.Entered.Spot(trade.Underlying))).Add("quantity", Ext.Int(trade.Units));
        if (trade.IsFilled && !trade.Has(Oddity.LastLegPending))
        {
            terms.Add(trade.Premium > 0 ? "net_credit" : "net_premium", Ext.Double(trade.Premium));
            if (MaximumLoss(trade) is { } loss) terms.Add("max_loss", Ext.Double(loss));
        }

        return Ext.Text(terms.ToString());
    }

    /// <summary>
    /// What is lost at worst at expiry, in currency: the pay-off is straight between strikes, so its lowest point is at one of them or at nothing.
    /// Null for single options, when the legs expire on different days, and when more calls are sold than bought.
    /// </summary>
    private static decimal? MaximumLoss(Trade trade)
    {
        if (trade.Legs.Count == 1 || trade.Legs.Any(leg => leg.Contract.Expiry != trade.Legs[0].Contract.Expiry)) return null;
        if (trade.Legs.Where(leg => leg.Contract.IsCall).Sum(leg => leg.Signed) < 0) return null;

        var lowest = trade.Legs.Select(leg => leg.Contract.Strike).Append(0)
            .Min(spot => trade.Legs.Sum(leg => leg.Signed * (decimal)leg.Contract.Intrinsic(spot)));
        return -(lowest + (trade.Premium * trade.Units)) * Contract.Shares;
    }

    private static void AddWidth(Doc terms, string name, IEnumerable<Leg> legs)
    {
        var strikes = legs.Select(leg => leg.Contract.Strike).Distinct().ToList();
        if (strikes.Count > 1) terms.Add(name, Ext.Int(strikes.Max() - strikes.Min()));
    }
}
