namespace DashboardCreator.Api.Health;

/// <summary>Sources are named <c>system</c> or <c>system/collection</c>.</summary>
internal static class SourceNames
{
    /// <summary>True when trouble with one name is trouble with the other: the same name, or a collection of that system.</summary>
    public static bool Covers(string failed, string known) =>
        known == failed || (known.Length > failed.Length && known[failed.Length] == '/' && known.StartsWith(failed, StringComparison.Ordinal));
}
