namespace DashboardCreator.Api.Refreshing;

/// <summary>Makes documents again, whoever asks: the schedule, a route or the start of the service.</summary>
internal interface IDashboardRefresh
{
    /// <summary>Refreshes every subject of a kind (null: of every kind); callers at the same time share one run.</summary>
    /// <param name="kind">As in the catalogue; null for every kind.</param>
    /// <param name="subject">One subject of the kind; null for all of them.</param>
    /// <param name="cancellationToken">Stops waiting for the run.</param>
    /// <returns>One entry per document, failures included.</returns>
    Task<IReadOnlyList<RefreshResult>> RefreshAsync(string? kind, string? subject, CancellationToken cancellationToken);
}
