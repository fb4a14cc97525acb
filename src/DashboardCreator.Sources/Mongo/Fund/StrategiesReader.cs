using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary><c>strategies</c>, or the older <c>strategy_configurations</c>: one document per strategy, with thousands of daily rows inside.</summary>
internal sealed class StrategiesReader : ICollectionReader
{
    private readonly ReadingJournal journal;
    private readonly NewestById<Strategy> strategies = new();
    private int brokenRows;
    private int repeatedDates;

    private StrategiesReader(string collection, ReadingJournal journal)
    {
        Collection = collection;
        this.journal = journal;
    }

    public string Collection { get; }

    public IReadOnlyList<string> Fields { get; } =
    [
        "_id", "strategy_id", "strategy_name", "name", "developer_name", "developer", "developer_contact", "status", "updated_at",
        .. TrackRecordElement.Fields,
    ];

    public IReadOnlyList<Strategy> Strategies => strategies.Records;

    public static StrategiesReader Current(ReadingJournal journal) => new("strategies", journal);

    public static StrategiesReader Configurations(ReadingJournal journal) => new("strategy_configurations", journal);

    public void Read(ReadOnlySpan<byte> document)
    {
        var names = new StrategyNames(document);
        var rows = new TrackRecordElement();
        var strategy = names.ToStrategy(rows.Read(document));

        strategies.Add(strategy.Id, strategy, names.UpdatedAt);
        brokenRows += rows.BrokenRows;
        repeatedDates += rows.RepeatedDates;
        journal.Saw(names.UpdatedAt);
    }

    /// <summary>Says what the strategies contradict or lack; after the last document.</summary>
    public void Report()
    {
        journal.Count(
            WarningCodes.Inconsistent,
            strategies.Duplicates,
            $"strategy occurs twice in {Collection}; the document written last is used",
            $"documents of {Collection} repeat a strategy; the one written last is used");
        journal.Count(
            WarningCodes.Inconsistent,
            repeatedDates,
            $"daily row in {Collection} repeats a date; the last one stored is used",
            $"daily rows in {Collection} repeat a date; the last one stored is used");
        journal.Count(
            WarningCodes.BadRecords,
            brokenRows,
            $"daily row in {Collection} has no readable date and was left out",
            $"daily rows in {Collection} have no readable date and were left out");
    }
}
