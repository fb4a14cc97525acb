using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed class ConnectionStringTests
{
    [NativeMongoFact]
    public void Parse_NoOptions_SetsOurTimeouts()
    {
        using var parsed = new ParsedConnectionString("mongodb://127.0.0.1");

        Assert.Equal(5_000, parsed.Number("serverSelectionTimeoutMS"));
        Assert.Equal(5_000, parsed.Number("connectTimeoutMS"));
        Assert.Equal(30_000, parsed.Number("socketTimeoutMS"));
        Assert.True(parsed.IsOff("serverSelectionTryOnce"));
    }

    [NativeMongoFact]
    public void Parse_GivenOptions_Stay()
    {
        using var parsed = new ParsedConnectionString(
            "mongodb://127.0.0.1/?serverselectiontimeoutms=1&connectTimeoutMS=2&socketTimeoutMS=3&serverSelectionTryOnce=true");

        Assert.Equal(1, parsed.Number("serverSelectionTimeoutMS"));
        Assert.Equal(2, parsed.Number("connectTimeoutMS"));
        Assert.Equal(3, parsed.Number("socketTimeoutMS"));
        Assert.False(parsed.IsOff("serverSelectionTryOnce"));
    }

    [Theory]
    [InlineData("mongodb://localhost", true)]
    [InlineData("mongodb://a:b@127.0.0.1:27017,localhost:2/db?x=1", true)]
    [InlineData("mongodb://[::1]:27017/", true)]
    [InlineData("mongodb://localhost,db.example.org/", false)]
    [InlineData("mongodb://localhost@db.example.org/", false)]
    [InlineData("mongodb://localhost.example.org/", false)]
    [InlineData("mongodb+srv://localhost/", false)]
    public void IsLoopback_TestServer_IsThisMachineAlone(string uri, bool expected) => Assert.Equal(expected, RealMongo.IsLoopback(uri));
}
