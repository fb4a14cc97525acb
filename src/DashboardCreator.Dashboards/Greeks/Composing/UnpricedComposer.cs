namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Names the held legs that are in no total, and why.</summary>
internal static class UnpricedComposer
{
    public static IReadOnlyList<GreeksUnpricedLeg> Compose(GreeksSelection selection) =>
    [
        .. from position in selection.Open
           from leg in position.Held
           where leg.IsUnpriced
           select new GreeksUnpricedLeg
           {
               ExecutionId = position.Execution.Id,
               LegId = leg.Leg.Id,
               Conid = leg.Leg.ContractId,
               Symbol = position.Symbol,
               Right = PositionComposer.RightOf(leg.Leg),
               Strike = leg.Leg.Strike,
               Expiry = leg.Leg.Expiry,
               Reason = Reason(leg),
           },
    ];

    private static string Reason(PricedLeg leg) =>
        leg.Units is null ? "its action or quantity is not known"
        : leg.Leg.Right is null || leg.Leg.Strike is null || leg.Leg.Expiry is null ? "its right, strike or expiry is not known"
        : leg is { IsExpired: true, Spot: null } ? "it has expired and the close of its last day is not known"
        : leg.Spot is null ? "its Greeks are not all stored, and the price of its underlying is not known"
        : leg.Volatility is null ? "its Greeks are not all stored, and no volatility is stored or implied by a quote"
        : "its Greeks are not all stored, and the model has no answer";
}
