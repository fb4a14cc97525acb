namespace DashboardCreator.Dashboards.Ports;

/// <summary>Daily bars of a benchmark.</summary>
public interface IBenchmarkSource
{
    /// <summary>Session dates and closes, ascending, one per session.</summary>
    /// <param name="symbol">Such as <c>SPY</c>.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <returns>Empty bars, with the reason, when the source has none for this symbol.</returns>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<BenchmarkBars> GetDailyBarsAsync(string symbol, CancellationToken cancellationToken);
}

/// <summary>Daily closes of one symbol.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Source">Published name of the source, such as <c>alpaca/bars_SPY</c>.</param>
/// <param name="Bars">Ascending, one per session.</param>
/// <param name="AbsenceReason">Why there are none; null when there are some.</param>
/// <param name="BrokenRecords">Bars left out because they could not be read.</param>
/// <param name="Unavailable">True when the source is there but did not answer; false when nobody has set one up.</param>
public sealed record BenchmarkBars(
    string Symbol, string Source, IReadOnlyList<DailyBar> Bars, string? AbsenceReason = null, long BrokenRecords = 0, bool Unavailable = false);

/// <summary>One session's close.</summary>
/// <param name="Session">The exchange's date, New York.</param>
/// <param name="Close">Price per unit.</param>
public readonly record struct DailyBar(DateOnly Session, double Close);
