using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace DashboardCreator.Sources.Bson.ExtendedJson;

/// <summary>Values of two parts, whose members may come in either order.</summary>
internal sealed partial class ExtendedJsonTranscoder
{
    /// <summary>Two members of an object, each as a reader standing at its value.</summary>
    private ref struct Pair
    {
        public Utf8JsonReader First;
        public Utf8JsonReader Second;
        public bool HasFirst;
        public bool HasSecond;

        public readonly bool HoldsStrings =>
            HasFirst && HasSecond && First.TokenType == JsonTokenType.String && Second.TokenType == JsonTokenType.String;
    }

    /// <summary>Wrappers whose parts are members of the wrapping object itself; the reader is at its first member.</summary>
    private BsonType Paired(ref Utf8JsonReader json, int depth)
    {
        if (json.ValueTextEquals("$binary"u8) || json.ValueTextEquals("$type"u8)) return Binary(ref json);
        if (json.ValueTextEquals("$code"u8) || json.ValueTextEquals("$scope"u8)) return Code(ref json, depth);
        if (json.ValueTextEquals("$regex"u8) || json.ValueTextEquals("$options"u8)) return OldRegex(ref json);
        return BsonType.None;
    }

    private BsonType Binary(ref Utf8JsonReader json)
    {
        var probe = json;
        if (TryTake(ref probe, "$binary"u8, "$type"u8, out var old) && old.HoldsStrings)
        {
            json = probe;
            Bytes(ref old);
            return BsonType.Binary;
        }

        if (json.ValueTextEquals("$type"u8)) return BsonType.None;
        var parts = TakeObject(ref json, "base64"u8, "subType"u8, "$binary needs base64 and subType");
        if (!parts.HoldsStrings) Refuse(ref json, "base64 or subType is not text");
        Next(ref json);
        Require(ref json, JsonTokenType.EndObject, "$binary has a field too many");
        Bytes(ref parts);
        return BsonType.Binary;
    }

    private void Bytes(ref Pair parts)
    {
        var hex = CurrentText(ref parts.Second);
        if (!Utf8Parser.TryParse(hex, out byte subtype, out var used, 'x') || used != hex.Length || used > 2)
            Refuse(ref parts.Second, "the binary subtype is not a hexadecimal byte");

        var start = writer.Start();
        writer.Byte(subtype);
        if (subtype == 2) writer.Int32(0);
        var room = writer.Free(parts.First.ValueSpan.Length);
        var length = CopyText(ref parts.First);
        if (Base64.DecodeFromUtf8InPlace(room[..length], out var count) != OperationStatus.Done)
            Refuse(ref parts.First, "binary data is not base64");
        writer.Commit(count);
        writer.Int32At(start, writer.Written.Length - start - 5);
        if (subtype == 2) writer.Int32At(start + 5, count);
    }

    private BsonType Code(ref Utf8JsonReader json, int depth)
    {
        var probe = json;
        var strict = json.ValueTextEquals("$code"u8);
        if (!TryTake(ref probe, "$code"u8, "$scope"u8, out var parts) || !parts.HasFirst)
        {
            if (strict) Refuse(ref json, "$code has a field too many");
            return BsonType.None;
        }

        json = probe;
        Require(ref parts.First, JsonTokenType.String, "$code is not text");
        if (!parts.HasSecond)
        {
            Text(ref parts.First);
            return BsonType.Code;
        }

        Require(ref parts.Second, JsonTokenType.StartObject, "$scope is not a document");
        var start = writer.Start();
        Text(ref parts.First);
        Next(ref parts.Second);
        Members(ref parts.Second, depth + 1);
        writer.End(start);
        return BsonType.CodeWithScope;
    }

    /// <summary>A pattern as text beside its options is an old regular expression; a query operator has another kind of value.</summary>
    private BsonType OldRegex(ref Utf8JsonReader json)
    {
        var probe = json;
        if (!TryTake(ref probe, "$regex"u8, "$options"u8, out var parts) || !parts.HoldsStrings) return BsonType.None;
        json = probe;
        return Regex(ref parts);
    }

    private BsonType RegularExpression(ref Utf8JsonReader json)
    {
        var parts = TakeObject(ref json, "pattern"u8, "options"u8, "$regularExpression needs pattern and options");
        if (!parts.HoldsStrings) Refuse(ref json, "pattern or options is not text");
        return Regex(ref parts);
    }

    /// <summary>Writes pattern and options; BSON wants the options in alphabetical order.</summary>
    private BsonType Regex(ref Pair parts)
    {
        CString(ref parts.First);
        var start = writer.Written.Length;
        CString(ref parts.Second);
        writer.Sort(start, writer.Written.Length - 1);
        return BsonType.Regex;
    }

    private BsonType Timestamp(ref Utf8JsonReader json)
    {
        var parts = TakeObject(ref json, "t"u8, "i"u8, "$timestamp needs t and i");
        if (parts.First.TokenType != JsonTokenType.Number || !parts.First.TryGetUInt32(out var seconds)
            || parts.Second.TokenType != JsonTokenType.Number || !parts.Second.TryGetUInt32(out var counter))
        {
            Refuse(ref json, "t or i is not a 32-bit number without sign");
            return BsonType.None;
        }

        writer.UInt64(((ulong)seconds << 32) | counter);
        return BsonType.Timestamp;
    }

    private BsonType DbPointer(ref Utf8JsonReader json)
    {
        var parts = TakeObject(ref json, "$ref"u8, "$id"u8, "$dbPointer needs $ref and $id");
        Require(ref parts.First, JsonTokenType.String, "$ref is not text");
        Text(ref parts.First);
        Require(ref parts.Second, JsonTokenType.StartObject, "$id is not an $oid");
        Next(ref parts.Second);
        if (parts.Second.TokenType != JsonTokenType.PropertyName || !parts.Second.ValueTextEquals("$oid"u8))
            Refuse(ref parts.Second, "$id is not an $oid");
        Oid(ref parts.Second);
        Next(ref parts.Second);
        Require(ref parts.Second, JsonTokenType.EndObject, "$id has a field too many");
        return BsonType.DbPointer;
    }

    /// <summary>Takes the object that is the next token, which must have both members and no others.</summary>
    private static Pair TakeObject(ref Utf8JsonReader json, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, string problem)
    {
        Next(ref json);
        Require(ref json, JsonTokenType.StartObject, problem);
        Next(ref json);
        if (!TryTake(ref json, first, second, out var pair) || !pair.HasFirst || !pair.HasSecond) Refuse(ref json, problem);
        return pair;
    }

    /// <summary>
    /// Reads from the first member of an object to its end; false where it has a member that is not one of the two, or one twice.
    /// </summary>
    private static bool TryTake(ref Utf8JsonReader json, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, out Pair pair)
    {
        pair = default;
        for (; json.TokenType == JsonTokenType.PropertyName; Next(ref json))
        {
            if (!pair.HasFirst && json.ValueTextEquals(first))
            {
                Next(ref json);
                pair.First = json;
                pair.HasFirst = true;
            }
            else if (!pair.HasSecond && json.ValueTextEquals(second))
            {
                Next(ref json);
                pair.Second = json;
                pair.HasSecond = true;
            }
            else
            {
                return false;
            }

            json.Skip();
        }

        return true;
    }
}
