using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Trading;

/// <summary>Everything that the documents of runs and hedges are made from, as plain records.</summary>
public sealed class RunsSources : ITradeLedgerSource, IRunSource, IHedgeSource, IAccountSnapshotSource
{
    public LedgerRecords Ledger { get; set; } = new();

    public RunRecords Runs { get; set; } = new();

    public HedgeRecords Hedges { get; set; } = new();

    public AccountSnapshot Snapshot { get; set; } = new();

    /// <summary>What the ledger fails with; null when it answers.</summary>
    public SourceUnavailableException? LedgerFailure { get; set; }

    /// <summary>What the runs fail with; null when they are there.</summary>
    public SourceUnavailableException? RunsFailure { get; set; }

    /// <summary>What the hedges fail with; null when they are there.</summary>
    public SourceUnavailableException? HedgesFailure { get; set; }

    Task<LedgerRecords> ITradeLedgerSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Answer(Ledger, LedgerFailure);

    Task<RunRecords> IRunSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Answer(Runs, RunsFailure);

    Task<HedgeRecords> IHedgeSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Answer(Hedges, HedgesFailure);

    Task<AccountSnapshot> IAccountSnapshotSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Answer(Snapshot, null);

    private static Task<T> Answer<T>(T records, SourceUnavailableException? failure) =>
        failure is null ? Task.FromResult(records) : Task.FromException<T>(failure);
}
