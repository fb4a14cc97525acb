namespace DashboardCreator.Dashboards.Ports;

/// <summary>An options book: executions with their legs, and the newest snapshot of every contract.</summary>
public interface IOptionsSource
{
    /// <summary>Reads everything once.</summary>
    /// <param name="asOf">Snapshots and executions that are later than this are left out, counted and warned of.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <returns>Empty lists where the source has nothing; the warnings say why.</returns>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<OptionsRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken);
}
