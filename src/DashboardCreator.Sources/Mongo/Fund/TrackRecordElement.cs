using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The daily returns inside a strategy document: the first list with rows, live ones before the backtest, in whatever order it is stored.</summary>
internal sealed class TrackRecordElement
{
    private const string Backtest = "backtest";

    /// <summary>Names for projections.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "raw_data_mathematricks_live.date", "raw_data_mathematricks_live.return",
        "raw_data_developer_live.date", "raw_data_developer_live.return",
        "raw_data_backtest_full.date", "raw_data_backtest_full.return",
        "backtest_data.daily_returns",
    ];

    /// <summary>Rows without a readable date, in the lists that were looked at.</summary>
    public int BrokenRows { get; private set; }

    /// <summary>Rows that gave way to a later stored one of the same date.</summary>
    public int RepeatedDates { get; private set; }

    /// <summary>Null when no list has a row.</summary>
    public TrackRecord? Read(ReadOnlySpan<byte> document)
    {
        BsonReader ownLive = default, developerLive = default, backtest = default, older = default;
        for (var reader = new BsonReader(document); reader.Read();)
        {
            if (reader.Is("raw_data_mathematricks_live"u8)) ownLive = reader;
            else if (reader.Is("raw_data_developer_live"u8)) developerLive = reader;
            else if (reader.Is("raw_data_backtest_full"u8)) backtest = reader;
            else if (reader.Is("backtest_data"u8)) older = reader;
        }

        return Rows("mathematricks_live", ownLive)
            ?? Rows("developer_live", developerLive)
            ?? Rows(Backtest, backtest)
            ?? OlderBacktest(older);
    }

    private TrackRecord? OlderBacktest(in BsonReader element)
    {
        if (element.Type != BsonType.Document) return null;
        for (var reader = element.Document(); reader.Read();)
        {
            if (reader.Is("daily_returns"u8)) return Rows(Backtest, reader);
        }

        return null;
    }

    /// <summary>Takes a list of rows, or a document of returns by date. A list of bare numbers has no dates and is no track record.</summary>
    private TrackRecord? Rows(string source, in BsonReader element)
    {
        if (element.Type is not (BsonType.Array or BsonType.Document)) return null;
        var rows = new List<(DateOnly Date, double Return)>();
        var inList = element.Type == BsonType.Array;
        for (var items = element.Document(); items.Read();)
        {
            var (date, value) = inList ? Row(items) : (DateNamed(items), ReturnOf(items));
            if (date is { } known) rows.Add((known, value));
            else if (!inList || items.Type == BsonType.Document) BrokenRows++;
        }

        return rows.Count == 0 ? null : Ascending(source, rows);
    }

    private TrackRecord Ascending(string source, List<(DateOnly Date, double Return)> rows)
    {
        var dates = new List<DateOnly>(rows.Count);
        var returns = new List<double>(rows.Count);
        foreach (var (date, value) in rows.OrderBy(row => row.Date))
        {
            if (dates.Count > 0 && dates[^1] == date)
            {
                returns[^1] = value;
                RepeatedDates++;
                continue;
            }

            dates.Add(date);
            returns.Add(value);
        }

        return new TrackRecord(source, dates, returns);
    }

    private static (DateOnly? Date, double Value) Row(in BsonReader item)
    {
        DateOnly? date = null;
        var value = double.NaN;
        if (item.Type != BsonType.Document) return (date, value);
        for (var row = item.Document(); row.Read();)
        {
            if (row.Is("date"u8)) date = DayOf(row.InstantMilliseconds());
            else if (row.Is("return"u8)) value = ReturnOf(row);
        }

        return (date, value);
    }

    private static double ReturnOf(in BsonReader element) => element.TryNumber(out var number) ? number : double.NaN;

    private static DateOnly? DateNamed(in BsonReader element) =>
        InstantText.TryParse(element.Name, out var milliseconds) ? DayOf(milliseconds) : null;

    private static DateOnly? DayOf(long? milliseconds) =>
        Elements.At(milliseconds) is { } instant ? DateOnly.FromDateTime(instant.UtcDateTime) : null;
}
