using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Decides where a leg's Greeks come from.</summary>
internal static class LegGreeks
{
    public const string None = "none";

    /// <summary>
    /// The leg's own where delta, gamma, theta and vega are all there; else the snapshot's, each missing one filled from the leg and then from the
    /// model; else the model's. Rho comes from the snapshot, else from the leg, else from the model. An expired contract has none but the model's limit.
    /// </summary>
    /// <returns>The source is <see cref="None"/> where one of the four is known from nowhere; what is known stands beside it.</returns>
    public static (string Source, StoredGreeks Contract) Choose(in StoredGreeks leg, in StoredGreeks snapshot, OptionValue? model, bool isExpired)
    {
        var computed = Of(model);
        if (isExpired)
        {
            return (computed.IsComplete ? "model" : None, computed);
        }

        var filled = leg.IsComplete ? leg : Fill(Fill(snapshot, leg), computed);
        var contract = filled with { Rho = snapshot.Rho ?? leg.Rho ?? computed.Rho };
        var source = !contract.IsComplete ? None
            : leg.IsComplete ? "leg"
            : !snapshot.IsEmpty ? "snapshot"
            : !leg.IsEmpty ? "leg"
            : "model";
        return (source, contract);
    }

    private static StoredGreeks Of(OptionValue? model) =>
        model is { } known ? new StoredGreeks(known.Delta, known.Gamma, known.Theta, known.Vega, known.Rho) : default;

    private static StoredGreeks Fill(in StoredGreeks first, in StoredGreeks second) => new(
        first.Delta ?? second.Delta, first.Gamma ?? second.Gamma, first.Theta ?? second.Theta, first.Vega ?? second.Vega, first.Rho ?? second.Rho);
}
