namespace DashboardCreator.Dashboards.Core;

/// <summary>Names one document: a kind, and for kinds that have one per strategy, symbol or account, the subject.</summary>
/// <param name="Kind">As in the URL: <c>client</c>, <c>signal-sender</c>.</param>
/// <param name="Subject">The subject's id; null for kinds with a single document.</param>
public readonly record struct DashboardKey(string Kind, string? Subject = null)
{
    /// <summary><c>kind</c> or <c>kind:subject</c>, for logs and job names.</summary>
    public override string ToString() => Subject is null ? Kind : $"{Kind}:{Subject}";
}
