using DashboardCreator.Api.Settings;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Testing;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DashboardCreator.Api.Tests.Settings;

public sealed class ShippedSettingsTests
{
    private readonly IConfigurationRoot shipped = new ConfigurationBuilder().AddJsonFile(Repository.Path("appsettings.json")).Build();

    [Fact]
    public void ShippedFile_EveryKey_IsASettingOfTheService() => Assert.All(
        shipped.AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key),
        key => Assert.Contains(key, KnownSettings.All.Select(setting => setting.Key)));

    [Fact]
    public async Task ShippedFile_WholeService_StartsWithIt()
    {
        string[] settings = [.. shipped.AsEnumerable().Where(pair => pair.Value is not null && pair.Key != "Store:Directory" && pair.Key != "Logs:Directory").Select(pair => $"--{pair.Key}={pair.Value}")];
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a")], settings: settings);
        Assert.True((await service.GetAsync("/health/live")).IsSuccessStatusCode);
    }

    [Fact]
    public void ShippedFile_ValuesOfTheFile_AreTheDefaultsOfTheCode()
    {
        var (fromFile, fromCode) = (ServiceSettings.Read(shipped), ServiceSettings.Read(new ConfigurationBuilder().Build()));
        Assert.Equal((fromCode.MongoDb, fromCode.Broker, fromCode.Figures, fromCode.Listen, fromCode.Logs), (fromFile.MongoDb, fromFile.Broker, fromFile.Figures, fromFile.Listen, fromFile.Logs));
        Assert.Equal(fromCode.Portfolio, fromFile.Portfolio);
        Assert.Equal((fromCode.Greeks, fromCode.OptionsBook), (fromFile.Greeks, fromFile.OptionsBook));
        Assert.Equal((fromCode.ExchangeAccount, fromCode.MarketMaking), (fromFile.ExchangeAccount, fromFile.MarketMaking));
        Assert.Equal(fromCode.ItemTables with { Tables = fromFile.ItemTables.Tables }, fromFile.ItemTables);
        Assert.Equal(fromCode.Store.Directory, fromFile.Store.Directory);
    }

    [Fact]
    public void ShippedFile_MarketMaker_IsThereWithEveryDefaultAndNoKey()
    {
        var keys = shipped.AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key).ToList();

        Assert.All(
            [KnownSettings.KalshiUri, KnownSettings.DynamoDbFillDays, KnownSettings.DynamoDbLogDays, KnownSettings.DynamoDbMostDecisions, KnownSettings.DynamoDbMostEvents],
            setting => Assert.Contains(setting.Key, keys));
        Assert.DoesNotContain(KnownSettings.KalshiKeyId.Key, keys);
        Assert.DoesNotContain(KnownSettings.KalshiPrivateKeyFile.Key, keys);
    }

    [Fact]
    public void ShippedFile_Broker_IsThereWithEveryDefaultAndNoKey()
    {
        var keys = shipped.AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key).ToList();

        Assert.All(
            KnownSettings.All.Select(setting => setting.Key).Where(key => key.StartsWith("Portfolio:", StringComparison.Ordinal) && key != KnownSettings.PortfolioUniverse.Key),
            key => Assert.Contains(key, keys));
        Assert.Contains(KnownSettings.AlpacaDataUri.Key, keys);
        Assert.Contains(KnownSettings.AlpacaRequests.Key, keys);
        Assert.DoesNotContain(KnownSettings.AlpacaKey.Key, keys);
        Assert.DoesNotContain(KnownSettings.AlpacaSecret.Key, keys);
    }
}
