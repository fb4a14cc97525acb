using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Endpoints;

/// <summary>What a refresh did.</summary>
/// <param name="Message">In words.</param>
/// <param name="ClientDashboardUpdated">True when the client document was made anew.</param>
/// <param name="SignalSenderDashboardsUpdated">How many signal-sender documents were made anew.</param>
/// <param name="Timestamp">When it ended, UTC.</param>
/// <param name="Results">One entry per document.</param>
internal sealed record RefreshAnswer(
    string Message, bool ClientDashboardUpdated, int SignalSenderDashboardsUpdated, DateTimeOffset Timestamp, IReadOnlyList<RefreshResult> Results)
{
    public static RefreshAnswer Of(IReadOnlyList<RefreshResult> results, DateTimeOffset now)
    {
        var made = results.Where(result => result.Status == RefreshResult.Ok).ToArray();
        var message = made.Length == results.Count
            ? $"{made.Length} dashboards refreshed"
            : $"{made.Length} of {results.Count} dashboards refreshed; the others keep their last good document";
        return new RefreshAnswer(message, made.Any(result => result.Kind == "client"), made.Count(result => result.Kind == "signal-sender"), now, results);
    }
}
