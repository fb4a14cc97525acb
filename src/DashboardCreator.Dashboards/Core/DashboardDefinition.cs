using System.Text.Json.Serialization.Metadata;

namespace DashboardCreator.Dashboards.Core;

/// <summary>All that distinguishes one kind of document: routes, schedule, cache slot, health and Swagger follow from it.</summary>
public sealed record DashboardDefinition
{
    /// <summary>As in the URL, lower case with hyphens.</summary>
    public required string Kind { get; init; }

    /// <summary>One line for the catalogue and Swagger.</summary>
    public required string Summary { get; init; }

    /// <summary>How the document is written.</summary>
    public required JsonTypeInfo JsonType { get; init; }

    /// <summary>When it is made again unless the settings say otherwise.</summary>
    public required RefreshRule Refresh { get; init; }

    /// <summary>The query parameter that names the subject; null for kinds with a single document.</summary>
    public string? SubjectParameter { get; init; }

    /// <summary>
    /// How the id of a subject is written, of a caller's words that name none as they are; gives null where they can be no id. Null where
    /// the words must be exact.
    /// </summary>
    public SubjectForm? SubjectForm { get; init; }

    /// <summary>A subject as callers write it, for the route's description.</summary>
    public string SubjectExample { get; init; } = "Alpha Trend";

    /// <summary>
    /// True when a request without <see cref="SubjectParameter"/> is answered with <see cref="DashboardSubject.All"/> or, where that is not
    /// listed, with the first subject; false when that is an error. Such a kind may, while it has no subject, list one without an id: a
    /// document that says why there are none.
    /// </summary>
    public bool SubjectIsOptional { get; init; }

    /// <summary>
    /// Where an instant stands in the document, dotted, by which subjects are listed newest first; null where they are not. After a restart,
    /// before a source has listed them, it tells which is the first.
    /// </summary>
    public string? NewestFirstBy { get; init; }

    /// <summary>The filters that a request may carry; none for kinds that have only finished documents. Such kinds are <see cref="IQueryableGenerator"/>s.</summary>
    public IReadOnlyList<DashboardFilter> Filters { get; init; } = [];

    /// <summary>The lists of the document that are also served as tables, each by its own name.</summary>
    public IReadOnlyList<DashboardTable> Tables { get; init; } = [];

    /// <summary>The ancestor's route, with <c>{subject}</c> where the subject goes; null when there was none.</summary>
    public string? LegacyRoute { get; init; }

    /// <summary>Readiness waits for required kinds.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The figures in it, for the registry.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
}

/// <summary>A list of a document that is served as a table, with a column per property of its items.</summary>
/// <param name="Name">As in the URL.</param>
/// <param name="Path">Where the list stands in the document's JSON, dotted.</param>
public sealed record DashboardTable(string Name, string Path)
{
    /// <summary>A table that is called by its path.</summary>
    public DashboardTable(string path)
        : this(path, path)
    {
    }
}

/// <summary>When a kind is made again.</summary>
/// <param name="Interval">From one run to the next.</param>
/// <param name="Hours">During which hours.</param>
public sealed record RefreshRule(TimeSpan Interval, RefreshHours Hours);

/// <summary>The hours in which a schedule runs.</summary>
public enum RefreshHours
{
    /// <summary>Around the clock.</summary>
    Always,

    /// <summary>While the exchange is open, and once after its close.</summary>
    MarketHours,
}

/// <summary>Writes a caller's words for a subject as the subject's id is written.</summary>
public delegate string? SubjectForm(ReadOnlySpan<char> asked);
