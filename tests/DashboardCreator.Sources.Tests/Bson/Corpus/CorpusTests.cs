using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson.Corpus;

public sealed class CorpusTests
{
    public static IEnumerable<object[]> Valid => CorpusFiles.Keys("valid");

    public static IEnumerable<object[]> DecodeErrors => CorpusFiles.Keys("decodeErrors");

    public static IEnumerable<object[]> ParseErrors => CorpusFiles.Keys("parseErrors");

    [SharedFact]
    public void Corpus_AllItsFiles_YieldAllTheirCases()
    {
        Assert.Equal(728, Valid.Count());
        Assert.Equal(75, DecodeErrors.Count());
        Assert.Equal(180, ParseErrors.Count());
    }

    [SharedFact]
    public void Corpus_ItsValidCases_HoldNoFieldThatIsNotTested()
    {
        string[] tested =
        [
            "description", "lossy", "canonical_bson", "canonical_extjson", "relaxed_extjson",
            "degenerate_bson", "degenerate_extjson", "converted_bson", "converted_extjson",
        ];

        var cases = Valid.Select(key => CorpusFiles.Case((string)key[0]));
        var found = cases.SelectMany(item => item.Fields.EnumerateObject()).Select(field => field.Name).Distinct();

        Assert.Empty(found.Except(tested));
    }

    [SharedTheory]
    [MemberData(nameof(Valid))]
    public void Reader_ValidDocument_ReadsEveryValue(string key)
    {
        var item = CorpusFiles.Case(key);
        foreach (var kind in new[] { "canonical", "degenerate", "converted" })
        {
            if (item.Bytes(kind + "_bson") is not { } bson) continue;
            var expected = item.Text(kind == "converted" ? "converted_extjson" : "canonical_extjson");

            BsonValidator.Validate(bson);

            var actual = CanonicalJson.Of(bson);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected!), actual), $"{kind}: {expected} read as {actual.ToJsonString()}");
        }
    }

    [SharedTheory]
    [MemberData(nameof(Valid))]
    public void Transcoder_CanonicalJson_GivesTheSameBytes(string key)
    {
        var item = CorpusFiles.Case(key);
        var canonical = item.Bytes("canonical_bson")!;
        var transcoded = BsonDocument.FromJson(item.Text("canonical_extjson")!);

        if (!item.IsLossy) Assert.Equal(Convert.ToHexString(canonical), Convert.ToHexString(transcoded));
        Assert.True(JsonNode.DeepEquals(CanonicalJson.Of(canonical), CanonicalJson.Of(transcoded)));
    }

    [SharedTheory]
    [MemberData(nameof(Valid))]
    public void Transcoder_OtherJsonForms_GiveTheSameDocument(string key)
    {
        var item = CorpusFiles.Case(key);
        var canonical = CanonicalJson.Of(item.Bytes("canonical_bson")!).ToJsonString();
        if (item.Text("degenerate_extjson") is { } degenerate)
            Assert.Equal(canonical, CanonicalJson.Of(BsonDocument.FromJson(degenerate)).ToJsonString());
        if (item.Text("converted_extjson") is { } converted)
            Assert.Equal(item.Bytes("converted_bson"), BsonDocument.FromJson(converted));
        if (item.Text("relaxed_extjson") is not { } relaxed) return;

        // Relaxed JSON does not say whether a small whole number was 32 or 64 bits wide.
        if (item.BsonType == "0x12") canonical = canonical.Replace("$numberLong", Width(relaxed), StringComparison.Ordinal);
        Assert.Equal(canonical, CanonicalJson.Of(BsonDocument.FromJson(relaxed)).ToJsonString());
    }

    [SharedTheory]
    [MemberData(nameof(DecodeErrors))]
    public void Validator_DecodeError_IsRefused(string key)
    {
        var bson = CorpusFiles.Case(key).Bytes("bson")!;

        var refusal = Assert.Throws<BsonException>(() => BsonValidator.Validate(bson));

        Assert.InRange(refusal.Offset, 0, bson.Length);
    }

    [SharedTheory]
    [MemberData(nameof(ParseErrors))]
    public void Transcoder_ParseError_IsRefused(string key)
    {
        var item = CorpusFiles.Case(key);
        var text = item.Text("string")!;
        var json = text;
        if (item.BsonType == "0x13")
        {
            Assert.False(Decimal128.TryParse(Encoding.UTF8.GetBytes(text), out _));
            json = "{\"d\":{\"$numberDecimal\":" + JsonSerializer.Serialize(text) + "}}";
        }

        Assert.Throws<BsonException>(() => BsonDocument.FromJson(json));
    }

    private static string Width(string relaxed) =>
        JsonDocument.Parse(relaxed).RootElement.EnumerateObject().Single().Value.TryGetInt32(out _) ? "$numberInt" : "$numberLong";
}
