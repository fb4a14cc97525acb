using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Testing.Mongo;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo;

public sealed class MongoOptionsTests
{
    [Theory]
    [InlineData("file:samples/mongodb")]
    [InlineData("FILE:/var/dump")]
    [InlineData("mongodb://localhost:27017")]
    [InlineData("mongodb+srv://fund.example.com/?tls=true")]
    public void Problems_UsableAddress_AreNone(string uri) => Assert.Empty(new MongoOptions { Uri = uri }.Problems());

    [Theory]
    [InlineData("")]
    [InlineData("file:")]
    [InlineData("samples/mongodb")]
    [InlineData("http://user:hunter2@localhost")]
    [InlineData("file:a\0b")]
    [InlineData(null)]
    public void Problems_OtherAddress_NameTheSettingAndAnExampleAndNotTheValue(string? uri)
    {
        var problem = Assert.Single(new MongoOptions { Uri = uri! }.Problems());

        Assert.StartsWith("Sources:MongoDb:Uri (MONGODB_URI) must begin with", problem, StringComparison.Ordinal);
        Assert.Contains("file:samples/mongodb", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a b")]
    public void Problems_DatabaseNameOfAServer_IsChecked(string database)
    {
        var problem = Assert.Single(new MongoOptions { Uri = "mongodb://localhost", Database = database }.Problems());

        Assert.StartsWith("Sources:MongoDb:Database (MONGODB_DATABASE)", problem, StringComparison.Ordinal);
    }

    [NativeMongoTheory]
    [InlineData("mongodb://ana:hunter2@")]
    [InlineData("mongodb://ana:hunter2@localhost:notaport/fund")]
    [InlineData("mongodb+srv://ana:hunter2@localhost/fund")]
    public void Problems_AddressTheDriverRefuses_NameTheSettingAndNotTheValue(string uri)
    {
        var problem = Assert.Single(new MongoOptions { Uri = uri }.Problems());

        Assert.StartsWith("Sources:MongoDb:Uri (MONGODB_URI) is not a connection string", problem, StringComparison.Ordinal);
        Assert.Contains("for example mongodb://", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Credentials_AreNotShown() =>
        Assert.DoesNotContain("hunter2", new MongoOptions { Uri = "mongodb://ana:hunter2@localhost" }.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task AddMongoFundSource_Folder_ReadsFiles()
    {
        await using var provider = new ServiceCollection().AddMongoFundSource(new MongoOptions { Uri = "file:no/such/folder" }).BuildServiceProvider();

        Assert.IsType<FolderDocumentSource>(provider.GetRequiredService<IDocumentSource>());
        Assert.Empty((await provider.GetRequiredService<IFundSource>().ReadAsync(CancellationToken.None)).Accounts);
    }

    [Fact]
    public async Task AddMongoFundSource_Server_ConnectsToIt()
    {
        await using var provider = new ServiceCollection().AddMongoFundSource(new MongoOptions { Uri = "mongodb://127.0.0.1:1" }).BuildServiceProvider();

        Assert.IsType<LiveDocumentSource>(provider.GetRequiredService<IDocumentSource>());
    }

    [Fact]
    public void AddMongoFundSource_WrongSettings_AreRefusedBeforeAnythingStarts() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddMongoFundSource(new MongoOptions { Uri = "nowhere" }));
}
