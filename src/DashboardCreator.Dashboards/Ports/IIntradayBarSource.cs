namespace DashboardCreator.Dashboards.Ports;

/// <summary>Five-minute bars of one symbol.</summary>
public interface IIntradayBarSource
{
    /// <summary>Bars since an instant, ascending, one per beginning, split-adjusted; hours outside the session may be among them.</summary>
    /// <param name="symbol">Such as <c>SPY</c>.</param>
    /// <param name="from">Since when a live market is asked; recorded bars may begin earlier.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <returns>Empty bars, with the reason, when the source has none for this symbol.</returns>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<IntradayBars> GetIntradayBarsAsync(string symbol, DateTimeOffset from, CancellationToken cancellationToken);
}

/// <summary>Five-minute closes of one symbol.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Source">Published name of the source, such as <c>alpaca/bars_SPY_5Min</c>.</param>
/// <param name="Bars">Ascending, one per beginning.</param>
/// <param name="AbsenceReason">Why there are none; null when there are some.</param>
/// <param name="BrokenRecords">Bars left out because they could not be read.</param>
/// <param name="Unavailable">True when the source is there but did not answer.</param>
public sealed record IntradayBars(
    string Symbol, string Source, IReadOnlyList<IntradayBar> Bars, string? AbsenceReason = null, long BrokenRecords = 0, bool Unavailable = false);

/// <summary>The close of five minutes.</summary>
/// <param name="At">Their beginning, UTC.</param>
/// <param name="Close">Price per unit.</param>
public readonly record struct IntradayBar(DateTimeOffset At, double Close);
