using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>What is to be said about one reading beside its records: who answered, what was missing, what was left out, how new it all is.</summary>
/// <param name="source">What the source is called.</param>
internal sealed class ItemJournal(string source)
{
    private const int PlacesNamed = 5;

    private readonly List<SourceStatus> sources = [];
    private readonly List<DocumentWarning> warnings = [];

    public IReadOnlyList<SourceStatus> Sources => sources;

    public IReadOnlyList<DocumentWarning> Warnings => warnings;

    public long SkippedRecords { get; private set; }

    public DateTimeOffset? NewestRecordAt { get; private set; }

    /// <summary>Notes how new a record is; what is later than the reading's instant says nothing about that.</summary>
    public void Saw(DateTimeOffset? instant, DateTimeOffset asOf)
    {
        if (instant <= asOf && !(instant <= NewestRecordAt)) NewestRecordAt = instant;
    }

    /// <summary>The time of the success is left to whoever asked: a source has no clock.</summary>
    public void Answered(string fact, string table, long records) =>
        sources.Add(new SourceStatus(NameOf(table), SourceStatus.Ok, LastSuccess: null, Error: null, fact, records));

    /// <param name="table">The table that was looked for.</param>
    /// <param name="consequence">What is therefore unknown.</param>
    public void Missing(string table, string consequence) => Warn(WarningCodes.SourceMissing, $"{NameOf(table)} is missing: {consequence}");

    public void Warn(string code, string message)
    {
        var warning = new DocumentWarning(code, Path: null, message);
        if (!warnings.Contains(warning)) warnings.Add(warning);
    }

    /// <summary>Warns of things that are there but cannot be used; says nothing about none.</summary>
    public void Count(string code, long count, string singular, string plural)
    {
        if (count > 0) Warn(code, count == 1 ? $"1 {singular}" : $"{count} {plural}");
    }

    /// <summary>Warns of items that could not be read, with the first places.</summary>
    public void Broken(string table, ItemRead read)
    {
        if (read.Broken == 0) return;
        SkippedRecords += read.Broken;
        var places = string.Join("; ", read.Faults.Order(StringComparer.Ordinal).Take(PlacesNamed));
        Count(
            WarningCodes.BadRecords,
            read.Broken,
            $"item of {NameOf(table)} could not be read and was left out ({places})",
            $"items of {NameOf(table)} could not be read and were left out ({places})");
    }

    /// <summary>Warns of items that are not what the table is known for.</summary>
    public void Unknown(string table, long count) => Count(
        WarningCodes.Inconsistent,
        count,
        $"item of {NameOf(table)} is of an unknown kind and was passed over",
        $"items of {NameOf(table)} are of an unknown kind and were passed over");

    /// <summary>Warns of attributes whose text is not the JSON it should be; their items are kept without.</summary>
    public void Unreadable(string table, string attribute, long count) => Count(
        WarningCodes.BadRecords,
        count,
        $"item of {NameOf(table)} has no readable JSON in {attribute} and was kept without",
        $"items of {NameOf(table)} have no readable JSON in {attribute} and were kept without");

    public string NameOf(string table) => $"{source}/{table}";
}
