using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Options;

namespace DashboardCreator.Api.Endpoints;

/// <summary>Says what documents there are and how they fare.</summary>
internal sealed class CatalogueComposer(PublishedDocuments documents, IOptions<RefreshOptions> refresh, TimeProvider time)
{
    public CatalogueAnswer Compose()
    {
        var now = time.GetUtcNow();
        return new CatalogueAnswer([.. documents.Kinds.Select(kind => Describe(kind, now))]);
    }

    /// <summary>Where a kind, or one subject of it, is served.</summary>
    public static string Href(DashboardDefinition definition, DashboardSubject? subject = null) => (definition.SubjectParameter, subject) switch
    {
        (null, _) => $"{DashboardEndpoints.Root}/{definition.Kind}",
        (var parameter, null) => $"{DashboardEndpoints.Root}/{definition.Kind}?{parameter}={{subject}}",
        (var parameter, _) => $"{DashboardEndpoints.Root}/{definition.Kind}?{parameter}={Uri.EscapeDataString(subject.Name ?? subject.Id!)}",
    };

    private CatalogueKind Describe(PublishedKind kind, DateTimeOffset now)
    {
        var definition = kind.Definition;
        var states = kind.Table.Slots.Select(slot => slot.State).ToArray();
        var oldest = states.Min(state => state.Document?.PublishedAt);
        return new CatalogueKind
        {
            Kind = definition.Kind,
            Summary = definition.Summary,
            Href = Href(definition),
            SubjectParameter = definition.SubjectParameter,
            Filters = [.. definition.Filters.Select(filter => filter.Name)],
            Tables = [.. definition.Tables.Select(table => table.Name)],
            Schedule = Schedule(refresh.Value.Rules.GetValueOrDefault(definition.Kind, definition.Refresh)),
            Required = definition.Required,
            GeneratedAt = oldest,
            AgeSeconds = Age(oldest, now),
            Stale = states.Any(state => state.Document is { IsStale: true }),
            LastError = kind.Listing.Error ?? states.Select(state => state.LastError).FirstOrDefault(error => error is not null),
            Etag = definition.SubjectParameter is null ? states[0].Document?.Identity.ETag : null,
            Bytes = states.Sum(state => (long)(state.Document?.Identity.Bytes.Length ?? 0)),
            Subjects = definition.SubjectParameter is null ? [] : [.. kind.Table.Slots.Where(slot => slot.Subject.Id is not null).Select(slot => Describe(definition, kind.Table, slot, now))],
        };
    }

    private static CatalogueSubject Describe(DashboardDefinition definition, SubjectTable table, PublishedSlot slot, DateTimeOffset now)
    {
        var (document, subject) = (slot.State.Document, slot.Subject);

        // A name that leads elsewhere is no address: then the id is.
        var address = table.Find(subject.Name) == slot ? subject : subject with { Name = null };
        return new CatalogueSubject(
            subject.Id!,
            subject.Name ?? subject.Id!,
            Href(definition, address),
            document?.PublishedAt,
            Age(document?.PublishedAt, now),
            document is { IsStale: true },
            slot.State.LastError,
            document?.Identity.ETag,
            document?.Identity.Bytes.Length ?? 0);
    }

    private static string Schedule(RefreshRule rule)
    {
        var often = rule.Interval.TotalMinutes is 1 ? "every minute" : $"every {rule.Interval.TotalMinutes} minutes";
        return rule.Hours == RefreshHours.MarketHours ? $"{often} while the exchange is open, and once after its close" : often;
    }

    private static long? Age(DateTimeOffset? then, DateTimeOffset now) => then is { } instant ? Math.Max(0, (long)(now - instant).TotalSeconds) : null;
}
