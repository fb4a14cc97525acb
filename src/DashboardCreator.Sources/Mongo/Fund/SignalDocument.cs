using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>Collects the fields of a signal document. A million of them a second: names are told apart by length first, nothing is copied.</summary>
internal static class SignalDocument
{
    /// <param name="document">The document.</param>
    /// <param name="exits">Receives the ids of the signals that close this one; cleared first.</param>
    /// <param name="fields">Receives the fields; new for each document.</param>
    public static void Read(ReadOnlySpan<byte> document, List<RecordId> exits, ref SignalFields fields)
    {
        exits.Clear();
        var reader = new BsonReader(document);
        while (reader.Read())
        {
            var name = reader.Name;
            if (name.Length < 9) TakeShort(ref reader, name, ref fields);
            else if (name.Length < 12) TakeMiddle(ref reader, name, ref fields);
            else TakeLong(ref reader, name, ref fields, exits);
        }
    }

    private static void TakeShort(ref BsonReader reader, scoped ReadOnlySpan<byte> name, ref SignalFields fields)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("_id"u8):
                fields.Id = reader.RecordId();
                break;
            case 3 when name.SequenceEqual("pnl"u8) && reader.Type == BsonType.Document:
                fields.HasProfit = true;
                fields.NetPnl = NetPnl(reader.Document());
                break;
            case 4 when name.SequenceEqual("side"u8):
                fields.Side = reader.TextOrEmpty();
                break;
            case 5 when name.SequenceEqual("price"u8):
                fields.Price = reader.NumberOrNaN();
                break;
            case 6 when name.SequenceEqual("action"u8):
                fields.Action = reader.TextOrEmpty();
                break;
            case 6 when name.SequenceEqual("symbol"u8):
                fields.Symbol = reader.TextOrEmpty();
                break;
            case 6 when name.SequenceEqual("ticker"u8):
                fields.Ticker = reader.TextOrEmpty();
                break;
            case 8 when name.SequenceEqual("order_id"u8):
                fields.OrderId = reader.TextOrEmpty();
                break;
            case 8 when name.SequenceEqual("quantity"u8):
                fields.Quantity = reader.NumberOrNaN();
                break;
        }
    }

    private static void TakeMiddle(ref BsonReader reader, scoped ReadOnlySpan<byte> name, ref SignalFields fields)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("signal_id"u8):
                fields.SignalId = reader.TextOrEmpty();
                break;
            case 9 when name.SequenceEqual("direction"u8):
                fields.Direction = reader.TextOrEmpty();
                break;
            case 9 when name.SequenceEqual("execution"u8) && reader.Type == BsonType.Document:
                ExecutionDocument.Read(reader.Document(), ref fields.Execution);
                break;
            case 9 when name.SequenceEqual("filled_at"u8):
                fields.FilledAt = reader.InstantOrNone();
                break;
            case 9 when name.SequenceEqual("closed_at"u8):
                fields.ClosedAt = reader.InstantOrNone();
                break;
            case 10 when name.SequenceEqual("instrument"u8):
                fields.Instrument = reader.TextOrEmpty();
                break;
            case 10 when name.SequenceEqual("created_at"u8):
                fields.CreatedAt = reader.InstantOrNone();
                break;
            case 10 when name.SequenceEqual("updated_at"u8):
                fields.UpdatedAt = reader.InstantOrNone();
                break;
            case 10 when name.SequenceEqual("fill_price"u8):
                fields.FillPrice = reader.NumberOrNaN();
                break;
            case 11 when name.SequenceEqual("strategy_id"u8):
                fields.StrategyId = reader.TextOrEmpty();
                break;
            case 11 when name.SequenceEqual("signal_data"u8) && reader.Type == BsonType.Document:
                SenderDocument.Read(reader.Document(), ref fields.Sender);
                break;
            case 11 when name.SequenceEqual("environment"u8):
                fields.Environment = reader.TextOrEmpty();
                break;
            case 11 when name.SequenceEqual("received_at"u8):
                fields.ReceivedAt = reader.InstantOrNone();
                break;
            case 11 when name.SequenceEqual("signal_type"u8):
                fields.SignalType = reader.TextOrEmpty();
                break;
        }
    }

    private static void TakeLong(ref BsonReader reader, scoped ReadOnlySpan<byte> name, ref SignalFields fields, List<RecordId> exits)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("exit_signals"u8) && reader.Type == BsonType.Array:
                ReadExits(reader.Document(), exits);
                break;
            case 12 when name.SequenceEqual("pnl_realized"u8):
                fields.RealizedPnl = reader.NumberOrNaN();
                break;
            case 13 when name.SequenceEqual("strategy_name"u8):
                fields.StrategyName = reader.TextOrEmpty();
                break;
            case 13 when name.SequenceEqual("received_time"u8):
                fields.ReceivedTime = reader.InstantOrNone();
                break;
            case 14 when name.SequenceEqual("avg_fill_price"u8):
                fields.FillPrice = reader.NumberOrNaN();
                break;
            case 15 when name.SequenceEqual("position_status"u8):
                fields.PositionStatus = reader.TextOrEmpty();
                break;
            case 15 when name.SequenceEqual("filled_quantity"u8) || name.SequenceEqual("quantity_filled"u8):
                fields.FilledQuantity = reader.NumberOrNaN();
                break;
            case 16 when name.SequenceEqual("cerebro_decision"u8) && reader.Type == BsonType.Document:
                DecisionDocument.Read(reader.Document(), ref fields.Decision);
                break;
            case 16 when name.SequenceEqual("execution_status"u8):
                fields.ExecutionStatus = reader.TextOrEmpty();
                break;
        }
    }

    private static double NetPnl(BsonReader reader)
    {
        var net = double.NaN;
        while (reader.Read())
        {
            if (reader.Name.SequenceEqual("net_pnl"u8)) net = reader.NumberOrNaN();
        }

        return net;
    }

    private static void ReadExits(BsonReader reader, List<RecordId> exits)
    {
        while (reader.Read())
        {
            var exit = reader.RecordId();
            if (exit.HasValue) exits.Add(exit);
        }
    }
}
