using Xunit;

namespace DashboardCreator.Analytics.Tests;

/// <summary>Equality to the last digits, however small the figure.</summary>
internal static class Figures
{
    /// <summary>The distance of 1 to the next double.</summary>
    public const double LastDigit = 1.0 / (1L << 52);

    /// <param name="units">Of <see cref="LastDigit"/> of the expected figure.</param>
    public static void Agree(double expected, double actual, double units) => Assert.True(
        expected == actual || Math.Abs(actual - expected) <= units * LastDigit * Math.Abs(expected),
        $"expected {expected:R}, but the figure is {actual:R}");
}
