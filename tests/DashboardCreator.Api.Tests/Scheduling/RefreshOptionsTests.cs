using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class RefreshOptionsTests
{
    [Fact]
    public void Rules_WithoutSettings_AreTheDefinitions()
    {
        var options = Read();

        Assert.Equal(new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours), options.Rules["client"]);
        Assert.Equal(new RefreshRule(TimeSpan.FromMinutes(15), RefreshHours.Always), options.Rules["signal-sender"]);
        Assert.Equal(5, options.AfterCloseMinutes);
        Assert.InRange(options.Parallelism, 1, 8);
    }

    [Fact]
    public void Rules_WithSettings_AreTheirs()
    {
        var options = Read(
            ("Refresh:ClientMinutes", "7"),
            ("Refresh:ClientHours", "always"),
            ("Refresh:SignalSenderMinutes", "30"),
            ("Refresh:SignalSenderHours", "MarketHours"),
            ("Refresh:AfterCloseMinutes", "12"),
            ("Refresh:Parallelism", "3"));

        Assert.Equal(new RefreshRule(TimeSpan.FromMinutes(7), RefreshHours.Always), options.Rules["client"]);
        Assert.Equal(new RefreshRule(TimeSpan.FromMinutes(30), RefreshHours.MarketHours), options.Rules["signal-sender"]);
        Assert.Equal(12, options.AfterCloseMinutes);
        Assert.Equal(3, options.Parallelism);
    }

    [Theory]
    [InlineData("Refresh:ClientMinutes", "0")]
    [InlineData("Refresh:ClientMinutes", "-5")]
    [InlineData("Refresh:ClientMinutes", "1441")]
    [InlineData("Refresh:ClientMinutes", "5.5")]
    [InlineData("Refresh:ClientMinutes", "five")]
    [InlineData("Refresh:SignalSenderMinutes", "99999999999999999999")]
    [InlineData("Refresh:SignalSenderHours", "business")]
    [InlineData("Refresh:SignalSenderHours", "1")]
    [InlineData("Refresh:AfterCloseMinutes", "241")]
    [InlineData("Refresh:Parallelism", "0")]
    [InlineData("Refresh:Parallelism", "65")]
    public void Rules_UnreadableValue_NamesTheSettingTheValueAndAnExample(string key, string value)
    {
        var problem = Assert.Single(Assert.Throws<OptionsValidationException>(() => Read((key, value))).Failures);

        Assert.StartsWith($"{key} is \"{value}\"", problem);
        Assert.Contains("such as", problem);
    }

    [Fact]
    public void Rules_KeyOfNoKind_NamesTheKnownKeys()
    {
        var problem = Assert.Throws<OptionsValidationException>(() => Read(("Refresh:ClientMinute", "5"))).Message;

        Assert.StartsWith("Refresh:ClientMinute is no setting", problem);
        Assert.Contains("Refresh:ClientMinutes", problem);
        Assert.Contains("Refresh:SignalSenderHours", problem);
    }

    [Fact]
    public void Rules_EmptyValue_IsTheDefault() =>
        Assert.Equal(TimeSpan.FromMinutes(5), Read(("Refresh:ClientMinutes", "")).Rules["client"].Interval);

    [Theory]
    [InlineData("client", "Refresh:ClientMinutes")]
    [InlineData("signal-sender", "Refresh:SignalSenderMinutes")]
    [InlineData("execution-quality", "Refresh:ExecutionQualityMinutes")]
    public void MinutesKey_OfAKind_IsItsNameInWords(string kind, string key) => Assert.Equal(key, RefreshOptions.MinutesKey(kind));

    private static RefreshOptions Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        var options = new RefreshOptions();
        new RefreshOptionsSetup(configuration, StubGenerator.Catalog).Configure(options);
        return options;
    }
}
