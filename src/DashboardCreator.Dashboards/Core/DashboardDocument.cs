using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Core;

/// <summary>What every document carries around its own content.</summary>
public abstract record DashboardDocument
{
    /// <summary>The kind, as in the URL.</summary>
    [JsonPropertyOrder(-100)]
    public required string Kind { get; init; }

    /// <summary>The subject's id; null for kinds with a single document.</summary>
    [JsonPropertyOrder(-99)]
    public string? Subject { get; init; }

    /// <summary>The instant the figures speak of, UTC.</summary>
    [JsonPropertyOrder(-98)]
    public required DateTimeOffset AsOfDate { get; init; }

    /// <summary>When the document was made; equals <see cref="AsOfDate"/> where that is configured.</summary>
    [JsonPropertyOrder(-97)]
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>The newest source record used; null when there was none with a time.</summary>
    [JsonPropertyOrder(-96)]
    public DateTimeOffset? DataAsOf { get; init; }

    /// <summary>True once a refresh failed after this document was made.</summary>
    [JsonPropertyOrder(-95)]
    public bool Stale { get; init; }

    /// <summary>Where the facts came from, one entry per fact.</summary>
    [JsonPropertyOrder(100)]
    public required IReadOnlyList<SourceStatus> Sources { get; init; }

    /// <summary>Why something is null, missing, skipped or doubtful.</summary>
    [JsonPropertyOrder(101)]
    public required IReadOnlyList<DocumentWarning> Warnings { get; init; }
}
