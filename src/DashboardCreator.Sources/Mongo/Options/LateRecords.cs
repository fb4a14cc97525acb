using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>Records from after the instant that the document speaks of.</summary>
internal static class LateRecords
{
    public static void Report(ReadingJournal journal, StampZone zone, string collection, long count)
    {
        var hint = $"left out; stamps without a zone are taken as {zone.Name} ({OptionsSourceOptions.Section}:TimeZone)";
        journal.Count(
            WarningCodes.Inconsistent,
            count,
            $"record of {journal.NameOf(collection)} is later than the as-of instant and was {hint}",
            $"records of {journal.NameOf(collection)} are later than the as-of instant and were {hint}");
    }
}
