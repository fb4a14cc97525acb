using DashboardCreator.Api.Cache;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace DashboardCreator.Api.Tests.Cache;

public sealed class EntityTagsTests
{
    private const string Tag = "\"abc\"";

    [Theory]
    [InlineData("\"abc\"", true)]
    [InlineData("W/\"abc\"", true)]
    [InlineData("*", true)]
    [InlineData(" * ", true)]
    [InlineData("\"x\", \"abc\"", true)]
    [InlineData("\"x\",W/\"y\" , W/\"abc\"", true)]
    [InlineData("\"a,b\", \"abc\"", true)]
    [InlineData("\"ab\"", false)]
    [InlineData("\"abcd\"", false)]
    [InlineData("\"ABC\"", false)]
    [InlineData("abc", false)]
    [InlineData("\"abc", false)]
    [InlineData("\"x*\"", false)]
    [InlineData("\",\"abc\",\"", false)]
    [InlineData("", false)]
    public void Matches_Header_ComparesWeaklyAndWhole(string header, bool expected) => Assert.Equal(expected, EntityTags.Matches(header, Tag));

    [Fact]
    public void Matches_SecondLine_IsRead() => Assert.True(EntityTags.Matches(new StringValues(["\"x\"", Tag]), Tag));
}
