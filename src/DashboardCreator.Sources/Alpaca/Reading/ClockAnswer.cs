using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The answer about the exchange's clock.</summary>
internal static class ClockAnswer
{
    private enum Field { Other, Timestamp, IsOpen, NextOpen, NextClose }

    /// <summary>The clock; its own instant counts as the newest of the account's balances and positions, which carry none.</summary>
    public static MarketClock Read(ReadOnlySpan<byte> body, ResourceNotes notes)
    {
        var reader = AnswerBody.Open(body, JsonTokenType.StartObject);
        bool? open = null;
        long? nextOpen = null, nextClose = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldNames<Field>.Of(ref reader);
            reader.Read();
            switch (field)
            {
                case Field.Timestamp: notes.Saw(TolerantValue.Instant(ref reader, notes) ?? long.MinValue); break;
                case Field.IsOpen: open = TolerantValue.Flag(ref reader, notes); break;
                case Field.NextOpen: nextOpen = TolerantValue.Instant(ref reader, notes); break;
                case Field.NextClose: nextClose = TolerantValue.Instant(ref reader, notes); break;
                default: reader.Skip(); break;
            }
        }

        AnswerBody.Close(ref reader);
        notes.Records = 1;
        return new MarketClock(open, TolerantValue.AsInstant(nextOpen), TolerantValue.AsInstant(nextClose));
    }
}
