using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Options;

/// <summary>Options as columns of one length, with a market in common.</summary>
internal readonly ref struct OptionColumns
{
    public readonly ReadOnlySpan<double> Sign;
    public readonly ReadOnlySpan<double> Spot;
    public readonly ReadOnlySpan<double> Strike;
    public readonly ReadOnlySpan<double> Years;
    public readonly ReadOnlySpan<double> Volatility;
    public readonly double Rate;
    public readonly double DividendYield;

    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public OptionColumns(
        ReadOnlySpan<double> sign,
        ReadOnlySpan<double> spot,
        ReadOnlySpan<double> strike,
        ReadOnlySpan<double> years,
        ReadOnlySpan<double> volatility,
        double rate,
        double dividendYield)
    {
        Preconditions.SameLength(sign.Length, spot.Length, nameof(spot));
        Preconditions.SameLength(sign.Length, strike.Length, nameof(strike));
        Preconditions.SameLength(sign.Length, years.Length, nameof(years));
        Preconditions.SameLength(sign.Length, volatility.Length, nameof(volatility));
        Sign = sign;
        Spot = spot;
        Strike = strike;
        Years = years;
        Volatility = volatility;
        Rate = rate;
        DividendYield = dividendYield;
    }

    public int Length => Sign.Length;

    /// <summary>One option; a sign that is neither +1 nor -1 makes terms without meaning.</summary>
    public OptionTerms At(int index) => new(
        Sign[index] switch { 1 => OptionRight.Call, -1 => OptionRight.Put, _ => (OptionRight)(-1) },
        Spot[index],
        Strike[index],
        Years[index],
        Volatility[index],
        Rate,
        DividendYield);
}
