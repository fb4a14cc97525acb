using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Sources.Mongo.Options;
using DashboardCreator.Sources.Tests.Mongo.Folder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class OptionsSourceOptionsTests
{
    [Fact]
    public void Problems_Defaults_AreNoneAndTheFundsOwn()
    {
        var options = new OptionsSourceOptions();

        Assert.Empty(options.Problems());
        Assert.Equal((new MongoOptions().Uri, new MongoOptions().Database, "UTC"), (options.Uri, options.Database, options.TimeZone));
    }

    [Theory]
    [InlineData("nowhere", "harbor", "UTC", "Sources:Options:Uri (OPTIONS_URI) must begin with")]
    [InlineData("mongodb://localhost", "a b", "UTC", "Sources:Options:Database (OPTIONS_DATABASE)")]
    [InlineData("file:x", "harbor", "New York", "Sources:Options:TimeZone (OPTIONS_TIME_ZONE) \"New York\" is not the name of a time zone; write for example America/New_York")]
    [InlineData("file:x", "harbor", "", "Sources:Options:TimeZone")]
    [InlineData("file:x", "harbor", "../UTC", "Sources:Options:TimeZone")]
    public void Problems_WrongSetting_IsNamed(string uri, string database, string zone, string expected)
    {
        var options = new OptionsSourceOptions { Uri = uri, Database = database, TimeZone = zone };

        Assert.StartsWith(expected, Assert.Single(options.Problems()), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddMongoOptionsSource(options));
    }

    [Fact]
    public void ToString_Credentials_AreNotShown() =>
        Assert.DoesNotContain("hunter2", new OptionsSourceOptions { Uri = "mongodb://ana:hunter2@localhost" }.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task AddMongoOptionsSource_BesideTheFundsBooks_EachReadsItsOwnPlace()
    {
        using var folder = new DumpFolder();
        folder.Write("strategy_executions.json", """{"execution_id":"a","entry_time":"2026-02-05T10:00:00"}""");
        await using var provider = new ServiceCollection()
            .AddMongoFundSource(new MongoOptions { Uri = "mongodb://127.0.0.1:1" })
            .AddMongoOptionsSource(new OptionsSourceOptions { Uri = "file:" + folder.Path, TimeZone = "America/New_York" })
            .BuildServiceProvider();

        var records = await provider.GetRequiredService<IOptionsSource>().ReadAsync(OptionsReading.AsOf, CancellationToken.None);

        Assert.IsType<LiveDocumentSource>(provider.GetRequiredService<IDocumentSource>());
        Assert.Equal(new DateTimeOffset(2026, 2, 5, 15, 0, 0, TimeSpan.Zero), Assert.Single(records.Executions).EntryTime);
        Assert.Equal("options/strategy_executions", records.Sources[0].Name);
    }

    [Fact]
    public async Task AddMongoOptionsSource_Alone_Works()
    {
        await using var provider = new ServiceCollection().AddMongoOptionsSource(new OptionsSourceOptions { Uri = "file:no/such/folder" }).BuildServiceProvider();

        Assert.Empty((await provider.GetRequiredService<IOptionsSource>().ReadAsync(OptionsReading.AsOf, CancellationToken.None)).Executions);
        Assert.Null(provider.GetService<IDocumentSource>());
    }

    [Fact]
    public async Task AddMongoOptionsSource_Server_ConnectsToIt()
    {
        await using var provider = new ServiceCollection()
            .AddMongoOptionsSource(new OptionsSourceOptions { Uri = "mongodb://127.0.0.1:1" })
            .AddMongoFundSource(new MongoOptions { Uri = "file:no/such/folder" })
            .BuildServiceProvider();

        Assert.IsType<FolderDocumentSource>(provider.GetRequiredService<IDocumentSource>());
        Assert.IsType<LiveDocumentSource>(provider.GetRequiredKeyedService<IDocumentSource>(OptionsRegistration.Key));
    }
}
