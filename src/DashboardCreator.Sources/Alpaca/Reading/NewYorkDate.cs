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
    /// <param name="milliseconds">Since 1970, of the years 1 to 9999.</param>
    public static DateOnly Of(long milliseconds)
    {
        var (day, rest) = Math.DivRem(milliseconds, DayMilliseconds);
        return milliseconds >= 0 && rest >= 5 * HourMilliseconds
            ? DateOnly.FromDayNumber(Epoch + (int)day)
            : FirstDateAtLeast(Instant.FromUnixTimeMilliseconds(milliseconds).InZone(Zone).Date);
    }

    /// <summary>The first hours of the year 1 are still the year before in New York, which no date can hold.</summary>
    private static DateOnly FirstDateAtLeast(LocalDate date) => date.Year < 1 ? DateOnly.MinValue : date.ToDateOnly();

    public static DateOnly Of(DateTimeOffset instant) => Of(instant.ToUnixTimeMilliseconds());
}
