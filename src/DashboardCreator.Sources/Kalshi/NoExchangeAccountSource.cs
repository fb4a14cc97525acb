using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Kalshi;

/// <summary>Stands where no exchange account is set: nobody is asked, and the account is unknown.</summary>
internal sealed class NoExchangeAccountSource : IExchangeAccountSource
{
    private static readonly ExchangeAccountRecords Nothing = new(
        Balance: null,
        Sources: [],
        [new DocumentWarning(WarningCodes.SourceMissing, Path: null, "No exchange account is set (KALSHI_URI): the balance is unknown")]);

    public Task<ExchangeAccountRecords> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Nothing);
}
