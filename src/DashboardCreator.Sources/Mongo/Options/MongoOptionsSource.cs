using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Fund;
using NodaTime;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>An options book in MongoDB collections, live or exported. Each is read once, streamed.</summary>
/// <param name="documents">Where the collections are.</param>
/// <param name="zone">The zone of stamps that name none.</param>
internal sealed class MongoOptionsSource(IDocumentSource documents, DateTimeZone zone) : IOptionsSource
{
    /// <summary>What folders of collections are called; a server calls itself <c>mongodb</c>.</summary>
    public const string FolderName = "options";

    public async Task<OptionsRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var reading = new Reading(documents, asOf, new StampZone(zone), cancellationToken);
        var executions = await reading.ExecutionsAsync();
        var (snapshots, ofExecutions, read) = await reading.SnapshotsAsync();
        var holdings = await reading.HoldingsAsync();
        var journal = reading.Finish();
        return new OptionsRecords
        {
            Executions = executions,
            ExecutionsKnown = reading.ExecutionsKnown,
            Snapshots = snapshots,
            ExecutionSnapshots = ofExecutions,
            Holdings = holdings,
            Sources = journal.Sources,
            Warnings = journal.Warnings,
            SkippedRecords = journal.SkippedRecords,
            SnapshotsRead = read,
            NewestRecordAt = journal.NewestRecordAt,
        };
    }

    /// <summary>One pass over the collections.</summary>
    private sealed class Reading(IDocumentSource documents, DateTimeOffset asOf, StampZone stamps, CancellationToken cancellationToken)
    {
        private readonly ReadingJournal journal = new(documents.Name, asOf);
        private readonly OptionsNotes notes = new();

        public bool ExecutionsKnown { get; private set; }

        public async Task<IReadOnlyList<OptionExecution>> ExecutionsAsync()
        {
            using var executions = new ExecutionsReader(asOf, stamps, notes, journal);
            var read = await ReadAsync(executions, "no executions, and therefore no positions, are known");
            executions.Report(read);
            ExecutionsKnown = read.Found;
            journal.Answered("executions", executions.Collection, executions.Executions.Count);
            var own = executions.Executions.Sum(execution => execution.Legs.Count);

            var rows = new LegRowsReader(stamps, notes);
            var readRows = await ReadAsync(rows, $"legs are those that {journal.NameOf(executions.Collection)} holds itself, and no others");
            journal.Broken(rows.Collection, readRows);
            if (own > 0 || rows.Rows.Count == 0) journal.Answered("legs", executions.Collection, own);
            if (rows.Rows.Count > 0) journal.Answered("legs", rows.Collection, rows.Rows.Count);
            return LegJoin.Join(executions.Executions, rows.Rows, executions.IsLater, notes);
        }

        public async Task<(IReadOnlyList<OptionSnapshot> OfContracts, IReadOnlyList<OptionSnapshot> OfExecutions, long Read)> SnapshotsAsync()
        {
            var reader = new SnapshotsReader(asOf, stamps, journal);
            var read = await ReadAsync(reader, "no quotes, no implied volatilities, no prices of the underlyings and no Greeks are known from there");
            journal.Broken(reader.Collection, read);
            var (ofContracts, ofExecutions) = reader.Snapshots();
            reader.Report();
            journal.Answered("snapshots", reader.Collection, read.Documents);
            return (ofContracts, ofExecutions, read.Documents);
        }

        public async Task<IReadOnlyList<OptionHolding>> HoldingsAsync()
        {
            var reader = new HoldingsReader(asOf, stamps, journal);
            var read = await ReadAsync(reader, "what the broker holds is not known, and the positions are not compared with it");
            journal.Broken(reader.Collection, read);
            reader.Report();
            journal.Answered("holdings", reader.Collection, reader.Holdings.Count);
            return reader.Holdings;
        }

        public ReadingJournal Finish()
        {
            notes.Report(journal);
            var setting = $"the first is meant ({OptionsSourceOptions.Section}:TimeZone)";
            journal.Count(
                WarningCodes.Inconsistent,
                stamps.Doubtful,
                $"stamp is a local time that the clock of {stamps.Name} shows twice or skips; {setting}",
                $"stamps are local times that the clock of {stamps.Name} shows twice or skips; {setting}");
            return journal;
        }

        private async Task<CollectionRead> ReadAsync(ICollectionReader reader, string consequence)
        {
            var read = await documents.ReadAsync(reader.Collection, reader.Fields, reader.Read, cancellationToken);
            if (!read.Found) journal.Missing(reader.Collection, consequence);
            return read;
        }
    }
}
