using System.Text;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Bson.ExtendedJson;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson;

/// <summary>Whatever the bytes are: a document, or a <see cref="BsonException"/>.</summary>
public sealed class HostileBytesTests
{
    private const string Sample = """
        {"_id": {"$oid": "57e193d7a9cc81b4027498b5"}, "text": "é☆\"\\\u0000",
         "n": [1, 2.5, {"$numberLong": "7"}, {"$numberDecimal": "1.5E+3"}],
         "when": {"$date": "2024-02-29T12:30:00Z"}, "binary": {"$binary": {"base64": "AQI=", "subType": "02"}},
         "uuid": {"$uuid": "73ffd264-44b3-4c69-90e8-e7d1dfc035d4"},
         "code": {"$code": "f()", "$scope": {"x": true}}, "regex": {"$regularExpression": {"pattern": "a", "options": "i"}},
         "min": {"$minKey": 1},
         "pointer": {"$dbPointer": {"$ref": "c", "$id": {"$oid": "57e193d7a9cc81b4027498b1"}}},
         "ts": {"$timestamp": {"t": 1, "i": 2}}, "none": null}
        """;

    private static readonly byte[] SampleBson = BsonDocument.FromJson(Sample);

    [Fact]
    public void Reader_DocumentCutAtAnyByte_IsRefused()
    {
        for (var length = 0; length < SampleBson.Length; length++)
        {
            var cut = SampleBson[..length];
            Assert.Throws<BsonException>(() => BsonValidator.Validate(cut));
        }
    }

    [Fact]
    public void Reader_CutDocumentThatClaimsToBeWhole_IsRefusedOrRead()
    {
        var refused = 0;
        for (var length = 5; length < SampleBson.Length; length++)
        {
            var cut = SampleBson[..length];
            BitConverter.TryWriteBytes(cut, length);
            cut[^1] = 0;
            if (!Survives(cut)) refused++;
        }

        Assert.InRange(refused, SampleBson.Length / 2, SampleBson.Length);
    }

    [Fact]
    public void Reader_EveryByteSetToEveryValue_IsRefusedOrRead()
    {
        var read = 0;
        for (var at = 0; at < SampleBson.Length; at++)
        {
            for (var value = 0; value <= byte.MaxValue; value++)
            {
                var changed = SampleBson.ToArray();
                changed[at] = (byte)value;
                if (Survives(changed)) read++;
            }
        }

        Assert.InRange(read, SampleBson.Length, SampleBson.Length * 256);
    }

    [Fact]
    public void Reader_RandomBytesInADocumentFrame_AreRefusedOrRead() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            byte[] framed = [.. BitConverter.GetBytes(bytes.Length + 5), .. bytes, 0];
            Survives(framed);
            Survives(bytes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Transcoder_TextCutAtAnyByte_IsRefused()
    {
        var json = Encoding.UTF8.GetBytes(Sample);
        using var transcoder = new ExtendedJsonTranscoder();
        for (var length = 0; length < json.Length; length++)
        {
            var cut = json[..length];
            Assert.Throws<BsonException>(() => transcoder.Transcode(cut).Length);
        }
    }

    [Fact]
    public void Transcoder_EveryByteChanged_IsRefusedOrGivesValidBson()
    {
        var json = Encoding.UTF8.GetBytes(Sample);
        using var transcoder = new ExtendedJsonTranscoder();
        var read = 0;
        for (var at = 0; at < json.Length; at++)
        {
            foreach (var value in "\"\\{}[]:,$ 0a\0\u00ff"u8)
            {
                var changed = json.ToArray();
                changed[at] = value;
                if (Transcodes(transcoder, changed)) read++;
            }
        }

        Assert.InRange(read, 1, json.Length * 16);
        Assert.Equal(SampleBson, transcoder.Transcode(json).ToArray());
    }

    [Fact]
    public void Transcoder_RandomPiecesOfJson_AreRefusedOrGiveValidBson()
    {
        string[] names = ["a", "$oid", "$date", "$code", "$scope", "$binary", "$type", "$regex", "00", "\\ud800"];
        string[] pieces = ["{", "}", "[", "]", ":", ",", "1", "null", .. names.Select(name => $"\"{name}\"")];
        using var transcoder = new ExtendedJsonTranscoder();
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().ToArbitrary(), parts =>
        {
            Transcodes(transcoder, Encoding.UTF8.GetBytes("{\"x\":{" + string.Concat(parts) + "}}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    private static bool Survives(byte[] bson)
    {
        try
        {
            BsonValidator.Validate(bson);
            var reader = new BsonReader(bson);
            while (reader.Read()) ReadTolerantly(reader);
            return true;
        }
        catch (BsonException exception)
        {
            Assert.InRange(exception.Offset, 0, bson.Length);
            return false;
        }
    }

    private static void ReadTolerantly(in BsonReader field)
    {
        _ = field.Number();
        _ = field.Money();
        _ = field.InstantMilliseconds();
        _ = field.Flag();
        _ = field.TextOrEmpty();
    }

    private static bool Transcodes(ExtendedJsonTranscoder transcoder, byte[] json)
    {
        try
        {
            BsonValidator.Validate(transcoder.Transcode(json));
            return true;
        }
        catch (BsonException exception)
        {
            Assert.InRange(exception.Offset, 0, json.Length);
            return false;
        }
    }
}
