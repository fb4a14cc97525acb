using NodaTime;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The exchange's date of an instant.</summary>
internal static class NewYorkDate
{
    private const long HourMilliseconds = 3_600_000;
    private const long DayMilliseconds = 24 * HourMilliseconds;

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>New York is four or five hours behind UTC, so that only the first five hours of a UTC day need the zone's rules.</summary>
    /// <param name="milliseconds">Since 1970, of the years 1970 to 9999.</param>
    public static DateOnly Of(long milliseconds)
    {
        var (day, rest) = Math.DivRem(milliseconds, DayMilliseconds);
        return milliseconds >= 0 && rest >= 5 * HourMilliseconds
            ? DateOnly.FromDayNumber(Epoch + (int)day)
            : Instant.FromUnixTimeMilliseconds(milliseconds).InZone(Zone).Date.ToDateOnly();
    }

    public static DateOnly Of(DateTimeOffset instant) => Of(instant.ToUnixTimeMilliseconds());
}
