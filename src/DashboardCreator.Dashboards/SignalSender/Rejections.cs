using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>Reasons of refused signals and what kind they are.</summary>
internal static class Rejections
{
    public const string Unknown = "UNKNOWN";
    public const string ByBroker = "BROKER_REJECTED";

    /// <summary>The reason; null for a signal that was not refused.</summary>
    public static string? Reason(SignalBook book, in SignalRow row)
    {
        if (row.Has(SignalTraits.DecisionRejected))
        {
            var reason = book.Texts.Text(row.Reason);
            return string.IsNullOrWhiteSpace(reason) ? Unknown : reason;
        }

        return row.Outcome == SignalOutcome.Rejected ? ByBroker : null;
    }

    public static string Category(string reason) => reason switch
    {
        Unknown => Unknown,
        ByBroker => "BROKER",
        _ when Has(reason, "allocation") => "NO_ALLOCATION",
        _ when Has(reason, "margin") => "MARGIN_EXCEEDED",
        _ when Has(reason, "risk") => "RISK_LIMIT",
        _ => "OTHER",
    };

    /// <summary>Counts, most frequent first, equal ones by name.</summary>
    public static SenderRejections Count(IEnumerable<string> reasons)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reason in reasons)
        {
            counts[reason] = counts.GetValueOrDefault(reason) + 1;
        }

        var categories = counts.GroupBy(pair => Category(pair.Key)).Select(group => new RejectionCategory(group.Key, group.Sum(pair => pair.Value)));
        return new SenderRejections(
            [.. counts.Select(pair => new RejectionReason(pair.Key, pair.Value)).OrderByDescending(item => item.Count).ThenBy(item => item.Reason, StringComparer.Ordinal)],
            [.. categories.OrderByDescending(item => item.Count).ThenBy(item => item.Category, StringComparer.Ordinal)]);
    }

    private static bool Has(string reason, string word) => reason.Contains(word, StringComparison.OrdinalIgnoreCase);
}
