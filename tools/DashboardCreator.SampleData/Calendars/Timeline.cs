namespace DashboardCreator.SampleData.Calendars;

/// <summary>The two years the samples speak of.</summary>
internal static class Timeline
{
    public static readonly DateTimeOffset AsOf = new(2026, 10, 30, 20, 30, 0, TimeSpan.Zero);

    public static readonly IReadOnlyList<DateOnly> Sessions = Exchange.Sessions(new DateOnly(2024, 10, 30), new DateOnly(2026, 10, 30));

    public static int Last => Sessions.Count - 1;

    /// <summary>An instant within a session, counted in minutes from the opening bell.</summary>
    public static DateTimeOffset At(int session, int minute) => NewYork.At(Sessions[session], Exchange.Open + minute);

    public static DateTimeOffset Close(int session) => At(session, Exchange.Minutes(Sessions[session]));

    public static DateTimeOffset WholeSecond(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));

    /// <summary>The first session on or after the day.</summary>
    public static int SessionFrom(DateOnly day) => Sessions.TakeWhile(session => session < day).Count();
}
