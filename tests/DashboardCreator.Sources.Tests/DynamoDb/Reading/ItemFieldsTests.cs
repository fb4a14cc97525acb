using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Reading;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Reading;

public sealed class ItemFieldsTests
{
    private const string Name = "a";

    [Theory]
    [InlineData("""{"N":"2.50"}""", 2.5)]
    [InlineData("""{"S":"2.50"}""", 2.5)]
    [InlineData("""{"S":"None"}""", null)]
    [InlineData("""{"S":"NaN"}""", null)]
    [InlineData("""{"NULL":true}""", null)]
    [InlineData("""{"BOOL":true}""", null)]
    [InlineData("""{"L":[]}""", null)]
    public void Number_EitherType_IsRead(string value, double? expected) => Assert.Equal((decimal?)expected, Of(value).Number(Name));

    [Theory]
    [InlineData("""{"BOOL":false}""", false)]
    [InlineData("""{"S":"True"}""", true)]
    [InlineData("""{"N":"1"}""", true)]
    [InlineData("""{"N":"0"}""", false)]
    [InlineData("""{"S":"perhaps"}""", null)]
    [InlineData("""{"NULL":true}""", null)]
    public void Flag_AnyForm_IsRead(string value, bool? expected) => Assert.Equal(expected, Of(value).Flag(Name));

    [Theory]
    [InlineData("""{"L":[{"S":" b "},{"N":"1"},{"S":""},{"S":"a"}]}""", "b,a")]
    [InlineData("""{"SS":["b","a"]}""", "b,a")]
    [InlineData("""{"S":"[\"b\", null, \"a\"]"}""", "b,a")]
    [InlineData("""{"S":"b"}""", "")]
    [InlineData("""{"NULL":true}""", "")]
    public void Texts_ListSetOrJson_AreTrimmed(string value, string expected) => Assert.Equal(expected, string.Join(',', Of(value).Texts(Name)));

    [Fact]
    public void Maps_MixedList_GivesItsMaps() =>
        Assert.Equal(["1", "2"], Of("""{"L":[{"M":{"b":{"S":"1"}}},{"S":"x"},{"M":{"b":{"N":"2"}}}]}""").Maps(Name).Select(map => map.Text("b")));

    [Fact]
    public void EveryReading_AbsentAttribute_IsNotTold()
    {
        var none = new ItemFields(new Dictionary<string, AttributeValue>());

        Assert.False(none.Has(Name));
        Assert.Null(none.Text(Name));
        Assert.Null(none.Number(Name));
        Assert.Null(none.Instant(Name));
        Assert.Null(none.Day(Name));
        Assert.Null(none.Flag(Name));
        Assert.Null(none.Map(Name));
        Assert.Empty(none.Maps(Name));
        Assert.Empty(none.Texts(Name));
    }

    [Theory]
    [InlineData("TTL")]
    [InlineData("ttl")]
    [InlineData("ExpiresAt")]
    [InlineData("expires_at")]
    public void TimeToLive_EveryName_EndsAtItsSecond(string name)
    {
        var end = DateTimeOffset.FromUnixTimeSeconds(1_771_000_000);
        var item = Of("""{"N":"1771000000"}""", name);

        Assert.True(TimeToLive.IsOver(item, end));
        Assert.True(TimeToLive.IsOver(item, end.AddDays(2)));
        Assert.False(TimeToLive.IsOver(item, end.AddTicks(-1)));
    }

    [Fact]
    public void TimeToLive_WithoutAnEnd_NeverEnds() => Assert.False(TimeToLive.IsOver(Of("""{"S":"1"}"""), DateTimeOffset.MaxValue));

    private static ItemFields Of(string value, string name = Name) =>
        new(AttributeJson.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"{{name}}":{{value}}}"""), new WantedNames(null)));
}
