using System.Text.Encodings.Web;
using System.Text.Json;
using DashboardCreator.Sources.DynamoDb.Reading;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Reading;

public sealed class JsonTextTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Fields_NumbersAsTextOrNumber_AreTheSame()
    {
        using var json = JsonText.Parse("""{"a":"1.50","b":1.50,"c":"None","d":null,"e":[1],"f":"true","g":NaN}""");
        var fields = new JsonFields(json!.RootElement);

        Assert.Equal((1.5m, 1.5m), (fields.Number("a"), fields.Number("b")));
        Assert.Null(fields.Number("c"));
        Assert.Null(fields["d"]);
        Assert.Null(fields.Number("e"));
        Assert.True(fields.Flag("f"));
        Assert.Null(fields["g"]);
        Assert.Null(fields.Text("absent"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{'a': Decimal('1')}")]
    [InlineData("{} {}")]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"\uD800":1}""")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_NotJson_IsNull(string? text)
    {
        using var json = JsonText.Parse(text);

        Assert.Null(json);
    }

    [Fact]
    public void Parse_DeeperThanAnybodyWrites_IsNull()
    {
        using var json = JsonText.Parse(new string('[', 5000) + new string(']', 5000));

        Assert.Null(json);
    }

    [Theory]
    [InlineData("api_key")]
    [InlineData("ApiKey")]
    [InlineData("ALPACA-SECRET")]
    [InlineData("access_token")]
    [InlineData("password")]
    [InlineData("passphrase")]
    [InlineData("Authorization")]
    [InlineData("account_number")]
    public void Publishable_CredentialAnywhere_IsDropped(string name)
    {
        var inner = $$"""{"{{name}}":"{{TradingItems.Secret}}","kept":1}""".Replace("\"", "\\\"", StringComparison.Ordinal);

        var shown = Shown($$"""{"{{name}}":"{{TradingItems.Secret}}","list":[{"{{name}}":{"deep":"{{TradingItems.Secret}}"},"kept":1}],"text":"{{inner}}"}""");

        Assert.Equal("""{"list":[{"kept":1}],"text":"{\"kept\":1}"}""", shown);
    }

    [Theory]
    [InlineData("{'api_key': '*'}")]
    [InlineData("{\"password\": \"*\"")]
    [InlineData("sent {\"token\":\"*\"} at noon")]
    [InlineData("secret=*")]
    [InlineData("Account Number: *")]
    [InlineData("authorization: Bearer *")]
    [InlineData("with Bearer *")]
    [InlineData("mongodb://user:*@db.example/")]
    [InlineData("https://hooks.example/?access_token=*")]
    public void Publishable_CredentialInTextThatIsNotJson_DropsTheText(string text)
    {
        var note = JsonSerializer.Serialize(text.Replace("*", TradingItems.Secret, StringComparison.Ordinal));

        Assert.Equal("""{"note":"","kept":1}""", Shown($$"""{"note":{{note}},"kept":1}"""));
    }

    [Fact]
    public void Publishable_JsonInQuotesInsideText_IsCleanedToo()
    {
        var quoted = JsonSerializer.Serialize(JsonSerializer.Serialize(JsonSerializer.Serialize(new { password = TradingItems.Secret, kept = 1 })));

        Assert.DoesNotContain(TradingItems.Secret, Shown($$"""{"note":{{quoted}}}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keyboard: tokens of regard")]
    [InlineData("https://example.invalid/strategies/anchor")]
    [InlineData("2026-02-03T14:30:41+00:00")]
    [InlineData("\"quoted\" words")]
    public void Publishable_HarmlessText_Stays(string text) =>
        Assert.Equal($$"""{"note":{{JsonSerializer.Serialize(text, Relaxed)}}}""", Shown($$"""{"note":{{JsonSerializer.Serialize(text, Relaxed)}}}"""));

    [Fact]
    public void Publishable_EverythingElse_StaysAsWritten()
    {
        const string Text = """{"weights":{"SOXL":"0.30","BIL":0.70},"at":"2026-02-03T14:30:41+00:00","none":null,"big":12345678901234567890.10,"note":"[not json","ok":true}""";

        Assert.Equal(Text, Shown(Text));
    }

    private static string Shown(string text)
    {
        using var json = JsonText.Parse(text);
        return PublishableJson.Of(json!.RootElement);
    }
}
