namespace DashboardCreator.Analytics.Options;

/// <summary>From the model's units to those of broker screens.</summary>
public static class GreekUnits
{
    /// <summary>Calendar days of a year, as in <see cref="OptionTerms.Years"/>.</summary>
    public const double DaysPerYear = 365;

    /// <summary>Points (of volatility) and per cents (of rate) of 1.00.</summary>
    public const double PointsPerUnit = 100;

    /// <summary>
    /// Theta and charm per calendar day, vega and vanna per point of volatility, volga per point twice, rho per 1 %; price, delta and gamma are
    /// unchanged.
    /// </summary>
    /// <param name="raw">As <see cref="BlackScholesMerton.Evaluate"/> gives it.</param>
    public static OptionValue PerDayPointAndPercent(in OptionValue raw) => raw with
    {
        Theta = raw.Theta / DaysPerYear,
        Vega = raw.Vega / PointsPerUnit,
        Rho = raw.Rho / PointsPerUnit,
        Vanna = raw.Vanna / PointsPerUnit,
        Volga = raw.Volga / (PointsPerUnit * PointsPerUnit),
        Charm = raw.Charm / DaysPerYear,
    };
}
