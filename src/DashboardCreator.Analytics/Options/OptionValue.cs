namespace DashboardCreator.Analytics.Options;

/// <summary>What one option on one share is worth, and how that changes: partial derivatives in the model's own units.</summary>
/// <param name="Price">In the currency of spot and strike.</param>
/// <param name="Delta">Price by spot: between -1 and 1 unless the dividend yield is negative.</param>
/// <param name="Gamma">Delta by spot.</param>
/// <param name="Theta">Price by calendar time passing, per year; mostly negative.</param>
/// <param name="Vega">Price by volatility, per 1.00 (100 points).</param>
/// <param name="Rho">Price by rate, per 1.00 (100 %).</param>
/// <param name="Vanna">Delta by volatility, per 1.00; also vega by spot.</param>
/// <param name="Volga">Vega by volatility, per 1.00 twice.</param>
/// <param name="Charm">Delta by calendar time passing, per year.</param>
public readonly record struct OptionValue(
    double Price,
    double Delta,
    double Gamma,
    double Theta,
    double Vega,
    double Rho,
    double Vanna,
    double Volga,
    double Charm);
