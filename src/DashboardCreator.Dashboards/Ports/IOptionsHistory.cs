namespace DashboardCreator.Dashboards.Ports;

/// <summary>The service's own memory of what the options book was worth, one point a day, kept over restarts.</summary>
public interface IOptionsHistory
{
    /// <summary>Adds a day's point; it replaces an older one of the same day. Returns when it is on disk.</summary>
    Task RecordAsync(OptionsDay day, CancellationToken cancellationToken);

    /// <summary>All days, ascending.</summary>
    Task<IReadOnlyList<OptionsDay>> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>The book at one instant of a day.</summary>
/// <param name="Session">The day, in the exchange's zone.</param>
/// <param name="At">The instant.</param>
/// <param name="UnrealizedPnl">Of the open positions that could be marked, currency; 0 without open ones, null when none of them could.</param>
/// <param name="Positions">Of each open position.</param>
public sealed record OptionsDay(DateOnly Session, DateTimeOffset At, decimal? UnrealizedPnl, IReadOnlyList<OptionsDayPosition> Positions);

/// <summary>One position on one day.</summary>
/// <param name="ExecutionId">The execution.</param>
/// <param name="UnrealizedPnl">Currency; null when it could not be marked.</param>
public readonly record struct OptionsDayPosition(string ExecutionId, decimal? UnrealizedPnl);
