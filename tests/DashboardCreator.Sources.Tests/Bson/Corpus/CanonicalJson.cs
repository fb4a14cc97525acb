using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Tests.Bson.Corpus;

/// <summary>
/// Canonical Extended JSON of a document, through the typed accessors of the reader; the tests' way to look at everything a document
/// holds.
/// </summary>
internal static class CanonicalJson
{
    public static JsonNode Of(ReadOnlySpan<byte> document) => Object(new BsonReader(document));

    private static JsonObject Object(BsonReader reader)
    {
        var result = new JsonObject();
        while (reader.Read()) result[Encoding.UTF8.GetString(reader.Name)] = Value(reader);
        return result;
    }

    private static JsonArray Array(BsonReader reader)
    {
        var result = new JsonArray();
        while (reader.Read()) result.Add(Value(reader));
        return result;
    }

    private static JsonNode? Value(BsonReader reader) => reader.Type switch
    {
        BsonType.Double => Wrapped("$numberDouble", Double(reader.Double())),
        BsonType.String => Text(reader),
        BsonType.Document => Object(reader.Document()),
        BsonType.Array => Array(reader.Document()),
        BsonType.Binary => Binary(reader),
        BsonType.Undefined => Wrapped("$undefined", true),
        BsonType.ObjectId => Wrapped("$oid", reader.ObjectId().ToString()),
        BsonType.Boolean => reader.Boolean(),
        BsonType.DateTime => Wrapped("$date", Wrapped("$numberLong", Invariant(reader.DateTimeMilliseconds()))),
        BsonType.Null => null,
        BsonType.Regex => Regex(reader),
        BsonType.DbPointer => Wrapped("$dbPointer", Pair("$ref", Text(reader), "$id", Wrapped("$oid", reader.ObjectId().ToString()))),
        BsonType.Code => Wrapped("$code", Text(reader)),
        BsonType.Symbol => Wrapped("$symbol", Text(reader)),
        BsonType.CodeWithScope => Pair("$code", Text(reader), "$scope", Object(reader.Document())),
        BsonType.Int32 => Wrapped("$numberInt", Invariant(reader.Int32())),
        BsonType.Timestamp => Wrapped("$timestamp", Pair("t", (uint)(reader.Timestamp() >> 32), "i", (uint)reader.Timestamp())),
        BsonType.Int64 => Wrapped("$numberLong", Invariant(reader.Int64())),
        BsonType.Decimal128 => Wrapped("$numberDecimal", reader.Decimal128().ToString()),
        BsonType.MinKey => Wrapped("$minKey", 1),
        BsonType.MaxKey => Wrapped("$maxKey", 1),
        _ => throw new InvalidOperationException($"no such type: {reader.Type}"),
    };

    private static JsonObject Wrapped(string name, JsonNode value) => new() { [name] = value };

    private static JsonObject Pair(string first, JsonNode one, string second, JsonNode two) => new() { [first] = one, [second] = two };

    private static string Text(BsonReader reader) => Encoding.UTF8.GetString(reader.Text());

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Double(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(number) && !text.Contains('.', StringComparison.Ordinal) ? text + ".0" : text;
    }

    private static JsonObject Binary(BsonReader reader)
    {
        var base64 = Convert.ToBase64String(reader.Binary(out var subtype));
        return Wrapped("$binary", Pair("base64", base64, "subType", subtype.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>With the options in alphabetical order, as the format wants them and old writers did not always leave them.</summary>
    private static JsonObject Regex(BsonReader reader)
    {
        var pattern = Encoding.UTF8.GetString(reader.Regex(out var options));
        return Wrapped("$regularExpression", Pair("pattern", pattern, "options", string.Concat(Encoding.UTF8.GetString(options).Order())));
    }
}
