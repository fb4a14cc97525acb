using DashboardCreator.Api.Settings;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Testing;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DashboardCreator.Api.Tests.Settings;

public sealed class UnknownSettingsTests
{
    [Theory]
    [InlineData("Greeks:Typo")]
    [InlineData("Sources:DynamoDb:Typo")]
    [InlineData("Sources:DynamoDB2:Uri")]
    [InlineData("sources:mongodb:url")]
    [InlineData("Portfolio:Universe:0")]
    [InlineData("Sources:Alpaca:Accounts:0:Password")]
    [InlineData("Sources:Alpaca:Accounts:Name")]
    [InlineData("Sources:DynamoDb:Tables:trade-ledger:Name")]
    [InlineData("Market:Riskfreerates")]
    [InlineData("Performance:X")]
    [InlineData("Clock:Asof2")]
    [InlineData("Store:Folder")]
    [InlineData("Logs:Verbosity")]
    [InlineData("Fund:Names")]
    [InlineData("Trading:Days")]
    public void Of_KeyThatNobodyReads_IsNamed(string key) => Assert.Equal([key], Of(key));

    [Theory]
    [InlineData("greeks:capital")]
    [InlineData("Sources:Alpaca:Accounts:0:Name")]
    [InlineData("Sources:Alpaca:Accounts:12:secret")]
    [InlineData("Sources:DynamoDb:Tables:anything")]
    [InlineData("Refresh:Typo")]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Port")]
    [InlineData("Store")]
    [InlineData("REBALANCE_PLAN:TABLE_NAME")]
    public void Of_KeyThatIsReadOrNotOurs_IsNotNamed(string key) => Assert.Empty(Of(key));

    [Fact]
    public void Of_EverySetting_IsKnown() => Assert.Empty(Of([.. KnownSettings.All.Select(setting => setting.Key)]));

    [Fact]
    public void Of_ShippedFile_IsNone() =>
        Assert.Empty(UnknownSettings.Of(new ConfigurationBuilder().AddJsonFile(Repository.Path("appsettings.json")).Build()));

    [Fact]
    public async Task Start_KeysThatNobodyReads_AreWarnedOfWithoutTheirValues()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()], settings: ["--Greeks:Typo=hunter2", "--Sources:DynamoDb:Typo=hunter2"]);

        Assert.Equal(
            ["Nobody reads the setting Greeks:Typo: it has no effect", "Nobody reads the setting Sources:DynamoDb:Typo: it has no effect"],
            service.Log.Lines.Where(line => line.StartsWith("Warning SettingUnknown ", StringComparison.Ordinal)).Select(line => line["Warning SettingUnknown ".Length..].Trim()));
        Assert.DoesNotContain(service.Log.Lines, line => line.Contains("hunter2", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Of(params string[] keys) =>
        UnknownSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(keys.Select(key => KeyValuePair.Create(key, (string?)"x"))).Build());
}
