using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>A draft behind the ports.</summary>
/// <param name="draft">What they tell.</param>
public sealed class MarketSources(MarketDraft draft) : IMarketMakingSource, IExchangeAccountSource
{
    /// <summary>What the bot's tables fail with; null when they answer.</summary>
    public SourceUnavailableException? Failure { get; set; }

    Task<MarketMakingRecords> IMarketMakingSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) =>
        Failure is null ? Task.FromResult(draft.Records()) : Task.FromException<MarketMakingRecords>(Failure);

    Task<ExchangeAccountRecords> IExchangeAccountSource.ReadAsync(CancellationToken cancellationToken) => draft.AccountFailure is { } failure
        ? Task.FromException<ExchangeAccountRecords>(failure)
        : Task.FromResult(new ExchangeAccountRecords(draft.Balance, [new SourceStatus("memory/exchange", SourceStatus.Ok, null, null, "balance", draft.Balance is null ? 0 : 1)], []));
}
