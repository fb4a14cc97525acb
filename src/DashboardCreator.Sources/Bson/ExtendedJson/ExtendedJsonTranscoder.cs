using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace DashboardCreator.Sources.Bson.ExtendedJson;

/// <summary>
/// Turns MongoDB Extended JSON v2, relaxed or canonical, into the BSON it stands for, so that everything behind it reads one format.
/// </summary>
/// <remarks>
/// Plain JSON numbers become int32 where they fit, else int64, else double. The two old forms of regular expressions and binary data are
/// understood as well. The outermost object is always a document, never a type wrapper. Names that occur twice stay twice, in order.
/// </remarks>
internal sealed partial class ExtendedJsonTranscoder : IDisposable
{
    /// <summary>Wrappers stand up to three objects deeper than the documents they stand in.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = BsonReader.MaxDepth + 4 };

    private readonly BsonWriter writer = new();

    /// <param name="json">One document in UTF-8, without byte order mark; white space around it is allowed.</param>
    /// <returns>The BSON bytes, valid until the next call.</returns>
    /// <exception cref="BsonException">The text is not Extended JSON; the offset counts its bytes.</exception>
    public ReadOnlySpan<byte> Transcode(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            writer.Reset();
            Next(ref reader);
            Require(ref reader, JsonTokenType.StartObject, "the document is not a JSON object");
            Next(ref reader);
            Members(ref reader, 0);
            if (reader.Read()) Refuse(ref reader, "something follows the document");
        }
        catch (JsonException)
        {
            throw new BsonException((int)reader.BytesConsumed, "the text is not JSON");
        }
        catch (InvalidOperationException)
        {
            // The framework's way to say so of half a surrogate pair, or of other bytes, in a string with escapes.
            throw new BsonException((int)reader.TokenStartIndex, "a string is not UTF-8");
        }

        return writer.Written.Length <= BsonReader.MaxDocumentLength
            ? writer.Written
            : throw new BsonException(0, "the document is longer than 16 MiB");
    }

    public void Dispose() => writer.Dispose();

    /// <summary>Writes a document from its first member, or from the end of an empty one.</summary>
    private void Members(ref Utf8JsonReader json, int depth)
    {
        if (depth > BsonReader.MaxDepth) Refuse(ref json, "documents are nested more than 100 deep");
        var start = writer.Start();
        while (json.TokenType == JsonTokenType.PropertyName)
        {
            var element = writer.StartElement();
            CString(ref json);
            Next(ref json);
            writer.SetType(element, Value(ref json, depth));
            Next(ref json);
        }

        writer.Terminator();
        writer.End(start);
    }

    private void Elements(ref Utf8JsonReader json, int depth)
    {
        if (depth > BsonReader.MaxDepth) Refuse(ref json, "documents are nested more than 100 deep");
        var start = writer.Start();
        Next(ref json);
        for (var index = 0; json.TokenType != JsonTokenType.EndArray; index++)
        {
            var element = writer.StartElement();
            writer.Index(index);
            writer.Terminator();
            writer.SetType(element, Value(ref json, depth));
            Next(ref json);
        }

        writer.Terminator();
        writer.End(start);
    }

    /// <summary>Writes the value at the current token and leaves the reader at its last token.</summary>
    private BsonType Value(ref Utf8JsonReader json, int depth)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                Next(ref json);
                if (Wrapped(ref json, depth) is var type and not BsonType.None) return type;
                Members(ref json, depth + 1);
                return BsonType.Document;
            case JsonTokenType.StartArray:
                Elements(ref json, depth + 1);
                return BsonType.Array;
            case JsonTokenType.String:
                Text(ref json);
                return BsonType.String;
            case JsonTokenType.Number:
                return Number(ref json);
            case JsonTokenType.True or JsonTokenType.False:
                writer.Byte(json.TokenType == JsonTokenType.True ? (byte)1 : (byte)0);
                return BsonType.Boolean;
            default:
                return BsonType.Null;
        }
    }

    private BsonType Number(ref Utf8JsonReader json)
    {
        if (json.TryGetInt32(out var small))
        {
            writer.Int32(small);
            return BsonType.Int32;
        }

        if (json.TryGetInt64(out var large))
        {
            writer.Int64(large);
            return BsonType.Int64;
        }

        writer.Double(json.GetDouble());
        return BsonType.Double;
    }

    /// <summary>Writes the current string with its length and terminator.</summary>
    private void Text(ref Utf8JsonReader json)
    {
        var start = writer.Start();
        writer.Commit(CopyText(ref json));
        writer.Terminator();
        writer.Int32At(start, writer.Written.Length - start - 4);
    }

    /// <summary>Writes the current name or string with a terminator only, which it therefore must not contain.</summary>
    private void CString(ref Utf8JsonReader json)
    {
        var length = CopyText(ref json);
        if (writer.Free(length)[..length].Contains((byte)0)) Refuse(ref json, "a name or regular expression contains a zero byte");
        writer.Commit(length);
        writer.Terminator();
    }

    /// <summary>Copies the current name or string, escapes resolved, to the free end of the buffer.</summary>
    /// <returns>Its length.</returns>
    private int CopyText(ref Utf8JsonReader json)
    {
        var room = writer.Free(json.ValueSpan.Length);
        var length = json.CopyString(room);
        return Utf8.IsValid(room[..length]) ? length : Refuse(ref json, "a string is not UTF-8");
    }

    private static void Next(ref Utf8JsonReader json)
    {
        if (!json.Read()) Refuse(ref json, "the text ends inside a document");
    }

    private static void Require(ref Utf8JsonReader json, JsonTokenType expected, string problem)
    {
        if (json.TokenType != expected) Refuse(ref json, problem);
    }

    [DoesNotReturn]
    private static int Refuse(ref Utf8JsonReader json, string problem) => throw new BsonException((int)json.TokenStartIndex, problem);
}
