using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>What is to be said about one reading beside its records: who answered, what was missing, what was left out, how new it all is.</summary>
/// <param name="source">The source's name.</param>
/// <param name="asOf">What is later says nothing about how new the records are; null when nothing is too late.</param>
internal sealed class ReadingJournal(string source, DateTimeOffset? asOf = null)
{
    private const int PlacesNamed = 5;

    /// <summary>The year 9999 means "never" and says nothing about how new the books are.</summary>
    private static readonly long FirstNever = new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private readonly long until = asOf?.ToUnixTimeMilliseconds() ?? long.MaxValue;
    private readonly List<SourceStatus> sources = [];
    private readonly List<DocumentWarning> warnings = [];
    private long newest = long.MinValue;

    public IReadOnlyList<SourceStatus> Sources => sources;

    public IReadOnlyList<DocumentWarning> Warnings => warnings;

    public long SkippedRecords { get; private set; }

    public DateTimeOffset? NewestRecordAt => newest == long.MinValue ? null : DateTimeOffset.FromUnixTimeMilliseconds(newest);

    public void Saw(long milliseconds)
    {
        if (milliseconds > newest && milliseconds <= until && milliseconds < FirstNever) newest = milliseconds;
    }

    public void Saw(DateTimeOffset? instant)
    {
        if (instant is { } known) Saw(known.ToUnixTimeMilliseconds());
    }

    public void Answered(string fact, string collection, long records) => AnsweredBy(fact, NameOf(collection), records);

    /// <summary>The time of the success is left to whoever asked: a source has no clock.</summary>
    public void AnsweredBy(string fact, string name, long records) =>
        sources.Add(new SourceStatus(name, SourceStatus.Ok, LastSuccess: null, Error: null, fact, records));

    /// <param name="collection">The collection that was looked for.</param>
    /// <param name="consequence">What is used instead, or what is therefore unknown.</param>
    public void Missing(string collection, string consequence) =>
        Warn(WarningCodes.SourceMissing, $"{NameOf(collection)} is missing: {consequence}");

    public void Warn(string code, string message) => warnings.Add(new DocumentWarning(code, Path: null, message));

    /// <summary>Warns of records that are there but cannot be used; says nothing about none.</summary>
    public void Count(string code, long count, string singular, string plural)
    {
        if (count > 0) Warn(code, count == 1 ? $"1 {singular}" : $"{count} {plural}");
    }

    /// <summary>Counts records that were left out for a reason that is told elsewhere.</summary>
    public void Skip(long records) => SkippedRecords += records;

    /// <summary>Warns of documents that could not be read, with the first places.</summary>
    public void Broken(string collection, CollectionRead read)
    {
        if (read.Broken == 0) return;
        SkippedRecords += read.Broken;
        var places = string.Join("; ", read.Faults.Take(PlacesNamed).Select(fault => $"{fault.Place}: {fault.Problem}"));
        Count(
            WarningCodes.BadRecords,
            read.Broken,
            $"document of {NameOf(collection)} could not be read and was left out ({places})",
            $"documents of {NameOf(collection)} could not be read and were left out ({places})");
    }

    public string NameOf(string collection) => $"{source}/{collection}";
}
