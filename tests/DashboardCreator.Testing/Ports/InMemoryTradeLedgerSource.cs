using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Testing.Ports;

/// <summary>A ledger of plain records, for tests of whatever stands behind the port. It keeps the same contract as the adapters.</summary>
public sealed class InMemoryTradeLedgerSource : ITradeLedgerSource
{
    /// <summary>Everything but the trades.</summary>
    public LedgerRecords Records { get; set; } = new();

    /// <summary>The trades, with texts and mixes of the book that they go into; those that are later than asked for are left out.</summary>
    public Func<TradeBookBuilder, IEnumerable<TradeRecord>> Trades { get; set; } = _ => [];

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>How often the ledger was read.</summary>
    public int Readings { get; private set; }

    public Task<LedgerRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Readings++;
        return Failure is null ? Task.FromResult(Until(asOf)) : Task.FromException<LedgerRecords>(Failure);
    }

    private LedgerRecords Until(DateTimeOffset asOf)
    {
        var book = new TradeBookBuilder();
        foreach (var trade in Trades(book).Where(trade => trade.At <= asOf)) book.Add(trade);
        return Records with
        {
            Trades = book.Build(),
            Lots = [.. Records.Lots.Where(lot => !(lot.EntryAt > asOf))],
        };
    }
}
