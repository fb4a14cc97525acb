using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>The market maker's account at the exchange.</summary>
public interface IExchangeAccountSource
{
    /// <summary>Reads the account's balance.</summary>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<ExchangeAccountRecords> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>One reading of an account.</summary>
/// <param name="Balance">Null when nobody tells it.</param>
/// <param name="Sources">Who was asked.</param>
/// <param name="Warnings">Why there is none.</param>
public sealed record ExchangeAccountRecords(ExchangeBalance? Balance, IReadOnlyList<SourceStatus> Sources, IReadOnlyList<DocumentWarning> Warnings);

/// <summary>A balance. Absent facts are null.</summary>
/// <param name="Cash">Dollars that can be spent.</param>
/// <param name="PortfolioValue">Dollars that the open positions are worth.</param>
/// <param name="UpdatedAt">When the exchange computed it.</param>
public sealed record ExchangeBalance(decimal? Cash, decimal? PortfolioValue, DateTimeOffset? UpdatedAt);
