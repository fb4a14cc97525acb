using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>The latest reading of ledger, runs, hedges and broker: every document of a refresh and every answer to a filter is made from one.</summary>
public sealed class TradingBooks(
    ITradeLedgerSource ledger, IRunSource runs, IHedgeSource hedges, TradingBrokerReader broker, TimeProvider time)
{
    private readonly SharedReading<TradingBook> _readings = new(context => ReadAsync(ledger, runs, hedges, broker, context), time);

    /// <summary>The latest finished reading; null before the first.</summary>
    public TradingBook? Current => _readings.Latest;

    /// <summary>A reading that began no earlier than the context was requested.</summary>
    public Task<TradingBook> GetAsync(GenerationContext context, CancellationToken cancellationToken) => _readings.GetAsync(context, cancellationToken);

    private static async Task<TradingBook> ReadAsync(
        ITradeLedgerSource ledger, IRunSource runs, IHedgeSource hedges, TradingBrokerReader broker, GenerationContext context)
    {
        var reading = BookPart.ReadAsync(() => ledger.ReadAsync(context.AsOf, CancellationToken.None));
        var sessions = BookPart.ReadAsync(() => runs.ReadAsync(context.AsOf, CancellationToken.None));
        var held = BookPart.ReadAsync(() => hedges.ReadAsync(context.AsOf, CancellationToken.None));
        var account = broker.ReadAsync(context.AsOf, CancellationToken.None);
        return new TradingBook(context, await reading, await sessions, await held, await account);
    }
}
