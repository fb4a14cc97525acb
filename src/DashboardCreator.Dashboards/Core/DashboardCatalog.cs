namespace DashboardCreator.Dashboards.Core;

/// <summary>Every kind of document this service makes, in the order it shows them.</summary>
/// <param name="generators">One per kind.</param>
public sealed class DashboardCatalog(IEnumerable<IDashboardGenerator> generators)
{
    /// <summary>The generators, in catalogue order.</summary>
    public IReadOnlyList<IDashboardGenerator> Generators { get; } = [.. generators];

    /// <summary>The generator of a kind, or null for an unknown kind.</summary>
    public IDashboardGenerator? Find(string kind) =>
        Generators.FirstOrDefault(generator => string.Equals(generator.Definition.Kind, kind, StringComparison.Ordinal));
}
