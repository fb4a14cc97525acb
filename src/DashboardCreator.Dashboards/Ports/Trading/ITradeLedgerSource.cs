using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>A ledger of trades with the strategies behind them.</summary>
public interface ITradeLedgerSource
{
    /// <summary>Reads the ledger, or what is new in it since the last reading.</summary>
    /// <param name="asOf">Trades that are later than this are left out.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<LedgerRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken);
}
