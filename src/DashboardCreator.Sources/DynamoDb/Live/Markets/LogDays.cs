using System.Globalization;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>UTC days of a log, and when each of them is read for the last time.</summary>
/// <param name="Now">The instant of a reading.</param>
/// <param name="LookBack">How long after its end a day is read for the last time.</param>
internal readonly record struct LogDays(DateTimeOffset Now, TimeSpan LookBack)
{
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>This and the day after are read at each reading.</summary>
    public DateOnly Yesterday => Today.AddDays(-1);

    /// <summary>Where fills of today stand that were given the date of another time zone.</summary>
    public DateOnly Tomorrow => Today.AddDays(1);

    /// <summary>The days from one on, today included.</summary>
    public IEnumerable<DateOnly> From(DateOnly first)
    {
        var days = Math.Max(0, Today.DayNumber - first.DayNumber + 1);
        return Enumerable.Range(0, days).Select(first.AddDays);
    }

    /// <summary>True for a day that nothing is added to any more.</summary>
    public bool IsDue(DateOnly day) => Now >= DueAt(day);

    /// <summary>Whether what was read of a day will do: of one that is due, what was read since then; of the days that are read at each reading, nothing.</summary>
    public bool IsEnough(DateOnly day, DateTimeOffset readAt) => day < Yesterday && (!IsDue(day) || readAt >= DueAt(day));

    /// <summary>The partition of a day.</summary>
    public static string Key(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateTimeOffset DueAt(DateOnly day) => new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) + LookBack;
}
