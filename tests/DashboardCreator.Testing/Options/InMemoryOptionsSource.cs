using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Options;

/// <summary>An options book from plain records.</summary>
public sealed class InMemoryOptionsSource(OptionsRecords records) : IOptionsSource
{
    /// <summary>What the next readings give.</summary>
    public OptionsRecords Records { get; set; } = records;

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>The instants that readings were asked for.</summary>
    public List<DateTimeOffset> Calls { get; } = [];

    public Task<OptionsRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        Calls.Add(asOf);
        return Failure is null ? Task.FromResult(Records) : Task.FromException<OptionsRecords>(Failure);
    }
}
