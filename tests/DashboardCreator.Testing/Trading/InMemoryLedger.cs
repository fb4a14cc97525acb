using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Trading;

/// <summary>Every source behind a trading book, answered from a draft.</summary>
public sealed class InMemoryLedger(LedgerDraft draft) : ITradeLedgerSource, IRunSource, IHedgeSource, IBrokerSource, IAccountSnapshotSource
{
    /// <summary>What the ledger fails with; null while it answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>How often the ledger was read.</summary>
    public int Reads { get; private set; }

    public IReadOnlyList<string> Accounts => ["main"];

    Task<LedgerRecords> ITradeLedgerSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        Reads++;
        return Failure is null ? Task.FromResult(draft.Reading().Ledger.Records) : Task.FromException<LedgerRecords>(Failure);
    }

    Task<RunRecords> IRunSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Task.FromResult(new RunRecords());

    Task<HedgeRecords> IHedgeSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Task.FromResult(new HedgeRecords());

    Task<BrokerRecords> IBrokerSource.ReadAsync(string account, CancellationToken cancellationToken) => Task.FromResult(new BrokerRecords
    {
        Account = new BrokerAccount { Equity = draft.Broker.Equity },
        Positions = draft.Broker.Positions ?? [],
        PositionsKnown = draft.Broker.Positions is not null,
        Sources = draft.Broker.Sources,
    });

    Task<AccountSnapshot> IAccountSnapshotSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Task.FromResult(new AccountSnapshot());
}
