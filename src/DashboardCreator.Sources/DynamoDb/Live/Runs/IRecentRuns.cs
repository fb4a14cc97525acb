namespace DashboardCreator.Sources.DynamoDb.Live.Runs;

/// <summary>Tells which runs there were lately: a ledger looks there for trades in symbols it does not know yet.</summary>
internal interface IRecentRuns
{
    /// <summary>Correlation ids of runs since an instant, each once.</summary>
    /// <param name="since">Runs that began before this are left out.</param>
    /// <param name="noOlderThan">When the runs must have been read at the earliest.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The source could not answer.</exception>
    Task<IReadOnlyCollection<string>> GetAsync(DateTimeOffset since, DateTimeOffset noOlderThan, CancellationToken cancellationToken);
}
