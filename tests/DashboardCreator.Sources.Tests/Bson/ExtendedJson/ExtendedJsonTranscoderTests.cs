using System.Text;
using System.Text.Json.Nodes;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Bson.ExtendedJson;
using DashboardCreator.Sources.Tests.Bson.Corpus;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson.ExtendedJson;

/// <summary>What the corpus does not ask: old forms, orders of members, limits, reuse.</summary>
public sealed class ExtendedJsonTranscoderTests
{
    [Theory]
    [InlineData("1", """{"$numberInt": "1"}""")]
    [InlineData("2147483647", """{"$numberInt": "2147483647"}""")]
    [InlineData("2147483648", """{"$numberLong": "2147483648"}""")]
    [InlineData("9223372036854775808", """{"$numberDouble": "9.223372036854776E+18"}""")]
    [InlineData("1.0", """{"$numberDouble": "1.0"}""")]
    [InlineData("1e3", """{"$numberDouble": "1000.0"}""")]
    [InlineData("""{"$regex": "a", "$options": "mi"}""", """{"$regularExpression": {"pattern": "a", "options": "im"}}""")]
    [InlineData("""{"$options": "", "$regex": "a"}""", """{"$regularExpression": {"pattern": "a", "options": ""}}""")]
    [InlineData("""{"$binary": "//8=", "$type": "80"}""", """{"$binary": {"base64": "//8=", "subType": "80"}}""")]
    [InlineData("""{"$type": "0", "$binary": "\/\/8="}""", """{"$binary": {"base64": "//8=", "subType": "00"}}""")]
    [InlineData("""{"$scope": {"n": 1}, "$code": "f"}""", """{"$code": "f", "$scope": {"n": {"$numberInt": "1"}}}""")]
    [InlineData("""{"$date": "2024-02-29T12:30:00.25+01:00"}""", """{"$date": {"$numberLong": "1709206200250"}}""")]
    [InlineData("""{"\u0024oid": "57e193d7a9cc81b4027498b5"}""", """{"$oid": "57e193d7a9cc81b4027498b5"}""")]
    [InlineData("""{"$regex": "a"}""", """{"$regex": "a"}""")]
    [InlineData("""{"$scope": {}}""", """{"$scope": {}}""")]
    [InlineData("""{"$gt": 1}""", """{"$gt": {"$numberInt": "1"}}""")]
    [InlineData("""{"plain": 1, "$oid": "x"}""", """{"plain": {"$numberInt": "1"}, "$oid": "x"}""")]
    public void Transcode_ValueForms_StandForTheirCanonicalForm(string json, string expected)
    {
        var bson = BsonDocument.FromJson($$"""{"v": {{json}}}""");

        BsonValidator.Validate(bson);
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), CanonicalJson.Of(bson)["v"]!.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    [InlineData("""{"a": 1,}""")]
    [InlineData("""{"a": NaN}""")]
    [InlineData("""{"a": "\ud800"}""")]
    [InlineData("""{"\ud800": 1}""")]
    [InlineData("""{"a": {"\ud800": 1}}""")]
    [InlineData("""{"a": {"$date": "soon"}}""")]
    [InlineData("""{"a": {"$oid": "57e193d7a9cc81b4027498b"}}""")]
    [InlineData("""{"a": {"$oid": "57e193d7a9cc81b4027498bx"}}""")]
    [InlineData("""{"a": {"$oid": "57e193d7a9cc81b4027498b5", "$oid": "57e193d7a9cc81b4027498b5"}}""")]
    [InlineData("""{"a": {"$numberInt": "2147483648"}}""")]
    [InlineData("""{"a": {"$numberLong": " 1"}}""")]
    [InlineData("""{"a": {"$numberDouble": ""}}""")]
    [InlineData("""{"a": {"$binary": {"base64": "*", "subType": "00"}}}""")]
    [InlineData("""{"a": {"$binary": {"base64": "", "subType": "100"}}}""")]
    [InlineData("""{"a": {"$timestamp": {"t": -1, "i": 0}}}""")]
    [InlineData("""{"a": {"$undefined": false}}""")]
    public void Transcode_TextThatIsNotExtendedJson_IsRefused(string json) =>
        Assert.Throws<BsonException>(() => BsonDocument.FromJson(json));

    [Fact]
    public void Transcode_BytesThatAreNotUtf8_AreRefused()
    {
        byte[] json = [.. "{\"a\": \""u8, 0xE9, .. "\"}"u8];
        using var transcoder = new ExtendedJsonTranscoder();

        Assert.Throws<BsonException>(() => transcoder.Transcode(json).Length);
    }

    [Fact]
    public void Transcode_Refusal_TellsThePlaceAndNotTheContent()
    {
        const string json = """{"good": 1, "secret": {"$oid": "swordfish"}}""";

        var refusal = Assert.Throws<BsonException>(() => BsonDocument.FromJson(json));

        Assert.Equal(json.IndexOf("\"swordfish", StringComparison.Ordinal), refusal.Offset);
        Assert.DoesNotContain("swordfish", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":""", "}")]
    [InlineData("[", "]")]
    public void Transcode_NestedToTheLimit_IsReadAndOneMoreIsRefused(string open, string close)
    {
        BsonValidator.Validate(BsonDocument.FromJson(Nested(BsonReader.MaxDepth)));
        Assert.Throws<BsonException>(() => BsonDocument.FromJson(Nested(BsonReader.MaxDepth + 1)));

        string Nested(int depth) => "{\"v\":" + Times(open, depth) + Innermost + Times(close, depth) + "}";
        string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
    }

    [Fact]
    public void Transcode_OneAfterAnother_ReusesItsBufferAndForgetsRefusals()
    {
        using var transcoder = new ExtendedJsonTranscoder();
        var large = $$"""{"text": "{{new string('x', 100_000)}}"}""";

        Assert.Equal(100_000 + 16, transcoder.Transcode(Encoding.UTF8.GetBytes(large)).Length);
        Assert.Throws<BsonException>(() => transcoder.Transcode("{\"a\": [1, 2"u8).Length);
        Assert.Equal([5, 0, 0, 0, 0], transcoder.Transcode("{}"u8).ToArray());
    }

    [Fact]
    public void Transcode_LongerThanADocumentMayBe_IsRefused()
    {
        var json = $$"""{"text": "{{new string('x', BsonReader.MaxDocumentLength)}}"}""";

        Assert.Throws<BsonException>(() => BsonDocument.FromJson(json));
    }

    private const string Innermost = """{"$dbPointer": {"$ref": "c", "$id": {"$oid": "57e193d7a9cc81b4027498b1"}}}""";
}
