using System.Globalization;

namespace DashboardCreator.Testing.Funds;

/// <summary>Instants and days as tests write them.</summary>
public static class Utc
{
    /// <param name="text">Such as <c>2026-03-02 14:30</c>, with seconds and their fraction where they matter; UTC.</param>
    public static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <param name="text">Such as <c>2026-03-02</c>.</param>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
