namespace DashboardCreator.Dashboards.Core;

/// <summary>One document that a kind has right now.</summary>
/// <param name="Id">The key's subject; null for kinds with a single document.</param>
/// <param name="Name">What people ask by, when it differs from the id. A name that several subjects share belongs to the first of them.</param>
public sealed record DashboardSubject(string? Id, string? Name = null)
{
    /// <summary>The id of the subject that stands for all others together, in kinds that have one.</summary>
    public const string All = "all";

    /// <summary>The only subject of a kind with a single document.</summary>
    public static IReadOnlyList<DashboardSubject> OnlyDocument { get; } = [new DashboardSubject(Id: null)];
}
