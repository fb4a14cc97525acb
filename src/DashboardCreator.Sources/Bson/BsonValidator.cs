using System.Text.Unicode;

namespace DashboardCreator.Sources.Bson;

/// <summary>Looks at every byte of a document, as a reader that needs a few fields does not.</summary>
internal static class BsonValidator
{
    /// <exception cref="BsonException">The document is not BSON throughout.</exception>
    public static void Validate(ReadOnlySpan<byte> document) => Validate(new BsonReader(document));

    private static void Validate(BsonReader reader)
    {
        while (reader.Read())
        {
            if (!Utf8.IsValid(reader.Name)) throw new BsonException(reader.Offset, "the element's name is not UTF-8");
            switch (reader.Type)
            {
                case BsonType.Document or BsonType.Array:
                    Validate(reader.Document());
                    break;
                case BsonType.String or BsonType.Symbol or BsonType.Code or BsonType.DbPointer:
                    _ = reader.Text();
                    break;
                case BsonType.CodeWithScope:
                    _ = reader.Text();
                    Validate(reader.Document());
                    break;
                case BsonType.Binary:
                    _ = reader.Binary(out _);
                    break;
                case BsonType.Regex:
                    _ = reader.Regex(out _);
                    break;
                case BsonType.Boolean:
                    _ = reader.Boolean();
                    break;
            }
        }
    }
}
