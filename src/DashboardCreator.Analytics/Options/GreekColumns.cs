using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Options;

/// <summary>Where <see cref="PricingKernel.PricesAndGreeks"/> writes: one column per figure, all as long as the inputs.</summary>
/// <remarks>Units are those of <see cref="OptionValue"/>.</remarks>
public readonly ref struct GreekColumns
{
    public required Span<double> Price { get; init; }

    public required Span<double> Delta { get; init; }

    public required Span<double> Gamma { get; init; }

    public required Span<double> Theta { get; init; }

    public required Span<double> Vega { get; init; }

    public required Span<double> Rho { get; init; }

    internal void RequireLength(int length)
    {
        Preconditions.SameLength(length, Price.Length, nameof(Price));
        Preconditions.SameLength(length, Delta.Length, nameof(Delta));
        Preconditions.SameLength(length, Gamma.Length, nameof(Gamma));
        Preconditions.SameLength(length, Theta.Length, nameof(Theta));
        Preconditions.SameLength(length, Vega.Length, nameof(Vega));
        Preconditions.SameLength(length, Rho.Length, nameof(Rho));
    }

    /// <summary>One row; NaN where there is no value.</summary>
    internal void Set(int index, in OptionValue? value)
    {
        Price[index] = value?.Price ?? double.NaN;
        Delta[index] = value?.Delta ?? double.NaN;
        Gamma[index] = value?.Gamma ?? double.NaN;
        Theta[index] = value?.Theta ?? double.NaN;
        Vega[index] = value?.Vega ?? double.NaN;
        Rho[index] = value?.Rho ?? double.NaN;
    }
}
