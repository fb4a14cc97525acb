using DashboardCreator.Api.Cache;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Refreshing;

/// <summary>The one way to a new document. Schedule, route and start-up come through here and share what is under way.</summary>
internal sealed class DashboardRefresher(
    DashboardCatalog catalog, PublishedDocuments documents, SubjectLister lister, DocumentMaker maker, RefreshLog log, FigureClock clock, RunDeadline deadline)
    : IDashboardRefresh
{
    private readonly SharedRuns<string, IReadOnlyList<RefreshResult>> kindRuns = new(deadline.Token);
    private readonly SharedRuns<string, RefreshResult?> listings = new(deadline.Token);
    private readonly SharedRuns<DashboardKey, RefreshResult> documentRuns = new(deadline.Token);

    /// <inheritdoc />
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public async Task<IReadOnlyList<RefreshResult>> RefreshAsync(string? kind, string? subject, CancellationToken cancellationToken)
    {
        // One reading of the clock for all kinds, so that all documents speak of the same instant and share one reading of the sources.
        var context = clock.Start();
        if (kind is null)
        {
            var results = await Task.WhenAll(catalog.Generators.Select(generator => JoinKind(generator, context))).WaitAsync(cancellationToken);
            return [.. results.SelectMany(result => result)];
        }

        var generator = catalog.Find(kind) ?? throw new ArgumentException($"There is no kind {kind}.", nameof(kind));
        return subject is null
            ? await JoinKind(generator, context).WaitAsync(cancellationToken)
            : [await RefreshSubjectAsync(generator, subject, context).WaitAsync(cancellationToken)];
    }

    /// <summary>Completes, never failing, when the runs that are under way now have ended.</summary>
    public async Task WhenIdleAsync() =>
        await Task.WhenAll([.. kindRuns.Snapshot(), .. listings.Snapshot(), .. documentRuns.Snapshot()]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private Task<IReadOnlyList<RefreshResult>> JoinKind(IDashboardGenerator generator, GenerationContext context) =>
        kindRuns.Join(generator.Definition.Kind, _ => RunKindAsync(generator, context));

    private async Task<IReadOnlyList<RefreshResult>> RunKindAsync(IDashboardGenerator generator, GenerationContext context)
    {
        var run = log.Begin(generator.Definition.Kind);
        var failure = await JoinListing(generator, context);
        var slots = PublishedKindOf(generator).Table.Slots;
        RefreshResult[] results = failure is null ? await Task.WhenAll(slots.Select(slot => JoinDocument(generator, slot.Subject.Id, context)))
            : slots.Count == 0 ? [failure]
            : [.. slots.Select(slot => failure with { Subject = slot.Subject.Id })];
        log.End(run, results);
        return results;
    }

    private async Task<RefreshResult> RefreshSubjectAsync(IDashboardGenerator generator, string subject, GenerationContext context)
    {
        var kind = PublishedKindOf(generator);
        if (kind.Find(subject) is null && await JoinListing(generator, context) is { } failure)
        {
            return failure with { Subject = subject };
        }

        return kind.Find(subject) is { } slot
            ? await JoinDocument(generator, slot.Subject.Id, context)
            : new RefreshResult(generator.Definition.Kind, subject, RefreshResult.UnknownSubject, 0, "there is no such subject");
    }

    private Task<RefreshResult?> JoinListing(IDashboardGenerator generator, GenerationContext context) =>
        generator.Definition.SubjectParameter is null
            ? Task.FromResult<RefreshResult?>(null)
            : listings.Join(generator.Definition.Kind, token => lister.ListAsync(generator, PublishedKindOf(generator), context, token));

    private Task<RefreshResult> JoinDocument(IDashboardGenerator generator, string? subject, GenerationContext context) =>
        documentRuns.Join(
            new DashboardKey(generator.Definition.Kind, subject),
            token => maker.MakeAsync(generator, PublishedKindOf(generator), subject, context, token));

    private PublishedKind PublishedKindOf(IDashboardGenerator generator) => documents.Find(generator.Definition.Kind)!;
}
