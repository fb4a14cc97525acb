using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Sources.Mongo.Live.Native;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed partial class LiveDocumentSourceTests
{
    [NativeMongoFact]
    public async Task ReadAsync_ServerEchoesTheCredentials_TheyAreTakenOut()
    {
        await using var server = new ScriptedMongoServer();
        server.Misbehave("saslStart", new Misbehaviour.Refusal(
            18, "AuthenticationFailed", "no: hedgefund9 / s3cr%2Fet / s3cr/et / mongodb://other:word@elsewhere\u0007"));
        var uri = server.Uri.Replace("mongodb://", "mongodb://hedgefund9:s3cr%2Fet@");
        await using var source = new LiveDocumentSource(new LiveDocumentOptions(uri, LiveReads.Database));

        var failure = await source.FailsAsync("signals");

        Assert.NotEmpty(server.CommandsNamed("saslStart"));
        Assert.Contains("no: *** / *** / *** / mongodb://***@elsewhere", failure.Message);
        Assert.DoesNotContain("hedgefund9", failure.ToString());
        Assert.DoesNotContain("s3cr", failure.ToString());
        Assert.DoesNotContain("other:word", failure.ToString());
        Assert.DoesNotContain('\u0007', failure.Message);
    }

    [NativeMongoTheory]
    [InlineData("mongodb://hedgefund9:s3cr/et@127.0.0.1:27017/")]
    [InlineData("mongodb://hedgefund9:s3cret%zz@127.0.0.1:27017/")]
    [InlineData("mongodb://hedgefund9:s3cret@127.0.0.1:99999/")]
    [InlineData("mongodb://hedgefund9:s3cret@127.0.0.1/?serverSelectionTimeoutMS=soon")]
    [InlineData("mongodb://hedgefund9:s3cret@/")]
    [InlineData("mongodb://")]
    [InlineData("postgres://hedgefund9:s3cret@127.0.0.1/")]
    [InlineData("hedgefund9:s3cret")]
    [InlineData("")]
    public void Constructor_UnusableUri_NamesTheSettingAndNotItsValue(string uri)
    {
        var failure = Assert.Throws<ArgumentException>(() => new LiveDocumentSource(new LiveDocumentOptions(uri, LiveReads.Database)));

        Assert.StartsWith("MONGODB_URI ", failure.Message);
        Assert.DoesNotContain("hedgefund9", failure.ToString());
        Assert.DoesNotContain("s3cr", failure.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("../x")]
    [InlineData("$cmd")]
    [InlineData("tra\0ding")]
    public void Constructor_UnusableDatabase_NamesTheSetting(string database)
    {
        var failure = Assert.Throws<ArgumentException>(() => new LiveDocumentSource(new LiveDocumentOptions("mongodb://127.0.0.1", database)));

        Assert.StartsWith("MONGODB_DATABASE ", failure.Message);
    }

    [Fact]
    public void Options_Printed_ShowNoUri() =>
        Assert.Equal(
            "LiveDocumentOptions { Database = trading }",
            new LiveDocumentOptions("mongodb://hedgefund9:s3cret@127.0.0.1", "trading").ToString());

    [Fact]
    public async Task ReadAsync_DriverNotInstalled_SaysWhatToInstall()
    {
        var absent = new MongoDriver(new DriverLibraries(_ => 0, isMacOS: false));
        await using var source = new LiveDocumentSource(new LiveDocumentOptions("mongodb://127.0.0.1", LiveReads.Database), absent);

        var failure = await source.FailsAsync("signals");

        Assert.Equal("mongodb", failure.SourceName);
        Assert.Contains("libmongoc-1.0-0", failure.Reason);
        Assert.Contains("apk add mongo-c-driver", failure.Reason);
        Assert.Contains("brew install mongo-c-driver@1", failure.Reason);
    }

    [Fact]
    public void Load_OnlyOneLibraryThere_SaysWhatToInstall()
    {
        var half = new MongoDriver(new DriverLibraries(name => name.Contains("bson", StringComparison.Ordinal) ? 1 : 0, isMacOS: false));

        Assert.False(half.IsInstalled);
        Assert.Throws<SourceUnavailableException>(half.Start);
    }
}
