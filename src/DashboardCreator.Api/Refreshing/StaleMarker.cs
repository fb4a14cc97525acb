using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Health;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Refreshing;

/// <summary>Edits a finished document to say that it is old. Every figure and instant in it keeps its bytes.</summary>
internal static class StaleMarker
{
    private static readonly JsonWriterOptions AsDocuments = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document with <c>stale</c> true, the failed source marked, and a warning; the order of properties stays.</summary>
    /// <param name="json">A document as its generator wrote it.</param>
    /// <param name="mark">Why it is old.</param>
    public static byte[] Mark(ReadOnlyMemory<byte> json, StaleMark mark)
    {
        var output = new ArrayBufferWriter<byte>(json.Length + 512);
        using (var writer = new Utf8JsonWriter(output, AsDocuments))
        {
            var reader = new Utf8JsonReader(json.Span);
            reader.Read();
            writer.WriteStartObject();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                CopyProperty(ref reader, writer, json.Span, mark.Source, mark.Error);
            }

            writer.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    private static void CopyProperty(ref Utf8JsonReader reader, Utf8JsonWriter writer, ReadOnlySpan<byte> json, string? source, string error)
    {
        var name = reader.GetString()!;
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var value = json[start..(int)reader.BytesConsumed];
        writer.WritePropertyName(name);
        switch (name)
        {
            case "stale":
                writer.WriteBooleanValue(true);
                break;
            case "sources" when source is not null:
                Sources(value, source, error).WriteTo(writer);
                break;
            case "warnings":
                Warnings(value, source is null ? WarningCodes.RefreshFailed : WarningCodes.SourceUnavailable, error).WriteTo(writer);
                break;
            default:
                writer.WriteRawValue(value, skipInputValidation: true);
                break;
        }
    }

    private static JsonArray Sources(ReadOnlySpan<byte> value, string failed, string error)
    {
        var sources = JsonNode.Parse(value) as JsonArray ?? [];
        var affected = sources.OfType<JsonObject>().Where(source => SourceNames.Covers(failed, (string?)source["name"] ?? "")).ToArray();
        foreach (var source in affected)
        {
            source["status"] = source["last_success"] is null ? SourceStatus.Unavailable : SourceStatus.Stale;
            source["error"] = error;
        }

        if (affected.Length == 0)
        {
            sources.Add((JsonNode)new JsonObject { ["name"] = failed, ["status"] = SourceStatus.Unavailable, ["last_success"] = null, ["error"] = error });
        }

        return sources;
    }

    private static JsonArray Warnings(ReadOnlySpan<byte> value, string code, string error)
    {
        var warnings = JsonNode.Parse(value) as JsonArray ?? [];
        warnings.Add((JsonNode)new JsonObject
        {
            ["code"] = code,
            ["path"] = null,
            ["message"] = $"The last refresh failed, these figures are from before: {error}",
        });
        return warnings;
    }
}
