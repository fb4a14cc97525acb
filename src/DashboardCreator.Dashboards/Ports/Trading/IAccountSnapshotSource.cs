using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>The broker's positions and equity as a trading system last stored them: what is used where the broker itself tells nothing.</summary>
public interface IAccountSnapshotSource
{
    /// <summary>Reads the newest snapshot that has not expired.</summary>
    /// <param name="asOf">Snapshots that are later, or whose time to live is over, are not there.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<AccountSnapshot> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken);
}

/// <summary>The newest stored state of an account.</summary>
public sealed record AccountSnapshot
{
    /// <summary>Money; null when not stored.</summary>
    public decimal? Equity { get; init; }

    /// <summary>When the equity was stored.</summary>
    public DateTimeOffset? EquityAt { get; init; }

    /// <summary>Positions; null when none were ever stored. Short ones have negative quantities.</summary>
    public IReadOnlyList<BrokerHolding>? Positions { get; init; }

    /// <summary>When the positions were stored.</summary>
    public DateTimeOffset? PositionsAt { get; init; }

    /// <summary>Which table answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing tables, items that could not be read.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];
}
