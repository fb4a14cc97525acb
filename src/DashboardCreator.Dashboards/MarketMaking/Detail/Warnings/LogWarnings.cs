using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>What the logs of decisions and events lack.</summary>
internal static class LogWarnings
{
    public static void Explain(MarketView view, WarningList warnings)
    {
        var records = view.Records;
        if (records.Decisions is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "decisions", "Nobody tells the decisions: how many there are is unknown, and not 0.");
        }

        if (records.Executions is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "executions", "Nobody tells the execution events: their number and latencies are unknown, and not 0.");
        }

        if (records.LogsSince is { } since && (records.Decisions is not null || records.Executions is not null) && Start(since) > view.From)
        {
            warnings.Add(WarningCodes.MissingValues, "from", $"Decisions and execution events are kept from {since:yyyy-MM-dd} on; the window begins before, and what is older is in no list and no sum.");
        }

        Thinned(records.Decisions?.ThinnedUntil, "decisions", "decisions", view, warnings);
        Thinned(records.Executions?.ThinnedUntil, "executions", "execution events", view, warnings);
    }

    private static void Thinned(DateOnly? until, string path, string what, MarketView view, WarningList warnings)
    {
        if (until is { } day && Start(day.AddDays(1)) > view.From)
        {
            warnings.Add(WarningCodes.MissingValues, path, $"There are too many {what} to keep them all: up to {day:yyyy-MM-dd} the last one of each hour is left, and lists, counts and figures lack the others.");
        }
    }

    private static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
