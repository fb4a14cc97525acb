using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The decision inside a signal: today's, with its risk assessment, or the flat one of old documents.</summary>
internal static class DecisionDocument
{
    public static void Read(BsonReader reader, ref DecisionFields fields)
    {
        while (reader.Read())
        {
            var name = reader.Name;
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("price"u8):
                    fields.Price = reader.NumberOrNaN();
                    break;
                case 6 when name.SequenceEqual("action"u8):
                    fields.Action = reader.TextOrEmpty();
                    break;
                case 6 when name.SequenceEqual("reason"u8):
                    fields.Reason = reader.TextOrEmpty();
                    break;
                case 8 when name.SequenceEqual("decision"u8):
                    fields.Word = reader.TextOrEmpty();
                    break;
                case 8 when name.SequenceEqual("metadata"u8) && reader.Type == BsonType.Document:
                    ReadMetadata(reader.Document(), ref fields);
                    break;
                case 11 when name.SequenceEqual("strategy_id"u8):
                    fields.StrategyId = reader.TextOrEmpty();
                    break;
                default:
                    TakeLong(ref reader, name, ref fields);
                    break;
            }
        }
    }

    private static void TakeLong(ref BsonReader reader, scoped ReadOnlySpan<byte> name, ref DecisionFields fields)
    {
        switch (name.Length)
        {
            case 14 when name.SequenceEqual("final_quantity"u8):
                fields.FinalQuantity = reader.NumberOrNaN();
                break;
            case 14 when name.SequenceEqual("allocation_pct"u8):
                fields.AllocationPercent = reader.NumberOrNaN();
                break;
            case 15 when name.SequenceEqual("risk_assessment"u8) && reader.Type == BsonType.Document:
                ReadRisk(reader.Document(), ref fields);
                break;
            case 15 when name.SequenceEqual("entry_signal_id"u8):
                fields.NamesEntry = !reader.IsNullish;
                break;
            case 17 when name.SequenceEqual("original_quantity"u8):
                fields.OriginalQuantity = reader.NumberOrNaN();
                break;
            case 17 when name.SequenceEqual("allocated_capital"u8):
                fields.FlatAllocatedCapital = reader.NumberOrNaN();
                break;
        }
    }

    private static void ReadRisk(BsonReader reader, ref DecisionFields fields)
    {
        while (reader.Read())
        {
            var name = reader.Name;
            if (name.SequenceEqual("allocated_capital"u8)) fields.AllocatedCapital = reader.NumberOrNaN();
            else if (name.SequenceEqual("metadata"u8) && reader.Type == BsonType.Document) ReadMetadata(reader.Document(), ref fields);
        }
    }

    private static void ReadMetadata(BsonReader reader, ref DecisionFields fields)
    {
        while (reader.Read())
        {
            if (reader.Type != BsonType.Document || !reader.Name.SequenceEqual("signal_type_info"u8)) continue;
            for (var info = reader.Document(); info.Read();)
            {
                if (info.Name.SequenceEqual("signal_type"u8)) fields.InferredSignalType = info.TextOrEmpty();
            }
        }
    }
}
