namespace DashboardCreator.Dashboards.Ports;

/// <summary>What a market-making bot stores: its markets, its state, its fills, decisions and execution events.</summary>
public interface IMarketMakingSource
{
    /// <summary>Reads everything, or what is new since the last reading.</summary>
    /// <param name="asOf">Fills, decisions and events later than this are left out.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<MarketMakingRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken);
}
