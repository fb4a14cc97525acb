using DashboardCreator.Sources.DynamoDb.Reading;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Reading;

public sealed class JsonTextTests
{
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
}
