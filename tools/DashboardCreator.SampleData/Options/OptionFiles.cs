using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Options;

/// <summary>The collections of the options book.</summary>
internal static class OptionFiles
{
    public static IEnumerable<SampleFile> All()
    {
        var trades = OptionBook.Trades();
        yield return Collection("option_legs", LegRows.All(trades));
        yield return Collection("option_snapshots", SnapshotDocuments.All(trades));
        yield return Collection("position_updates", HoldingDocuments.All(trades));
        yield return Collection("strategy_executions", ExecutionDocuments.All(trades));
    }

    private static SampleFile Collection(string name, IEnumerable<string> documents) => SampleFile.Lines($"mongodb/{name}.json", documents);
}
