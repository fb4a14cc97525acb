using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Ports;

/// <summary>Runs of plain records, for tests of whatever stands behind the port. Plain records do not expire.</summary>
public sealed class InMemoryRunSource : IRunSource
{
    /// <summary>What it answers.</summary>
    public RunRecords Records { get; set; } = new();

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>How often the runs were read.</summary>
    public int Readings { get; private set; }

    public Task<RunRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Readings++;
        return Failure is null ? Task.FromResult(Records) : Task.FromException<RunRecords>(Failure);
    }
}
