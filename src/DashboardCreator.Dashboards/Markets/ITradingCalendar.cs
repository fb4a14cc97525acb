namespace DashboardCreator.Dashboards.Markets;

/// <summary>When an exchange trades.</summary>
public interface ITradingCalendar
{
    /// <summary>The session of a date; null on weekends and holidays.</summary>
    TradingSession? SessionOn(DateOnly date);

    /// <summary>The date it is at the exchange at an instant.</summary>
    DateOnly DateAt(DateTimeOffset instant);

    /// <summary>The first session on or after a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none up to the end of year 9999.</exception>
    TradingSession FirstOnOrAfter(DateOnly date);

    /// <summary>The last session on or before a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none down to the start of year 1.</exception>
    TradingSession LastOnOrBefore(DateOnly date);

    /// <summary>All session dates from first to last, both included, ascending; none when last is before first.</summary>
    IReadOnlyList<DateOnly> SessionsBetween(DateOnly first, DateOnly last);
}

/// <summary>One trading day.</summary>
/// <param name="Date">The exchange's date.</param>
/// <param name="Open">UTC.</param>
/// <param name="Close">UTC; early on half days.</param>
/// <param name="IsHalfDay">True when it closes early.</param>
public sealed record TradingSession(DateOnly Date, DateTimeOffset Open, DateTimeOffset Close, bool IsHalfDay);
