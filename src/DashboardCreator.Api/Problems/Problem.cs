using System.Text.Json.Serialization;

namespace DashboardCreator.Api.Problems;

/// <summary>The body of every error: problem details as in RFC 9457.</summary>
internal sealed record Problem
{
    /// <summary>Which kind of problem: the section of RFC 9110 that defines the status.</summary>
    public required string Type { get; init; }

    /// <summary>The status in words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong with this request, and what would be right.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    public required string Instance { get; init; }

    /// <summary>Names this request in the log.</summary>
    public required string TraceId { get; init; }

    /// <summary>Known names that are most like the unknown one, the most similar first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Nearest { get; init; }

    /// <summary>All values that would be accepted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Known { get; init; }
}
