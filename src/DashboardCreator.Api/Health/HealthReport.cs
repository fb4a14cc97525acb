using System.Reflection;
using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Health;

/// <summary>Sums up how documents and sources fare.</summary>
internal sealed class HealthReport(PublishedDocuments documents, SourceBoard sources, JobBoard jobs, TimeProvider time)
{
    private static readonly string Version = typeof(HealthReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly long started = time.GetTimestamp();

    public async Task<HealthAnswer> ComposeAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var all = documents.Kinds.SelectMany(kind => kind.Table.Slots.Select(slot => Describe(kind.Definition, slot, now)).Concat(Unlisted(kind))).ToArray();
        var statuses = sources.Statuses;
        var troubled = statuses.Any(source => source.Status != SourceStatus.Ok) || all.Any(document => document.Stale || document.LastError is not null);
        return new HealthAnswer
        {
            Status = Missing().Count > 0 ? "starting" : troubled ? "degraded" : "healthy",
            Service = "dashboard_creator",
            Version = Version,
            UptimeSeconds = (long)time.GetElapsedTime(started).TotalSeconds,
            SchedulerRunning = await jobs.IsSchedulerRunningAsync(cancellationToken),
            Sources = [.. statuses.Select(source => new SourceHealth(source.Name, source.Status, source.LastSuccess, source.Error))],
            Dashboards = all,
        };
    }

    /// <summary>Required kinds that readers would not get. A kind with several documents counts once its subjects are known and any of them exists, so that one bad subject does not hold back the rest.</summary>
    public IReadOnlyList<string> Missing() => [.. documents.Kinds.Where(kind => kind.Definition.Required && !Exists(kind)).Select(kind => kind.Definition.Kind)];

    private static bool Exists(PublishedKind kind)
    {
        var table = kind.Table;
        return table.Slots.Any(slot => slot.State.Document is not null)
            ? !table.Listed || table.Slots.All(slot => slot.State is not { Document: null, LastAttempt: null })
            : table is { Listed: true, Slots.Count: 0 };
    }

    private static IEnumerable<DashboardHealth> Unlisted(PublishedKind kind) =>
        kind.Listing is { Error: { } error, At: var at } && kind.Table.Slots.Count == 0 ? [new DashboardHealth(kind.Definition.Kind, null, null, null, Stale: false, at, error)] : [];

    private static DashboardHealth Describe(DashboardDefinition definition, PublishedSlot slot, DateTimeOffset now)
    {
        var state = slot.State;
        return new DashboardHealth(
            definition.Kind,
            slot.Subject.Id,
            state.Document?.PublishedAt,
            state.Document?.AgeInSeconds(now),
            state.Document is { IsStale: true },
            state.LastAttempt,
            state.LastError);
    }
}
