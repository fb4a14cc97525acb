using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The execution inside a signal.</summary>
internal static class ExecutionDocument
{
    public static void Read(BsonReader reader, ref ExecutionFields fields)
    {
        fields.Found = true;
        while (reader.Read())
        {
            var name = reader.Name;
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("status"u8):
                    fields.Status = reader.TextOrEmpty();
                    break;
                case 8 when name.SequenceEqual("order_id"u8):
                    fields.OrderId = reader.TextOrEmpty();
                    break;
                case 9 when name.SequenceEqual("filled_at"u8):
                    fields.FilledAt = reader.InstantOrNone();
                    break;
                case 14 when name.SequenceEqual("avg_fill_price"u8):
                    fields.FillPrice = reader.NumberOrNaN();
                    break;
                case 15 when name.SequenceEqual("quantity_filled"u8) || name.SequenceEqual("filled_quantity"u8):
                    fields.FilledQuantity = reader.NumberOrNaN();
                    break;
            }
        }
    }
}
