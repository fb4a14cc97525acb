using DashboardCreator.Api.Settings;
using DashboardCreator.Testing;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DashboardCreator.Api.Tests.Settings;

public sealed class MarketMakingSettingsTests
{
    private const string Uri = "Sources:Kalshi:Uri";
    private const string TablesUri = "Sources:DynamoDb:Uri";
    private const string Api = "https://api.elections.kalshi.com/trade-api/v2";

    [Fact]
    public void Read_Nothing_IsTheBundledAccountBesideTheBundledBooks()
    {
        var settings = Read();

        Assert.Equal(new ExchangeAccountOptions { Uri = "file:samples/kalshi" }, settings.ExchangeAccount);
        Assert.Equal(("prod", null, true, null), (settings.MarketMaking.Environment, settings.MarketMaking.Region, settings.MarketMaking.IsSample, settings.MarketMaking.WhyNoAccount));
        Assert.Equal((730, 31, 3_000_000, 1_000_000), (settings.ItemTables.FillDays, settings.ItemTables.LogDays, settings.ItemTables.MostDecisions, settings.ItemTables.MostEvents));
    }

    [Theory]
    [InlineData("DEMO", "demo")]
    [InlineData("Prod", "prod")]
    [InlineData("Staging", "Staging")] // a table may be called so
    public void Read_Environment_IsWrittenAsTheBotWritesIt(string value, string expected)
    {
        var settings = Read(("Sources:DynamoDb:DoraEnvironment", value));

        Assert.Equal((expected, expected), (settings.ItemTables.DoraEnvironment, settings.MarketMaking.Environment));
    }

    [Theory]
    [InlineData("none")]
    [InlineData(" NONE ")]
    [InlineData("")]
    [InlineData("  ")]
    public void Read_NoneOrEmpty_IsNoAccountAndNothingToExplain(string value)
    {
        foreach (var tables in new[] { "file:samples/dynamodb", "aws" })
        {
            var settings = Read((Uri, value), (TablesUri, tables));
            Assert.Equal((null, false, null), (settings.ExchangeAccount.Uri, settings.ExchangeAccount.IsBundled, settings.MarketMaking.WhyNoAccount));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("none")]
    public void FromEnvironment_EmptyVariable_IsNoAccountWhateverTheFileSays(string value)
    {
        var values = KnownSettings.FromEnvironment(name => name == "KALSHI_URI" ? value : name == "KALSHI_KEY_ID" ? "" : null);

        Assert.Equal([Uri], values.Keys);
        var configuration = new ConfigurationBuilder().AddJsonFile(Repository.Path("appsettings.json")).AddInMemoryCollection(values).Build();
        Assert.Null(ServiceSettings.Read(configuration).ExchangeAccount.Uri);
    }

    [Theory]
    [InlineData("file:samples/kalshi", "aws", "the bundled balance belongs to the bundled books; set KALSHI_URI")]
    [InlineData("file:samples/kalshi/", "file:exports", "the bundled balance belongs to the bundled books; set KALSHI_URI")]
    [InlineData(Api, "file:samples/dynamodb", "the bundled books belong to another account; set DYNAMODB_URI")]
    [InlineData("file:recorded", "file:samples/dynamodb/", "the bundled books belong to another account; set DYNAMODB_URI")]
    [InlineData(Api, "aws", null)]
    [InlineData("file:recorded", "http://127.0.0.1:8000", null)]
    [InlineData("file:samples/kalshi/", "file:samples/dynamodb/", null)]
    public void Read_AccountAndBooks_AreShownTogetherOnlyWhereTheyBelongTogether(string account, string tables, string? why) =>
        Assert.Equal(why, Read((Uri, account), (TablesUri, tables)).MarketMaking.WhyNoAccount);

    [Theory]
    [InlineData("aws", "eu-central-1")]
    [InlineData("http://127.0.0.1:8000", "eu-central-1")]
    [InlineData("file:exports", null)]
    public void Read_Region_IsThatOfTablesOnAServer(string tables, string? region)
    {
        var options = Read((TablesUri, tables), ("Sources:DynamoDb:Region", "eu-central-1"), ("Sources:DynamoDb:DoraEnvironment", "demo")).MarketMaking;

        Assert.Equal(("demo", region, false), (options.Environment, options.Region, options.IsSample));
    }

    [Fact]
    public void Read_Account_DoesNotMoveTheSamplesOffTheirInstant()
    {
        var frozen = Read().Figures.AsOf;

        Assert.NotNull(frozen);
        Assert.Equal(frozen, Read((Uri, "none")).Figures.AsOf);
        Assert.Equal(frozen, Read((Uri, Api)).Figures.AsOf);
        Assert.Null(Read((TablesUri, "aws")).Figures.AsOf);
    }

    [Fact]
    public void Read_Key_IsTakenAndNeverShown()
    {
        var account = Read((Uri, Api), ("Sources:Kalshi:KeyId", " hunter2 "), ("Sources:Kalshi:PrivateKeyFile", "/run/secrets/hunter2.pem")).ExchangeAccount;

        Assert.Equal(("hunter2", "/run/secrets/hunter2.pem"), (account.KeyId, account.PrivateKeyFile));
        Assert.DoesNotContain("hunter2", account.ToString(), StringComparison.Ordinal);
    }

    private static ServiceSettings Read(params (string Key, string Value)[] values) => ServiceSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build());
}
