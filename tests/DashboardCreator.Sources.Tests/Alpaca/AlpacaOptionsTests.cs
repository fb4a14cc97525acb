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

    [Fact]
    public void AddAlpaca_WrongSettings_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddAlpaca(new AlpacaOptions { Uri = "samples" }));

    [Theory]
    [InlineData("http://broker.example", "https://data.example", "k", "s", "Sources:Alpaca:Uri (ALPACA_URI)")]
    [InlineData("https://key:hunter2@broker.example", "https://data.example", "k", "s", "Sources:Alpaca:Uri (ALPACA_URI)")]
    [InlineData("https://broker.example", "data.example", "k", "s", "Sources:Alpaca:DataUri (ALPACA_DATA_URI)")]
    [InlineData("https://broker.example", "https://data.example", "hunter2", null, "Sources:Alpaca:Key and :Secret (ALPACA_KEY and ALPACA_SECRET)")]
    [InlineData("https://broker.example", "https://data.example", null, "hunter2", "Sources:Alpaca:Key and :Secret (ALPACA_KEY and ALPACA_SECRET)")]
    [InlineData("https://broker.example", "https://data.example", "k", "hunter2\r\nX: y", "Sources:Alpaca:Key and :Secret (ALPACA_KEY and ALPACA_SECRET)")]
    public void Problems_LiveSettings_NameTheSettingAndNotTheValue(string uri, string dataUri, string? key, string? secret, string setting)
    {
        var problem = Assert.Single(new AlpacaOptions { Uri = uri, DataUri = dataUri, Key = key, Secret = secret }.Problems());

        Assert.StartsWith(setting, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_DeadPortWithoutAKey_AreNone() => Assert.Empty(new AlpacaOptions { Uri = "http://127.0.0.1:9" }.Problems());

    [Fact]
    public void Problems_NumbersOutOfRange_AreNamed()
    {
        var options = new AlpacaOptions { RequestsPerMinute = 0, Timeout = TimeSpan.Zero };

        Assert.Equal(["Sources:Alpaca:RequestsPerMinute", "Sources:Alpaca:Timeout"], options.Problems().Select(problem => problem.Split(' ')[0]));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("")]
    [InlineData("all")]
    [InlineData("Growth")]
    public void Problems_AccountNames_MustBeFoldersAndDistinct(string name) =>
        Assert.Single(new AlpacaOptions { Accounts = [new() { Name = "growth" }, new() { Name = name }] }.Problems());

    [Fact]
    public async Task AddAlpaca_WithheldBars_AreNoBenchmarkAndStillBars()
    {
        using var folder = new AnswerFolder().Write("bars_SPY", """{"bars":[{"t":"2026-03-02","c":5}]}""");
        await using var provider = new ServiceCollection().AddAlpaca(new AlpacaOptions { Uri = folder.Uri }, "invented").BuildServiceProvider();

        Assert.Equal("invented", (await provider.GetRequiredService<IBenchmarkSource>().GetDailyBarsAsync("SPY", CancellationToken.None)).AbsenceReason);
        Assert.Equal(["SPY"], await provider.GetRequiredService<IDailyBarSource>().ListSymbolsAsync(CancellationToken.None));
    }
}
