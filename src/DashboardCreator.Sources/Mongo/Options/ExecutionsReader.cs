using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary><c>strategy_executions</c>: one document per execution, its legs inside it or in rows of their own.</summary>
/// <param name="asOf">Executions entered later than this are left out.</param>
/// <param name="zone">The zone of stamps without one.</param>
/// <param name="notes">Takes what was odd.</param>
/// <param name="journal">Takes what is to be said about the reading.</param>
internal sealed class ExecutionsReader(DateTimeOffset asOf, StampZone zone, OptionsNotes notes, ReadingJournal journal) : ICollectionReader, IDisposable
{
    public const string Name = "strategy_executions";

    private const string KeptWithout = "the execution is kept without it";

    private readonly EmbeddedJson json = new();
    private readonly NewestById<OptionExecution> executions = new();
    private readonly HashSet<string> later = new(StringComparer.Ordinal);
    private long leftOut;
    private long partial;

    public string Collection => Name;

    public IReadOnlyList<string> Fields => ExecutionDocument.Fields;

    public IReadOnlyList<OptionExecution> Executions => executions.Records;

    /// <summary>True for an execution that is there, but later than the as-of instant.</summary>
    public bool IsLater(string id) => later.Contains(id);

    /// <exception cref="BsonException">The document is broken; or the text of its legs or parameters is, and then the execution is kept all the same.</exception>
    public void Read(ReadOnlySpan<byte> document)
    {
        var read = new ExecutionDocument(zone, json);
        read.Read(new BsonReader(document));
        var execution = read.ToExecution(notes) ?? throw new BsonException(0, "the execution has no id");
        if (read.EntryTime > asOf)
        {
            later.Add(execution.Id);
            leftOut++;
            return;
        }

        executions.Add(execution.Id, execution, writtenAt: null);
        foreach (var time in read.Times) journal.Saw(time);
        if (read.BrokenField is not { } field) return;
        partial++;
        throw new BsonException(0, $"{field} cannot be read; {KeptWithout}");
    }

    /// <summary>Says what was left out; after the last document.</summary>
    public void Report(CollectionRead read)
    {
        notes.DuplicateExecutions += executions.Duplicates;
        journal.Broken(Name, read with { Broken = read.Broken - partial, Faults = [.. read.Faults.Where(fault => !IsPartial(fault))] });
        var places = string.Join("; ", read.Faults.Where(IsPartial).Take(5).Select(fault => $"{fault.Place}: {fault.Problem}"));
        var where = places.Length > 0 ? $" ({places})" : "";
        journal.Count(
            WarningCodes.BadRecords,
            partial,
            $"execution of {journal.NameOf(Name)} has a part that could not be read{where}",
            $"executions of {journal.NameOf(Name)} have a part that could not be read{where}");
        LateRecords.Report(journal, zone, Name, leftOut);
    }

    public void Dispose() => json.Dispose();

    private static bool IsPartial(RecordFault fault) => fault.Problem.Contains(KeptWithout, StringComparison.Ordinal);
}
