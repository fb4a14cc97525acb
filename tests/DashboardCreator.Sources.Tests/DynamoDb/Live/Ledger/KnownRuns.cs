using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Live.Runs;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>Runs that a test names, or that cannot be read.</summary>
internal sealed class KnownRuns : IRecentRuns
{
    public IReadOnlyCollection<string> Ids { get; set; } = [];

    public bool Fails { get; set; }

    public Task<IReadOnlyCollection<string>> GetAsync(DateTimeOffset since, DateTimeOffset noOlderThan, CancellationToken cancellationToken) =>
        Fails ? throw new SourceUnavailableException("dynamodb", "reading sessions: throttled") : Task.FromResult(Ids);
}
