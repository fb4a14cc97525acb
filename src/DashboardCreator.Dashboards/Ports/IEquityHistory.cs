namespace DashboardCreator.Dashboards.Ports;

/// <summary>The service's own memory of account equity, kept over restarts.</summary>
public interface IEquityHistory
{
    /// <summary>Adds points; a point of the same account and instant replaces the older one. Returns when they are on disk.</summary>
    Task RecordAsync(IReadOnlyList<EquityPoint> points, CancellationToken cancellationToken);

    /// <summary>All points, by account, then ascending by instant. Days that are over keep at least their last point of each session.</summary>
    Task<IReadOnlyList<EquityPoint>> ReadAsync(CancellationToken cancellationToken);
}
