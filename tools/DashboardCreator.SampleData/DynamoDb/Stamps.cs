using System.Globalization;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>Instants as the writers' language prints them: an offset, microseconds unless they are exactly 0.</summary>
internal static class Stamps
{
    public static string Iso(DateTimeOffset instant) => instant.UtcDateTime.ToString(
        instant.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond == 0 ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm:ss.ffffff",
        CultureInfo.InvariantCulture) + "+00:00";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>When a record stops being one.</summary>
    public static decimal Expiry(DateTimeOffset instant, int hours) => instant.AddHours(hours).ToUnixTimeSeconds();
}
