namespace DashboardCreator.Analytics.Options;

/// <summary>A European option on an underlying with a continuous dividend yield.</summary>
/// <param name="Right">Call or put.</param>
/// <param name="Spot">Price of the underlying now; above zero.</param>
/// <param name="Strike">Price at which the option is exercised, in the spot's currency; above zero.</param>
/// <param name="Years">Calendar days to expiry / 365; zero or less: expired.</param>
/// <param name="Volatility">Of the underlying's logarithm, a fraction per root of a year (0.2 is 20 %); zero or more.</param>
/// <param name="Rate">Riskless rate, continuous, a fraction per year; may be negative.</param>
/// <param name="DividendYield">Continuous, a fraction per year; may be negative, as the cost of borrowing is.</param>
public readonly record struct OptionTerms(
    OptionRight Right,
    double Spot,
    double Strike,
    double Years,
    double Volatility,
    double Rate,
    double DividendYield = 0)
{
    /// <summary>+1 for a call, -1 for a put.</summary>
    internal double Sign => Right == OptionRight.Call ? 1 : -1;

    /// <summary>False where a number is NaN, infinite or out of its range, or the right is neither.</summary>
    internal bool HaveMeaning =>
        Right is OptionRight.Call or OptionRight.Put
        && double.IsFinite(Spot) && Spot > 0
        && double.IsFinite(Strike) && Strike > 0
        && double.IsFinite(Volatility) && Volatility >= 0
        && double.IsFinite(Years) && double.IsFinite(Rate) && double.IsFinite(DividendYield);
}
