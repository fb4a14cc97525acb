using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace DashboardCreator.Sources.Bson.ExtendedJson;

/// <summary>Objects with one member that stand for one value: <c>{"$oid": "…"}</c> and its like.</summary>
internal sealed partial class ExtendedJsonTranscoder
{
    private const long QuietNaN = 0x7FF8_0000_0000_0000;

    /// <summary>
    /// Writes the value that an object stands for; the reader is at the object's first member, and at its end afterwards.
    /// </summary>
    /// <returns><see cref="BsonType.None"/>, with nothing read or written, where the object is just a document.</returns>
    private BsonType Wrapped(ref Utf8JsonReader json, int depth)
    {
        if (json.TokenType != JsonTokenType.PropertyName || json.ValueSpan is not [(byte)'$' or (byte)'\\', ..]) return BsonType.None;

        var type = Single(ref json);
        if (type == BsonType.None) return Paired(ref json, depth);
        Next(ref json);
        Require(ref json, JsonTokenType.EndObject, "a type wrapper has a field too many");
        return type;
    }

    private BsonType Single(ref Utf8JsonReader json)
    {
        if (json.ValueTextEquals("$date"u8)) return Date(ref json);
        if (json.ValueTextEquals("$oid"u8)) return Oid(ref json);
        if (json.ValueTextEquals("$numberInt"u8)) return Int32(ref json);
        if (json.ValueTextEquals("$numberLong"u8)) return Int64(ref json);
        if (json.ValueTextEquals("$numberDouble"u8)) return Double(ref json);
        if (json.ValueTextEquals("$numberDecimal"u8)) return Decimal(ref json);
        if (json.ValueTextEquals("$uuid"u8)) return Uuid(ref json);
        if (json.ValueTextEquals("$symbol"u8)) return Symbol(ref json);
        if (json.ValueTextEquals("$minKey"u8)) return Marker(ref json, BsonType.MinKey);
        if (json.ValueTextEquals("$maxKey"u8)) return Marker(ref json, BsonType.MaxKey);
        if (json.ValueTextEquals("$undefined"u8)) return Marker(ref json, BsonType.Undefined);
        if (json.ValueTextEquals("$timestamp"u8)) return Timestamp(ref json);
        if (json.ValueTextEquals("$regularExpression"u8)) return RegularExpression(ref json);
        return json.ValueTextEquals("$dbPointer"u8) ? DbPointer(ref json) : BsonType.None;
    }

    private BsonType Date(ref Utf8JsonReader json)
    {
        Next(ref json);
        if (json.TokenType == JsonTokenType.StartObject)
        {
            Next(ref json);
            if (!json.ValueTextEquals("$numberLong"u8)) Refuse(ref json, "$date is neither text nor $numberLong");
            Int64(ref json);
            Next(ref json);
            Require(ref json, JsonTokenType.EndObject, "$date has a field too many");
            return BsonType.DateTime;
        }

        if (!InstantText.TryParse(CurrentText(ref json), out var milliseconds)) Refuse(ref json, "$date is not an ISO 8601 instant");
        writer.Int64(milliseconds);
        return BsonType.DateTime;
    }

    private BsonType Oid(ref Utf8JsonReader json)
    {
        if (!ObjectId.TryParse(NextText(ref json), out var id)) Refuse(ref json, "$oid is not 24 hexadecimal digits");
        writer.ObjectId(id);
        return BsonType.ObjectId;
    }

    private BsonType Int32(ref Utf8JsonReader json)
    {
        if (!int.TryParse(NextText(ref json), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            Refuse(ref json, "$numberInt is not a 32-bit number");
        writer.Int32(number);
        return BsonType.Int32;
    }

    private BsonType Int64(ref Utf8JsonReader json)
    {
        if (!long.TryParse(NextText(ref json), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            Refuse(ref json, "$numberLong is not a 64-bit number");
        writer.Int64(number);
        return BsonType.Int64;
    }

    private BsonType Double(ref Utf8JsonReader json)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(NextText(ref json), style, CultureInfo.InvariantCulture, out var number))
            Refuse(ref json, "$numberDouble is not a number");
        writer.Int64(double.IsNaN(number) ? QuietNaN : BitConverter.DoubleToInt64Bits(number));
        return BsonType.Double;
    }

    private BsonType Decimal(ref Utf8JsonReader json)
    {
        if (!Decimal128.TryParse(NextText(ref json), out var number))
            Refuse(ref json, "$numberDecimal is not a number that decimal128 holds exactly");
        writer.Decimal128(number);
        return BsonType.Decimal128;
    }

    private BsonType Uuid(ref Utf8JsonReader json)
    {
        var text = NextText(ref json);
        if (!Utf8Parser.TryParse(text, out Guid id, out var used, 'D') || used != text.Length) Refuse(ref json, "$uuid is not a UUID");
        writer.Int32(16);
        writer.Byte(4);
        id.TryWriteBytes(writer.Free(16), bigEndian: true, out var written);
        writer.Commit(written);
        return BsonType.Binary;
    }

    private BsonType Symbol(ref Utf8JsonReader json)
    {
        Next(ref json);
        Require(ref json, JsonTokenType.String, "$symbol is not text");
        Text(ref json);
        return BsonType.Symbol;
    }

    private static BsonType Marker(ref Utf8JsonReader json, BsonType type)
    {
        Next(ref json);
        var valid = type == BsonType.Undefined
            ? json.TokenType == JsonTokenType.True
            : json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var one) && one == 1;
        if (!valid) Refuse(ref json, "the value of a marker is not what it must be");
        return type;
    }

    private ReadOnlySpan<byte> NextText(ref Utf8JsonReader json)
    {
        Next(ref json);
        return CurrentText(ref json);
    }

    /// <summary>The current string, escapes resolved; valid until something is written.</summary>
    private ReadOnlySpan<byte> CurrentText(ref Utf8JsonReader json)
    {
        Require(ref json, JsonTokenType.String, "the value of a type wrapper is not text");
        if (!json.ValueIsEscaped) return json.ValueSpan;
        var length = CopyText(ref json);
        return writer.Free(length)[..length];
    }
}
