using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed class FindOptionsTests
{
    [Theory]
    [InlineData(new string[0], new[] { "_id" })]
    [InlineData(new[] { "_id", "a" }, new[] { "_id", "a" })]
    [InlineData(new[] { "a", "a", "b" }, new[] { "_id", "a", "b" })]
    [InlineData(new[] { "a.b", "a.c" }, new[] { "_id", "a.b", "a.c" })]
    [InlineData(new[] { "a.b", "a", "ab", "a.b.c" }, new[] { "_id", "a", "ab" })]
    [InlineData(new[] { "_id.x" }, new[] { "_id" })]
    public void Projected_Fields_AreUniqueAndDisjoint(string[] fields, string[] expected) => Assert.Equal(expected, FindOptions.Projected(fields));

    [Theory]
    [InlineData("")]
    [InlineData("$where")]
    [InlineData("a\0b")]
    public void For_UnusableField_IsTheCallersMistake(string field) => Assert.Throws<ArgumentException>(() => FindOptions.For(["a", field]));

    [Fact]
    public void For_Fields_IsTheBsonTheDriverExpects()
    {
        var options = BsonTree.Parse(FindOptions.For(["price", "naïve.é"]));

        Assert.Equal(["projection", "batchSize"], options.Names);
        Assert.Equal(["_id", "price", "naïve.é"], options.Tree("projection").Names);
        Assert.Equal(FindOptions.BatchSize, options.Number("batchSize"));
    }
}
