using DashboardCreator.Api.Settings;
using DashboardCreator.Api.Tests.Fakes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Api.Tests.Settings;

public sealed class MissingFoldersTests
{
    public static TheoryData<string, string> Folders => new()
    {
        { "Sources:MongoDb:Uri", "MONGODB_URI" },
        { "Sources:DynamoDb:Uri", "DYNAMODB_URI" },
        { "Sources:Alpaca:Uri", "ALPACA_URI, ALPACA_ENDPOINT" },
        { "Sources:Kalshi:Uri", "KALSHI_URI" },
    };

    [Theory]
    [MemberData(nameof(Folders))]
    public void Warn_FolderThatIsNotThere_NamesItAndItsSetting(string key, string variables)
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "no such");
        var values = Folders.ToDictionary(row => (string)((object[])row)[0], _ => (string?)("file:" + folder.Path));

        Assert.Empty(Warnings(values));
        values[key] = "file:" + missing;

        Assert.Equal(
            $"Warning SourceFolderMissing There is no folder {missing}, which the setting {key} ({variables}) names; what is read from it stays empty",
            Assert.Single(Warnings(values)).TrimEnd());
    }

    [Fact]
    public void Warn_SourcesThatAreNoFolders_AreNotLookedFor() => Assert.Empty(Warnings(new()
    {
        ["Sources:MongoDb:Uri"] = "mongodb://db.example",
        ["Sources:DynamoDb:Uri"] = "aws",
        ["Sources:Alpaca:Uri"] = "https://paper-api.alpaca.markets",
        ["Sources:Kalshi:Uri"] = "none",
    }));

    private static string[] Warnings(Dictionary<string, string?> values)
    {
        using var log = new CapturedLog();
        MissingFolders.Warn(ServiceSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build()), log.CreateLogger("settings"));
        return [.. log.Lines];
    }
}
