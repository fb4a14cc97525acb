using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary><c>execution_confirmations</c>: one document per execution, in three generations of names.</summary>
internal sealed class ConfirmationsReader(SignalBookBuilder book, ReadingJournal journal) : ICollectionReader
{
    public const string Name = "execution_confirmations";

    public string Collection => Name;

    public IReadOnlyList<string> Fields { get; } =
    [
        "signal_id", "order_id", "execution_id", "strategy_id", "strategy_name", "status", "quantity", "filled_quantity", "price", "avg_fill_price",
        "commission", "timestamp", "filled_at",
    ];

    public void Read(ReadOnlySpan<byte> document)
    {
        var record = ToRecord(new BsonReader(document));
        book.Add(record);
        journal.Saw(record.FilledAt);
    }

    internal static ConfirmationRecord ToRecord(BsonReader reader)
    {
        var record = new ConfirmationRecord();
        ReadOnlySpan<byte> strategyName = default;
        double quantity = double.NaN, price = double.NaN;
        var timestamp = SignalRecord.NoInstant;
        while (reader.Read())
        {
            var name = reader.Name;
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("price"u8):
                    price = reader.NumberOrNaN();
                    break;
                case 8 when name.SequenceEqual("quantity"u8):
                    quantity = reader.NumberOrNaN();
                    break;
                case 9 when name.SequenceEqual("timestamp"u8):
                    timestamp = reader.InstantOrNone();
                    break;
                case 13 when name.SequenceEqual("strategy_name"u8):
                    strategyName = reader.TextOrEmpty();
                    break;
                default:
                    Take(ref reader, name, ref record);
                    break;
            }
        }

        record.Strategy = record.Strategy.Or(strategyName);
        record.Quantity = record.Quantity.Or(quantity);
        record.Price = record.Price.Or(price);
        record.FilledAt = record.FilledAt.Or(timestamp);
        return record;
    }

    private static void Take(ref BsonReader reader, scoped ReadOnlySpan<byte> name, ref ConfirmationRecord record)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("status"u8):
                record.Status = reader.TextOrEmpty();
                break;
            case 8 when name.SequenceEqual("order_id"u8):
                record.OrderId = reader.TextOrEmpty();
                break;
            case 9 when name.SequenceEqual("signal_id"u8):
                record.SignalId = reader.TextOrEmpty();
                break;
            case 9 when name.SequenceEqual("filled_at"u8):
                record.FilledAt = reader.InstantOrNone();
                break;
            case 10 when name.SequenceEqual("commission"u8):
                record.Commission = reader.NumberOrNaN();
                break;
            case 11 when name.SequenceEqual("strategy_id"u8):
                record.Strategy = reader.TextOrEmpty();
                break;
            case 12 when name.SequenceEqual("execution_id"u8):
                record.ExecutionId = reader.TextOrEmpty();
                break;
            case 14 when name.SequenceEqual("avg_fill_price"u8):
                record.Price = reader.NumberOrNaN();
                break;
            case 15 when name.SequenceEqual("filled_quantity"u8):
                record.Quantity = reader.NumberOrNaN();
                break;
        }
    }
}
