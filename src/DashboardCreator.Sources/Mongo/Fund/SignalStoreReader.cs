using System.Text;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary><c>signal_store</c>: one document per received signal, in the shape of today's writers or of older ones.</summary>
/// <param name="book">Takes the signals.</param>
/// <param name="environment">Only signals of this environment are kept, whatever its case; null keeps all.</param>
/// <param name="journal">Takes what is to be said about the reading.</param>
internal sealed class SignalStoreReader(SignalBookBuilder book, string? environment, ReadingJournal journal) : ICollectionReader
{
    public const string Name = "signal_store";

    private readonly byte[] wanted = Encoding.UTF8.GetBytes(environment ?? "");
    private readonly List<RecordId> exits = [];

    public string Collection => Name;

    public IReadOnlyList<string> Fields => SignalProjection.Fields;

    /// <summary>Signals kept.</summary>
    public long Kept { get; private set; }

    /// <summary>Signals kept that have an execution inside.</summary>
    public long Executed { get; private set; }

    /// <summary>Signals left out because they do not say which environment they belong to.</summary>
    public long WithoutEnvironment { get; private set; }

    public void Read(ReadOnlySpan<byte> document)
    {
        var fields = new SignalFields();
        SignalDocument.Read(document, exits, ref fields);
        if (wanted.Length > 0 && !IsWanted(fields.Environment.Or(fields.Sender.Environment)))
        {
            book.NoteFilter();
            return;
        }

        var record = SignalMapping.ToRecord(in fields, book.Texts);
        book.Add(in record);
        foreach (var exit in exits) book.AddExit(exit);
        Kept++;
        if (record.HasExecution) Executed++;
        Note(record, fields.CreatedAt);
    }

    /// <summary>Says what was left out; after the last document.</summary>
    public void Report() => journal.Count(
        WarningCodes.MissingValues,
        WithoutEnvironment,
        "signal names no environment and was left out by the environment filter",
        "signals name no environment and were left out by the environment filter");

    private bool IsWanted(ReadOnlySpan<byte> stored)
    {
        if (stored.IsEmpty) WithoutEnvironment++;
        return Ascii.EqualsIgnoreCase(stored, wanted);
    }

    private void Note(in SignalRecord record, long createdAt)
    {
        journal.Saw(record.ReceivedAt);
        journal.Saw(record.FilledAt);
        journal.Saw(record.ClosedAt);
        journal.Saw(record.UpdatedAt);
        journal.Saw(createdAt);
    }
}
