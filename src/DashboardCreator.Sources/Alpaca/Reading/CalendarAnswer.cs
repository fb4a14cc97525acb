using System.Globalization;
using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The answer about the exchange's sessions.</summary>
internal static class CalendarAnswer
{
    private static readonly string[] ClockFormats = ["HH:mm", "HHmm", "HH:mm:ss"];

    private enum Field { Other, Date, Open, Close }

    /// <summary>Sessions ascending, one per date; one without a readable date is left out.</summary>
    public static IReadOnlyList<MarketSession> Read(ReadOnlySpan<byte> body, ResourceNotes notes)
    {
        var reader = AnswerBody.Open(body, JsonTokenType.StartArray);
        var sessions = new SortedDictionary<DateOnly, MarketSession>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject && ReadOne(ref reader, notes) is { } session)
            {
                sessions[session.Date] = session;
                continue;
            }

            reader.Skip();
            notes.BadRecord();
        }

        AnswerBody.Close(ref reader);
        notes.Records = sessions.Count;
        return [.. sessions.Values];
    }

    private static MarketSession? ReadOne(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        DateOnly? date = null;
        TimeOnly? open = null, close = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldNames<Field>.Of(ref reader);
            reader.Read();
            switch (field)
            {
                case Field.Date: date = DateOf(TolerantValue.Text(ref reader, notes)); break;
                case Field.Open: open = ClockOf(TolerantValue.Text(ref reader, notes), notes); break;
                case Field.Close: close = ClockOf(TolerantValue.Text(ref reader, notes), notes); break;
                default: reader.Skip(); break;
            }
        }

        return date is { } known ? new MarketSession(known, open, close) : null;
    }

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static TimeOnly? ClockOf(string? text, ResourceNotes notes)
    {
        if (text is null) return null;
        if (TimeOnly.TryParseExact(text, ClockFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)) return clock;
        notes.BadValue();
        return null;
    }
}
