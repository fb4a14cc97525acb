namespace DashboardCreator.Api.Endpoints;

/// <summary>All documents there are.</summary>
internal sealed record CatalogueAnswer(IReadOnlyList<CatalogueKind> Dashboards);

/// <summary>One kind. For a kind with several documents the instants, errors and sizes here sum them up: the oldest, any, the first, the total.</summary>
internal sealed record CatalogueKind
{
    public required string Kind { get; init; }

    public required string Summary { get; init; }

    /// <summary>Where to get it; with <c>{subject}</c> where a subject goes.</summary>
    public required string Href { get; init; }

    /// <summary>The query parameter that names the subject; null for a kind with one document.</summary>
    public required string? SubjectParameter { get; init; }

    /// <summary>The query parameters that narrow it down.</summary>
    public required IReadOnlyList<string> Filters { get; init; }

    /// <summary>Its lists that are also served as CSV, below its address.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>When it is made again, in words.</summary>
    public required string Schedule { get; init; }

    /// <summary>True when the service is not ready without it.</summary>
    public required bool Required { get; init; }

    public required DateTimeOffset? GeneratedAt { get; init; }

    public required long? AgeSeconds { get; init; }

    public required bool Stale { get; init; }

    public required string? LastError { get; init; }

    /// <summary>Null for a kind with several documents.</summary>
    public required string? Etag { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Empty for a kind with one document.</summary>
    public required IReadOnlyList<CatalogueSubject> Subjects { get; init; }
}

/// <summary>One document of a kind with several.</summary>
/// <param name="Subject">Its id.</param>
/// <param name="Name">What people ask by.</param>
/// <param name="Href">Where to get it.</param>
/// <param name="GeneratedAt">On the real clock; null while it was never made.</param>
/// <param name="AgeSeconds">Since then.</param>
/// <param name="Stale">True when the last refresh failed.</param>
/// <param name="LastError">Why; null when it did not.</param>
/// <param name="Etag">Of the plain bytes.</param>
/// <param name="Bytes">Plain size.</param>
internal sealed record CatalogueSubject(
    string Subject, string Name, string Href, DateTimeOffset? GeneratedAt, long? AgeSeconds, bool Stale, string? LastError, string? Etag, long Bytes);
