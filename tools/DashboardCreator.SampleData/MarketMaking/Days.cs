namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>Instants of the samples' year.</summary>
internal static class Days
{
    /// <summary>The day whose decisions are more than one page of a server's answer.</summary>
    public static readonly DateOnly Dense = new(2026, 10, 28);

    public static readonly DateOnly Today = new(2026, 10, 30);

    public static DateTimeOffset At(int month, int day, int hour = 0, int minute = 0, int second = 0) => new(2026, month, day, hour, minute, second, TimeSpan.Zero);

    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
