namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Which orders can still be filled.</summary>
internal static class OrderStatuses
{
    private static readonly HashSet<string> Final = new(StringComparer.OrdinalIgnoreCase) { "filled", "canceled", "cancelled", "expired", "replaced", "rejected" };

    /// <summary>True for every stated status that is not final.</summary>
    public static bool IsOpen(string? status) => status is not null && !Final.Contains(status);
}
