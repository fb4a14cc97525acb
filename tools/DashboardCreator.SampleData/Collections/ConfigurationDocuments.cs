using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Collections;

/// <summary>strategy_configurations: what the ancestor read; two of the strategies under old names, overridden by `strategies`.</summary>
internal static class ConfigurationDocuments
{
    public static IEnumerable<string> All() => new[] { Strategies.Momentum, Strategies.Departed }.Select((strategy, n) => new Doc()
        .Add("_id", Ext.Oid(ObjectIds.Of(Calendars.Timeline.At(0, 0), "b1167a3c08", n)))
        .Text("strategy_id", strategy.Id)
        .Text("strategy_name", strategy.Name + " (2024)")
        .Text("status", "ACTIVE")
        .Text("api_key", "sample-secret-key-old-" + strategy.Id.ToLowerInvariant())
        .ToString());
}
