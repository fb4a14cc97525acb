using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>One row of <c>option_legs</c>.</summary>
/// <param name="ExecutionId">The execution it belongs to.</param>
/// <param name="Symbol">The underlying; null when not stored.</param>
/// <param name="Leg">The leg.</param>
internal sealed record LegRow(string ExecutionId, string? Symbol, OptionLeg Leg);

/// <summary>What tells a leg from the others of its execution: its id, else the broker's contract and the side, else what the contract is and the side.</summary>
internal readonly record struct LegIdentity(string? Id, long? ContractId, OptionRight? Right, long? Strike, DateOnly? Expiry, bool? IsBuy)
{
    /// <returns>Null where too little is known to tell.</returns>
    public static LegIdentity? Of(OptionLeg leg)
    {
        if (leg.Id is not null) return new LegIdentity(leg.Id, null, null, null, null, null);
        if (leg.ContractId is not null) return new LegIdentity(null, leg.ContractId, null, null, null, leg.IsBuy);
        return OfContract(leg);
    }

    /// <returns>Null where the contract or the side is not known.</returns>
    public static LegIdentity? OfContract(OptionLeg leg) =>
        leg is { Right: { } right, Strike: { } strike, Expiry: { } expiry, IsBuy: { } isBuy }
            ? new LegIdentity(null, null, right, StrikeKey.Of(strike), expiry, isBuy)
            : null;
}
