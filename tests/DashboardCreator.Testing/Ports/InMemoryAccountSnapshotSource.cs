using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Ports;

/// <summary>A stored account of plain records, for tests of whatever stands behind the port. It keeps the same contract as the adapters.</summary>
public sealed class InMemoryAccountSnapshotSource : IAccountSnapshotSource
{
    /// <summary>What it answers, less what was stored later than it is asked for.</summary>
    public AccountSnapshot Snapshot { get; set; } = new();

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>How often the snapshot was read.</summary>
    public int Readings { get; private set; }

    public Task<AccountSnapshot> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Readings++;
        return Failure is null ? Task.FromResult(Until(asOf)) : Task.FromException<AccountSnapshot>(Failure);
    }

    private AccountSnapshot Until(DateTimeOffset asOf)
    {
        var snapshot = Snapshot;
        if (snapshot.EquityAt > asOf) snapshot = snapshot with { Equity = null, EquityAt = null };
        return snapshot.PositionsAt > asOf ? snapshot with { Positions = null, PositionsAt = null } : snapshot;
    }
}
