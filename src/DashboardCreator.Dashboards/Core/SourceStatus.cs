namespace DashboardCreator.Dashboards.Core;

/// <summary>One source of a document.</summary>
/// <param name="Name">Source and collection, such as <c>mongodb/trading_accounts</c>.</param>
/// <param name="Status"><c>ok</c>, <c>stale</c> or <c>unavailable</c>.</param>
/// <param name="LastSuccess">When it last answered; null when it never did.</param>
/// <param name="Error">Why it does not answer; null when it does.</param>
/// <param name="Fact">What was taken from it, such as <c>accounts</c>.</param>
/// <param name="Records">How many records it gave; null when unknown.</param>
public sealed record SourceStatus(string Name, string Status, DateTimeOffset? LastSuccess, string? Error, string? Fact = null, long? Records = null)
{
    /// <summary>The source answered.</summary>
    public const string Ok = "ok";

    /// <summary>The source answered once; what is shown is from then.</summary>
    public const string Stale = "stale";

    /// <summary>The source does not answer.</summary>
    public const string Unavailable = "unavailable";
}
