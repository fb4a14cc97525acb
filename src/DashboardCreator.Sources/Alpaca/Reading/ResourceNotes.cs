using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>What is to be said about one resource of the broker beside its records. Contents are never repeated.</summary>
/// <param name="fact">The resource, also the name of its file: <c>orders</c>.</param>
internal sealed class ResourceNotes(string fact)
{
    private const string SourceName = "alpaca";
    private readonly List<DocumentWarning> warnings = [];
    private long newest = long.MinValue;
    private long badValues;
    private long badRecords;
    private string? absence;

    public string Fact => fact;

    /// <summary>The published name, such as <c>alpaca/orders</c>.</summary>
    public string Name => NameOf(fact);

    /// <summary>How many records were read; null when the resource did not answer.</summary>
    public long? Records { get; set; }

    public DateTimeOffset? NewestRecordAt => newest == long.MinValue ? null : DateTimeOffset.FromUnixTimeMilliseconds(newest);

    public static string NameOf(string fact) => $"{SourceName}/{fact}";

    /// <summary>A value that is neither a value nor absent: it is unknown, its record stays.</summary>
    public void BadValue() => badValues++;

    /// <summary>A record that cannot be used.</summary>
    public void BadRecord() => badRecords++;

    /// <summary>An instant of a record, in milliseconds since 1970.</summary>
    public void Saw(long milliseconds)
    {
        if (milliseconds > newest && milliseconds < InstantText.MaxMilliseconds) newest = milliseconds;
    }

    public void Warn(string code, string message) => warnings.Add(new DocumentWarning(code, Path: null, message));

    /// <summary>There is no file of it.</summary>
    public void Missing(string consequence)
    {
        absence = $"{fact}.json is missing";
        Warn(WarningCodes.SourceMissing, $"{Name} is missing: {consequence}");
    }

    /// <summary>Null when it was not asked for. The time of the success is left to whoever asked: a source has no clock.</summary>
    public SourceStatus? Status() =>
        Records is { } records ? new SourceStatus(Name, SourceStatus.Ok, LastSuccess: null, Error: null, fact, records)
        : absence is not null ? new SourceStatus(Name, SourceStatus.Unavailable, LastSuccess: null, absence, fact)
        : null;

    public IEnumerable<DocumentWarning> Warnings()
    {
        foreach (var warning in warnings) yield return warning;
        if (badRecords > 0) yield return Bad(badRecords, "record", "was left out", "were left out");
        if (badValues > 0) yield return Bad(badValues, "value", "is unknown", "are unknown");
    }

    private DocumentWarning Bad(long count, string what, string one, string many) => new(
        WarningCodes.BadRecords,
        Path: null,
        count == 1 ? $"1 {what} of {Name} could not be read and {one}" : $"{count} {what}s of {Name} could not be read and {many}");
}
