using System.Text.Json;
using System.Text.Json.Nodes;
using DashboardCreator.Sources.DynamoDb.Reading;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Reading;

/// <summary>What of the stored JSON of a run is shown.</summary>
public sealed class PublishableJsonTests
{
    [Fact]
    public void Signal_KnownFields_StayAsWritten()
    {
        const string Text = """
            {"target_allocations":{"SOXL":"0.30","BRK.B":0.70,"BTC/USD":"None","EQUITIES::AAPL//USD":"0.10","EQUITIES::soxl//USD":null},"allocations":{},"strategy_contributions":{"tide":{"BIL":"1.0"},"Tide Rotation (2x)":{},"ember.clj":{}},"correlation_id":"wf-7f3a","timestamp":"2026-02-03T14:30:41+00:00","strategy_count":2,"source_strategies":["tide","ember"],"schema_version":"1.0","is_partial":false}
            """;

        Assert.Equal(Text, Signal(Text));
    }

    [Fact]
    public void Plan_KnownFields_StayAsWritten()
    {
        const string Text = """
            {"schema_version":"1.0","plan_id":"pl-9c21","correlation_id":"wf-7f3a","causation_id":"ev-11","timestamp":"2026-02-03T14:31:00.500000+00:00","strategy_id":null,"items":[{"symbol":"EQUITIES::AAPL//USD","current_weight":"0.25","target_weight":"0.40","weight_diff":"0.15","target_value":"20000.00","current_value":12345678901234567890.10,"trade_amount":"-7500.00","action":"SELL","priority":2,"strategy_id":"tide"}],"total_portfolio_value":"50000.00","total_trade_value":"15000.00","max_drift_tolerance":"0.05","execution_urgency":"NORMAL","estimated_duration_minutes":5,"metadata":{"portfolio_value":"50000.00","cash_balance":30000}}
            """;

        Assert.Equal(Text, Plan(Text));
    }

    [Theory]
    [InlineData("api_key")]
    [InlineData("password")]
    [InlineData("note")]
    [InlineData("x")]
    [InlineData("Correlation_Id")]
    public void Signal_UnknownName_IsDroppedAndCounted(string name)
    {
        var value = JsonValue.Create(TradingItems.Secret)!.ToJsonString();

        Assert.Equal(
            """{"timestamp":"2026-02-03","_dropped":2}""",
            Signal($$$"""{"{{{name}}}":{{{value}}},"timestamp":"2026-02-03","{{{name}}}s":{"deep":{{{value}}},"list":[{{{value}}}]}}"""));
    }

    [Fact]
    public void Plan_UnknownNameAnywhere_IsDroppedAndCounted() => Assert.Equal(
        """{"items":[{"symbol":"SPY"},{}],"metadata":{"cash_balance":"1"},"_dropped":3}""",
        Plan("""{"items":[{"symbol":"SPY","memo":"s3cr3t"},{"memo":{"a":1}}],"metadata":{"cash_balance":"1","memo":["s3cr3t"]}}"""));

    [Theory]
    [InlineData("spy")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("SPY QQQ")]
    [InlineData("SPY\\n")]
    [InlineData("")]
    [InlineData("https://example.invalid")]
    public void Weights_NameThatIsNoSymbol_IsDropped(string name) =>
        Assert.Equal("""{"target_allocations":{"BIL":"1"},"_dropped":1}""", Signal($$$"""{"target_allocations":{"{{{name}}}":"0.5","BIL":"1"}}"""));

    [Theory]
    [InlineData("\"s3cr3t\"")]
    [InlineData("true")]
    [InlineData("{\"SPY\":1}")]
    [InlineData("[1]")]
    public void Weights_ValueThatIsNoNumber_IsDropped(string value) =>
        Assert.Equal("""{"target_allocations":{"BIL":"1"},"_dropped":1}""", Signal($$$"""{"target_allocations":{"SPY":{{{value}}},"BIL":"1"}}"""));

    [Theory]
    [InlineData("api_key")]
    [InlineData("https://u:p@host")]
    [InlineData("")]
    public void Contributions_NameThatIsNoStrategy_IsDropped(string name) =>
        Assert.Equal("""{"strategy_contributions":{"tide":{}},"_dropped":1}""", Signal($$$$"""{"strategy_contributions":{"{{{{name}}}}":{"SPY":"1"},"tide":{}}}"""));

    [Theory]
    [InlineData("{'api_key': '*'}")]
    [InlineData("{\"password\": \"*\"")]
    [InlineData("{\"memo\":\"*\"}")]
    [InlineData("[\"*\"]")]
    [InlineData("sent {\"token\":\"*\"} at noon")]
    [InlineData("secret=*")]
    [InlineData("Account Number: *")]
    [InlineData("authorization: Bearer *")]
    [InlineData("with Bearer *")]
    [InlineData("mongodb://user:*@db.example/")]
    [InlineData("https://hooks.example/?access_token=*")]
    public void KnownField_TextInTheFormOfACredential_IsDropped(string form)
    {
        var text = form.Replace("*", TradingItems.Secret, StringComparison.Ordinal);
        var quoted = JsonSerializer.Serialize(JsonSerializer.Serialize(JsonSerializer.Serialize(text)));

        Assert.Equal(
            """{"source_strategies":["tide"],"is_partial":true,"_dropped":3}""",
            Signal($$$"""{"schema_version":{{{JsonSerializer.Serialize(text)}}},"source_strategies":["tide",{{{quoted}}}],"timestamp":{{{quoted}}},"is_partial":true}"""));
    }

    [Theory]
    [InlineData("keyboard: tokens of regard")]
    [InlineData("2026-02-03T14:30:41+00:00")]
    [InlineData("[tide")]
    public void KnownField_HarmlessText_Stays(string text) => Assert.Equal($$$"""{"timestamp":"{{{text}}}"}""", Signal($$$"""{"timestamp":"{{{text}}}"}"""));

    [Fact]
    public void KnownField_ObjectKeptAsText_IsCleanedToo()
    {
        var inner = JsonSerializer.Serialize("""{"SPY":"1","memo":"s3cr3t"}""");

        using var shown = JsonDocument.Parse(Signal($$$"""{"target_allocations":{{{inner}}},"allocations":"s3cr3t"}"""));

        Assert.Equal("""{"SPY":"1"}""", shown.RootElement.GetProperty("target_allocations").GetString());
        Assert.Equal(2, shown.RootElement.GetProperty("_dropped").GetInt32());
        Assert.False(shown.RootElement.TryGetProperty("allocations", out _));
    }

    [Theory]
    [InlineData("[\"s3cr3t\"]")]
    [InlineData("\"s3cr3t\"")]
    [InlineData("\"{}\"")]
    [InlineData("null")]
    [InlineData("5")]
    public void Whole_NoObject_IsDropped(string text) => Assert.Equal("""{"_dropped":1}""", Signal(text));

    private static string Signal(string text) => Shown(text, RunShapes.Signal);

    private static string Plan(string text) => Shown(text, RunShapes.Plan);

    private static string Shown(string text, JsonShape shape)
    {
        using var json = JsonText.Parse(text);
        return PublishableJson.Of(json!.RootElement, shape);
    }
}
