using Xunit;

namespace DashboardCreator.Analytics.Tests;

/// <summary>Equality of figures: 1e-12 relative (absolute below 1) unless the test states its own tolerance.</summary>
internal static class Close
{
    public static void To(double expected, double? actual, double tolerance = 1e-12)
    {
        Assert.True(actual.HasValue, $"expected {expected:R}, but there is no figure");
        Assert.True(Are(expected, actual.Value, tolerance), $"expected {expected:R}, but the figure is {actual.Value:R}");
    }

    public static bool Are(double? expected, double? actual, double tolerance = 1e-9) =>
        expected is { } one && actual is { } other
            ? Math.Abs(one - other) <= tolerance * Math.Max(1, Math.Abs(one))
            : expected is null && actual is null;
}
