using System.Text;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The sender's message inside a signal, and its first leg.</summary>
internal static class SenderDocument
{
    public static void Read(BsonReader reader, ref SenderFields fields)
    {
        BsonReader duplicate = default;
        var namesEntry = false;
        while (reader.Read())
        {
            var name = reader.Name;
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("signal"u8):
                    TakeLegs(reader, ref fields.Leg);
                    break;
                case 8 when name.SequenceEqual("signalID"u8):
                case 9 when name.SequenceEqual("signal_id"u8):
                    fields.SignalId = reader.TextOrEmpty();
                    break;
                case 11 when name.SequenceEqual("signal_type"u8):
                    fields.SignalType = reader.TextOrEmpty();
                    break;
                case 11 when name.SequenceEqual("signal_legs"u8):
                    duplicate = reader;
                    break;
                case 11 when name.SequenceEqual("received_at"u8):
                    fields.ReceivedAt = reader.InstantOrNone();
                    break;
                case 11 when name.SequenceEqual("environment"u8):
                    fields.Environment = reader.TextOrEmpty();
                    break;
                case 13 when name.SequenceEqual("strategy_name"u8):
                    fields.StrategyName = reader.TextOrEmpty();
                    break;
                case 15 when name.SequenceEqual("entry_signal_id"u8):
                    namesEntry = !reader.IsNullish;
                    break;
            }
        }

        if (!fields.Leg.Found) TakeLegs(duplicate, ref fields.Leg);
        fields.NamesEntry = namesEntry && Ascii.EqualsIgnoreCase(fields.SignalType, "EXIT"u8);
    }

    /// <summary>The first of a list of legs, or the single leg that older senders wrote.</summary>
    private static void TakeLegs(BsonReader element, ref LegFields leg)
    {
        if (element.Type == BsonType.Document)
        {
            TakeLeg(element.Document(), ref leg);
        }
        else if (element.Type == BsonType.Array)
        {
            var items = element.Document();
            if (items.Read() && items.Type == BsonType.Document) TakeLeg(items.Document(), ref leg);
        }
    }

    private static void TakeLeg(BsonReader reader, ref LegFields leg)
    {
        leg.Found = true;
        while (reader.Read())
        {
            var name = reader.Name;
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("price"u8):
                    leg.Price = reader.NumberOrNaN();
                    break;
                case 6 when name.SequenceEqual("action"u8):
                    leg.Action = reader.TextOrEmpty();
                    break;
                case 6 when name.SequenceEqual("symbol"u8):
                    leg.Symbol = reader.TextOrEmpty();
                    break;
                case 6 when name.SequenceEqual("ticker"u8):
                    leg.Ticker = reader.TextOrEmpty();
                    break;
                case 8 when name.SequenceEqual("quantity"u8):
                    leg.Quantity = reader.NumberOrNaN();
                    break;
                case 9 when name.SequenceEqual("direction"u8):
                    leg.Direction = reader.TextOrEmpty();
                    break;
                case 10 when name.SequenceEqual("instrument"u8):
                    leg.Instrument = reader.TextOrEmpty();
                    break;
            }
        }
    }
}
