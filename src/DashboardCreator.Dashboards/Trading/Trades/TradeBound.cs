using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>One end of a range: an instant, or a whole New York day; included.</summary>
/// <param name="First">The first instant that it means, UTC ticks.</param>
/// <param name="Last">The last instant that it means.</param>
/// <param name="Day">The day; null for an instant.</param>
internal sealed record TradeBound(long First, long Last, DateOnly? Day)
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] InstantFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    public static TradeBound At(long ticks) => new(ticks, ticks, null);

    public static TradeBound On(DateOnly day) => new(NewYorkDay.Start(day), NewYorkDay.End(day), day);

    /// <param name="name">The filter.</param>
    /// <param name="text">Its value; null when not given.</param>
    /// <exception cref="QueryException">Neither a day nor an instant.</exception>
    public static TradeBound? Read(string name, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return On(day);
        }

        return DateTimeOffset.TryParseExact(
                text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? At(instant.UtcTicks)
            : throw new QueryException(name, "is neither a day (2026-03-02) nor an ISO 8601 instant (2026-03-02T15:30:00Z)");
    }

    /// <summary>So many days before: a day before a day, an instant before an instant.</summary>
    public TradeBound Before(int days) => Day is { } day
        ? On(DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days)))
        : At(Math.Max(0, First - (days * TimeSpan.TicksPerDay)));

    /// <summary>As the document repeats it.</summary>
    public override string ToString() => Day is { } day
        ? day.ToString(DayFormat, CultureInfo.InvariantCulture)
        : new DateTime(First, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
