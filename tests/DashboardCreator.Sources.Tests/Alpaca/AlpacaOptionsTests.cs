using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class AlpacaOptionsTests
{
    [Theory]
    [InlineData("file:samples/alpaca")]
    [InlineData("https://paper-api.alpaca.markets")]
    [InlineData("http://localhost:8080")]
    public void Problems_UsableAddress_AreNone(string uri) => Assert.Empty(new AlpacaOptions { Uri = uri }.Problems());

    [Theory]
    [InlineData("")]
    [InlineData("file:")]
    [InlineData("ftp://key:hunter2@host")]
    [InlineData("samples")]
    public void Problems_OtherAddress_NameTheSettingAndNotTheValue(string uri)
    {
        var problem = Assert.Single(new AlpacaOptions { Uri = uri }.Problems());

        Assert.StartsWith("Sources:Alpaca:Uri (ALPACA_URI)", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:no/such/folder", "bars_SPY.json is missing")]
    [InlineData("https://paper-api.alpaca.markets", "daily bars are read from a folder only: set Sources:Alpaca:Uri to file:DIR")]
    public async Task AddBenchmarkSource_WithoutBars_SaysWhy(string uri, string reason)
    {
        await using var provider = new ServiceCollection().AddBenchmarkSource(new AlpacaOptions { Uri = uri }).BuildServiceProvider();

        var bars = await provider.GetRequiredService<IBenchmarkSource>().GetDailyBarsAsync("SPY", CancellationToken.None);

        Assert.Equal(reason, bars.AbsenceReason);
    }

    [Fact]
    public void AddBenchmarkSource_WrongSettings_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddBenchmarkSource(new AlpacaOptions { Uri = "samples" }));
}
