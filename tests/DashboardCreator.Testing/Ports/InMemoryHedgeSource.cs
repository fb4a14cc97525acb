using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Ports;

/// <summary>Hedges of plain records, for tests of whatever stands behind the port. It keeps the same contract as the adapters.</summary>
public sealed class InMemoryHedgeSource : IHedgeSource
{
    /// <summary>What it answers, less the decisions that are later than it is asked for.</summary>
    public HedgeRecords Records { get; set; } = new();

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>How often the hedges were read.</summary>
    public int Readings { get; private set; }

    public Task<HedgeRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Readings++;
        return Failure is null
            ? Task.FromResult(Records with { History = [.. Records.History.Where(decision => !(decision.At > asOf))] })
            : Task.FromException<HedgeRecords>(Failure);
    }
}
