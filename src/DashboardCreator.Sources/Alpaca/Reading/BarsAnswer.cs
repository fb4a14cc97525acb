using System.Text.Json;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>One answer about bars: a file, or a page; of one symbol or of several.</summary>
internal sealed class BarsAnswer
{
    // New York is behind: the first hours of the year 1 are in a year that no date can hold.
    private static readonly long FirstDate = new DateTimeOffset(1, 1, 2, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private readonly Dictionary<string, BarSeries> bySymbol = new(StringComparer.Ordinal);
    private BarSeries? single;
    private string? singleSymbol;

    /// <summary>Where the next page begins; null on the last.</summary>
    public string? NextPageToken { get; private set; }

    /// <summary>False when the JSON does not speak of bars at all.</summary>
    public bool SpeaksOfBars { get; private set; }

    /// <summary>The symbols that have a list of their own.</summary>
    public IReadOnlyDictionary<string, BarSeries> BySymbol => bySymbol;

    /// <summary>The bars of a symbol; null when the answer has none. A single list without a name is that of whoever asks.</summary>
    public BarSeries? Of(string symbol) =>
        bySymbol.TryGetValue(symbol, out var own) ? own : singleSymbol is null || singleSymbol == symbol ? single : null;

    /// <exception cref="JsonException">Not JSON. JSON of another shape is an answer without bars.</exception>
    public static BarsAnswer Read(ReadOnlySpan<byte> body)
    {
        var answer = new BarsAnswer();
        var reader = new Utf8JsonReader(body);
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                answer.Take(name, ref reader);
            }
        }

        AnswerBody.Close(ref reader);
        return answer;
    }

    private void Take(string? name, ref Utf8JsonReader reader)
    {
        SpeaksOfBars |= name == "bars";
        if (name == "bars" && reader.TokenType == JsonTokenType.StartArray) single = Series(ref reader);
        else if (name == "bars" && reader.TokenType == JsonTokenType.StartObject) ReadSymbols(ref reader);
        else if (name == "symbol" && reader.TokenType == JsonTokenType.String) singleSymbol = reader.GetString();
        else if (name == "next_page_token" && reader.TokenType == JsonTokenType.String) NextPageToken = reader.GetString();
        else reader.Skip();
    }

    private void ReadSymbols(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var symbol = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray) bySymbol[symbol] = Series(ref reader);
            else reader.Skip();
        }
    }

    private static BarSeries Series(ref Utf8JsonReader reader)
    {
        var series = new BarSeries();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject) ReadBar(ref reader, series);
            else
            {
                reader.Skip();
                series.AddBroken();
            }
        }

        return series;
    }

    private static void ReadBar(ref Utf8JsonReader reader, BarSeries series)
    {
        (DateOnly Session, long At)? when = null;
        double? close = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isStamp = reader.ValueTextEquals("t"u8);
            var isClose = reader.ValueTextEquals("c"u8);
            reader.Read();
            if (isStamp) when = SessionOf(ref reader);
            else if (isClose) close = CloseOf(ref reader);
            reader.Skip();
        }

        if (when is { } stamp && close is { } price) series.Add(stamp.Session, stamp.At, price);
        else series.AddBroken();
    }

    /// <summary>A date alone is the session itself; an instant belongs to the session of its date in New York.</summary>
    private static (DateOnly Session, long At)? SessionOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || !InstantText.TryParse(reader.ValueSpan, out var instant) || instant < FirstDate) return null;
        const int DateLength = 10;
        return reader.ValueSpan.Length == DateLength
            ? (DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(instant).UtcDateTime), BarSeries.DateAlone)
            : (NewYorkDate.Of(instant), instant);
    }

    private static double? CloseOf(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number or JsonTokenType.String
        && double.TryParse(reader.ValueSpan, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var close)
        && double.IsFinite(close) && close > 0
            ? close
            : null;
}
