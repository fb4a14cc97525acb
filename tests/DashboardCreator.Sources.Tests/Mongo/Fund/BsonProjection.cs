using System.Text;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Testing.Mongo;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>What a server leaves of a document when asked for some fields: dotted names reach into documents and into every document of an array.</summary>
internal static class BsonProjection
{
    public static byte[] Apply(ReadOnlySpan<byte> document, IReadOnlyList<string> fields) => Copy(new BsonReader(document), ["_id", .. fields]).Build();

    private static BsonBuilder Copy(BsonReader reader, IReadOnlyList<string> fields)
    {
        var kept = new BsonBuilder();
        while (reader.Read())
        {
            var name = Encoding.UTF8.GetString(reader.Name);
            var within = fields.Where(field => field.StartsWith(name + ".", StringComparison.Ordinal)).Select(field => field[(name.Length + 1)..]).ToList();
            if (fields.Contains(name)) kept.Element((byte)reader.Type, name, reader.Value);
            else if (within.Count > 0 && reader.Type == BsonType.Document) kept.Add(name, Copy(reader.Document(), within));
            else if (within.Count > 0 && reader.Type == BsonType.Array) kept.Element((byte)BsonType.Array, name, CopyArray(reader.Document(), within).Build());
        }

        return kept;
    }

    /// <summary>Elements that are neither documents nor arrays have no fields and disappear.</summary>
    private static BsonBuilder CopyArray(BsonReader reader, IReadOnlyList<string> within)
    {
        var kept = new BsonBuilder();
        var index = 0;
        while (reader.Read())
        {
            if (reader.Type == BsonType.Document) kept.Add((index++).ToString(), Copy(reader.Document(), within));
            else if (reader.Type == BsonType.Array) kept.Element((byte)BsonType.Array, (index++).ToString(), CopyArray(reader.Document(), within).Build());
        }

        return kept;
    }
}
