using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>One reading of an options book. Lists are in stored order; absent facts are empty or null.</summary>
public sealed record OptionsRecords
{
    /// <summary>Every execution, whatever its status; one record per id, the one written last.</summary>
    public IReadOnlyList<OptionExecution> Executions { get; init; } = [];

    /// <summary>False where nobody tells which executions there are: then none are in the records, and that is not an empty book.</summary>
    public bool ExecutionsKnown { get; init; } = true;

    /// <summary>The newest snapshot of each contract.</summary>
    public IReadOnlyList<OptionSnapshot> Snapshots { get; init; } = [];

    /// <summary>The newest snapshot of each pair of execution and contract id, of those that name both.</summary>
    public IReadOnlyList<OptionSnapshot> ExecutionSnapshots { get; init; } = [];

    /// <summary>What the broker holds: the newest update of each contract.</summary>
    public IReadOnlyList<OptionHolding> Holdings { get; init; } = [];

    /// <summary>Which collection answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing collections, broken records, records that belong to nothing.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>How many records could not be read and were left out.</summary>
    public long SkippedRecords { get; init; }

    /// <summary>How many snapshots were read, kept or not.</summary>
    public long SnapshotsRead { get; init; }

    /// <summary>The newest instant found in any record, no later than the as-of instant; null when there was none.</summary>
    public DateTimeOffset? NewestRecordAt { get; init; }
}
