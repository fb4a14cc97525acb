using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Ports;

/// <summary>An options book of plain records, for tests of whatever stands behind the port. It keeps the same contract as the adapters.</summary>
public sealed class InMemoryOptionsSource : IOptionsSource
{
    /// <summary>What it answers, less what is later than it is asked for.</summary>
    public OptionsRecords Records { get; set; } = new();

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>How often the book was read.</summary>
    public int Readings { get; private set; }

    public Task<OptionsRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Readings++;
        return Failure is null ? Task.FromResult(Until(asOf)) : Task.FromException<OptionsRecords>(Failure);
    }

    private OptionsRecords Until(DateTimeOffset asOf) => Records with
    {
        Executions = [.. Records.Executions.Where(execution => !(execution.EntryTime > asOf))],
        Snapshots = [.. Records.Snapshots.Where(snapshot => snapshot.At <= asOf)],
        ExecutionSnapshots = [.. Records.ExecutionSnapshots.Where(snapshot => snapshot.At <= asOf)],
        Holdings = [.. Records.Holdings.Where(holding => !(holding.At > asOf))],
    };
}
