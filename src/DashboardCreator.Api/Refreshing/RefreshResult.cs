namespace DashboardCreator.Api.Refreshing;

/// <summary>What became of one document in one refresh.</summary>
/// <param name="Kind">As in the catalogue.</param>
/// <param name="Subject">Null for kinds with a single document.</param>
/// <param name="Status"><c>ok</c>, <c>failed</c> or <c>unknown_subject</c>.</param>
/// <param name="DurationMs">Time spent, milliseconds.</param>
/// <param name="Error">Why it failed; null when it did not.</param>
internal sealed record RefreshResult(string Kind, string? Subject, string Status, double DurationMs, string? Error)
{
    /// <summary>The document was made.</summary>
    public const string Ok = "ok";

    /// <summary>The document could not be made; the last good one is still served.</summary>
    public const string Failed = "failed";

    /// <summary>The kind has no such subject.</summary>
    public const string UnknownSubject = "unknown_subject";
}
