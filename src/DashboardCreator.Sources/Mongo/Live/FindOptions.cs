using System.Buffers;
using System.Text;
using System.Text.Json;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>What a find asks for beside the collection's name: the fields to send, and how many documents at once.</summary>
internal static class FindOptions
{
    /// <summary>Documents per batch; the server ends a batch earlier at 16 MB.</summary>
    public const int BatchSize = 1000;

    /// <returns>The driver's find options as BSON. No order is asked for: documents come as the server stores them.</returns>
    /// <exception cref="ArgumentException">A field name is empty, or begins with the operator sign.</exception>
    public static byte[] For(IReadOnlyList<string> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("projection");
            foreach (var field in Projected(fields)) json.WriteNumber(field, 1);
            json.WriteEndObject();
            json.WriteNumber("batchSize", BatchSize);
            json.WriteEndObject();
        }

        return BsonDocument.FromJson(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>Each field once, and none below another: the server refuses a projection of both <c>a</c> and <c>a.b</c>.</summary>
    internal static IReadOnlyList<string> Projected(IReadOnlyList<string> fields)
    {
        if (fields.Any(field => field.Length == 0 || field[0] == '$' || field.Contains('\0')))
        {
            throw new ArgumentException("a field name is empty or begins with $", nameof(fields));
        }

        string[] wanted = ["_id", .. fields.Where(field => field != "_id").Distinct()];
        return [.. wanted.Where(field => !wanted.Any(other => field.StartsWith(other + ".", StringComparison.Ordinal)))];
    }
}
