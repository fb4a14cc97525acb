using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>The latest reading of the market maker's books: both documents and every answer to a filter are made from one.</summary>
public sealed class MarketBooks(IMarketMakingSource source, IExchangeAccountSource account, MarketMakingOptions options, TimeProvider time)
{
    private readonly SharedReading<MarketBook> _readings = new(context => ReadAsync(source, account, options, context), time);

    /// <summary>The latest finished reading; null before the first.</summary>
    public MarketBook? Current => _readings.Latest;

    /// <summary>A reading that began no earlier than the context was requested.</summary>
    /// <exception cref="SourceUnavailableException">The bot's tables could not answer. An exchange that does not leaves the account unknown.</exception>
    public Task<MarketBook> GetAsync(GenerationContext context, CancellationToken cancellationToken) => _readings.GetAsync(context, cancellationToken);

    private static async Task<MarketBook> ReadAsync(IMarketMakingSource source, IExchangeAccountSource account, MarketMakingOptions options, GenerationContext context)
    {
        var balance = options.WhyNoAccount is { } why
            ? Task.FromResult(BookPart.Of(new ExchangeAccountRecords(null, [], [new DocumentWarning(WarningCodes.SourceMissing, "account", $"The exchange account is not shown: {why}.")])))
            : BookPart.ReadAsync(() => account.ReadAsync(CancellationToken.None));
        var records = await source.ReadAsync(context.AsOf, CancellationToken.None);
        return new MarketBook(context, records, await balance);
    }
}
