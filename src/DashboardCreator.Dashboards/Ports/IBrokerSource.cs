namespace DashboardCreator.Dashboards.Ports;

/// <summary>The broker's own view of the accounts it keeps.</summary>
public interface IBrokerSource
{
    /// <summary>The configured accounts, in settings order: names of ours, never account numbers.</summary>
    IReadOnlyList<string> Accounts { get; }

    /// <summary>Everything the broker tells about one account, read together: each resource once.</summary>
    /// <param name="account">One of <see cref="Accounts"/>.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The broker could not answer.</exception>
    Task<BrokerRecords> ReadAsync(string account, CancellationToken cancellationToken);
}
