using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Accounts;

/// <summary>One account, wherever its answers come from.</summary>
internal interface IBrokerAccount
{
    /// <summary>As the settings or the folder call it.</summary>
    string Name { get; }

    /// <exception cref="SourceUnavailableException">The broker could not answer.</exception>
    Task<BrokerRecords> ReadAsync(CancellationToken cancellationToken);
}
