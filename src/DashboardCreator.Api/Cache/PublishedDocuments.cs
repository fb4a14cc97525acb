using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Cache;

/// <summary>Every finished document, by kind.</summary>
internal sealed class PublishedDocuments(DashboardCatalog catalog)
{
    private readonly Dictionary<string, PublishedKind> byKind =
        catalog.Generators.ToDictionary(generator => generator.Definition.Kind, generator => new PublishedKind(generator.Definition), StringComparer.Ordinal);

    /// <summary>In catalogue order.</summary>
    public IReadOnlyList<PublishedKind> Kinds => field ??= [.. catalog.Generators.Select(generator => byKind[generator.Definition.Kind])];

    public PublishedKind? Find(string kind) => byKind.GetValueOrDefault(kind);

    /// <summary>The document of a key, as readers get it now; null while there is none.</summary>
    public PublishedDocument? Find(DashboardKey key) => Find(key.Kind)?.Table.FindId(key.Subject)?.State.Document;
}
