using DashboardCreator.Api.Settings;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DashboardCreator.Api.Tests.Settings;

public sealed class ServiceSettingsTests
{
    [Fact]
    public void Read_Nothing_GivesTheDefaultsOfTheContract()
    {
        var settings = Read();
        Assert.Equal(new MongoDbOptions { Uri = "file:samples/mongodb", Database = "mathematricks_trading" }, settings.MongoDb);
        Assert.Equal("http://127.0.0.1:8004", settings.Listen.Url);
        Assert.Equal("data", settings.Store.Directory);
        Assert.Equal((0.045, 0, "SPY", null), (settings.Figures.MarketRiskFreeRate, settings.Figures.PerformanceRiskFreeRate, settings.Figures.Benchmark, settings.Figures.FundName));
    }

    [Theory]
    [InlineData("MONGODB_URI", "mongodb://user:hunter2@db.example:27017/?tls=true", "Sources:MongoDb:Uri")]
    [InlineData("MONGODB_DATABASE", "other", "Sources:MongoDb:Database")]
    [InlineData("ENVIRONMENT_FILTER", "staging", "Sources:MongoDb:Environment")]
    [InlineData("ALPACA_URI", "file:elsewhere", "Sources:Alpaca:Uri")]
    [InlineData("ALPACA_ENDPOINT", "https://paper-api.alpaca.markets", "Sources:Alpaca:Uri")]
    [InlineData("OPTIONS_URI", "file:elsewhere", "Sources:Options:Uri")]
    [InlineData("OPTIONS_DATABASE", "options", "Sources:Options:Database")]
    [InlineData("OPTIONS_TIME_ZONE", "America/New_York", "Sources:Options:TimeZone")]
    [InlineData("GREEKS_DASHBOARD_REFRESH_MINUTES", "2", "Refresh:GreeksMinutes")]
    [InlineData("DYNAMODB_URI", "aws", "Sources:DynamoDb:Uri")]
    [InlineData("AWS_REGION", "eu-central-1", "Sources:DynamoDb:Region")]
    [InlineData("STAGE", "dev", "Sources:DynamoDb:Stage")]
    [InlineData("DORA_ENV", "dev", "Sources:DynamoDb:DoraEnvironment")]
    [InlineData("KALSHI_URI", "https://api.elections.kalshi.com/trade-api/v2", "Sources:Kalshi:Uri")]
    [InlineData("KALSHI_KEY_ID", "a1b2", "Sources:Kalshi:KeyId")]
    [InlineData("KALSHI_PRIVATE_KEY_FILE", "/run/secrets/kalshi.pem", "Sources:Kalshi:PrivateKeyFile")]
    [InlineData("MARKETS_DASHBOARD_REFRESH_MINUTES", "2", "Refresh:MarketsMinutes")]
    [InlineData("MARKET_DASHBOARD_REFRESH_MINUTES", "3", "Refresh:MarketMinutes")]
    [InlineData("TRADE_LEDGER__TABLE_NAME", "my-ledger", "Sources:DynamoDb:Tables:trade-ledger")]
    [InlineData("DORA_DECISION_LOG_TABLE", "my-decisions", "Sources:DynamoDb:Tables:market-decision-log")]
    [InlineData("HEDGING_DASHBOARD_REFRESH_MINUTES", "30", "Refresh:HedgingMinutes")]
    [InlineData("DASHBOARD_CREATOR_PORT", "9000", "Port")]
    [InlineData("DASHBOARD_CREATOR_HOST", "0.0.0.0", "BindAddress")]
    [InlineData("DASHBOARD_OUTPUT_DIR", "/var/lib/x", "Store:Directory")]
    [InlineData("CLIENT_DASHBOARD_REFRESH_MINUTES", "7", "Refresh:ClientMinutes")]
    [InlineData("SIGNAL_SENDER_DASHBOARD_REFRESH_MINUTES", "9", "Refresh:SignalSenderMinutes")]
    [InlineData("FUND_NAME", "My Fund", "Fund:Name")]
    [InlineData("BENCHMARK_SYMBOL", "BRK.B", "Fund:Benchmark")]
    [InlineData("RISK_FREE_RATE", "0.05", "Market:RiskFreeRate")]
    [InlineData("PERFORMANCE_RISK_FREE_RATE", "-0.001", "Performance:RiskFreeRate")]
    [InlineData("DASHBOARD_AS_OF", "2026-03-02T15:00:00Z", "Clock:AsOf")]
    public void FromEnvironment_Variable_SetsItsKeyAndIsAccepted(string variable, string value, string key)
    {
        var values = KnownSettings.FromEnvironment(name => name == variable ? value : null);
        Assert.Equal(value, Assert.Single(values, pair => pair.Key == key).Value);
        Assert.NotNull(ServiceSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build()));
    }

    [Fact]
    public void FromEnvironment_BlankVariable_IsAbsentAndTheAliasCounts()
    {
        var values = KnownSettings.FromEnvironment(name => name switch { "ALPACA_URI" => " ", "ALPACA_ENDPOINT" => "file:x", _ => null });
        Assert.Equal("file:x", values["Sources:Alpaca:Uri"]);
    }

    [Theory]
    [InlineData("Port", "80x4")]
    [InlineData("Port", "65536")]
    [InlineData("Port", "-1")]
    [InlineData("Port", "8004.0")]
    [InlineData("BindAddress", "somewhere.example")]
    [InlineData("Sources:MongoDb:Uri", "samples/mongodb")]
    [InlineData("Sources:MongoDb:Uri", "http://localhost")]
    [InlineData("Sources:MongoDb:Uri", "file:")]
    [InlineData("Sources:MongoDb:Database", "a/b")]
    [InlineData("Sources:MongoDb:Environment", "prod")]
    [InlineData("Sources:Alpaca:RequestsPerMinute", "0")]
    [InlineData("Portfolio:Universe", "SPY; QQQ")]
    [InlineData("Portfolio:MaxLeverage", "-1")]
    [InlineData("Portfolio:LeverageRed", "NaN")]
    [InlineData("Refresh:PortfolioMinutes", "0")]
    [InlineData("Refresh:GreeksMinutes", "1441")]
    [InlineData("Sources:DynamoDb:LookBackHours", "0")]
    [InlineData("Sources:DynamoDb:BackfillUnitsPerSecond", "fast")]
    [InlineData("Refresh:ExecutionQualityMinutes", "x")]
    [InlineData("Sources:DynamoDb:FillDays", "0")]
    [InlineData("Sources:DynamoDb:LogDays", "367")]
    [InlineData("Sources:DynamoDb:MostDecisions", "999")]
    [InlineData("Sources:DynamoDb:MostEvents", "2e6")]
    [InlineData("Refresh:MarketsMinutes", "0")]
    [InlineData("Refresh:MarketMinutes", "soon")]
    [InlineData("Greeks:Multiplier", "0")]
    [InlineData("Greeks:MaxPortfolioDelta", "0")]
    [InlineData("Greeks:MaxSymbolDelta", "many")]
    [InlineData("Greeks:Capital", "-5")]
    [InlineData("Greeks:Capital", "1e30")]
    [InlineData("Fund:Benchmark", "../SPY")]
    [InlineData("Fund:Benchmark", "spy")]
    [InlineData("Market:RiskFreeRate", "4.5")]
    [InlineData("Market:RiskFreeRate", "NaN")]
    [InlineData("Performance:RiskFreeRate", "0,02")]
    [InlineData("Clock:AsOf", "yesterday")]
    [InlineData("Clock:AsOf", "03/02/2026")]
    [InlineData("Clock:AsOf", "9999-12-31T23:59:59Z")]
    [InlineData("Refresh:ClientMinutes", "0")]
    [InlineData("Refresh:SignalSenderMinutes", "soon")]
    [InlineData("Logs:Level", "Loud")]
    [InlineData("Logs:Level", "3")]
    public void Read_WrongValue_StopsWithOneLineThatNamesSettingValueAndExample(string key, string value)
    {
        var setting = KnownSettings.All.Single(setting => setting.Key == key);
        var message = Assert.Throws<SettingException>(() => Read((key, value))).Message;

        Assert.DoesNotContain('\n', message);
        Assert.Contains(key, message, StringComparison.Ordinal);
        Assert.All(setting.Variables, variable => Assert.Contains(variable, message, StringComparison.Ordinal));
        Assert.Contains($"Example: {setting.Example}", message, StringComparison.Ordinal);
        Assert.Contains(setting.IsSecret ? "has a value that" : $"is \"{value}\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WrongSecret_IsNotRepeated()
    {
        var message = Assert.Throws<SettingException>(() => Read(("Sources:MongoDb:Uri", "mongo://user:hunter2@host"))).Message;
        Assert.DoesNotContain("hunter2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ValueWithLineBreaks_StillGivesOneLine() =>
        Assert.DoesNotContain('\n', Assert.Throws<SettingException>(() => Read(("Fund:Name", "a\nb"))).Message);

    [Theory]
    [InlineData("2026-03-02", "2026-03-02T00:00:00Z")]
    [InlineData("2026-03-02T15:00", "2026-03-02T15:00:00Z")]
    [InlineData("2026-03-02T15:00:00.25+02:00", "2026-03-02T13:00:00.25Z")]
    public void Read_AsOf_IsUtcUnlessItSaysOtherwise(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Read(("Clock:AsOf", text)).Figures.AsOf);

    [Fact]
    public void Read_Ipv6Address_IsBracketed() => Assert.Equal("http://[::1]:8004", Read(("BindAddress", "::1")).Listen.Url);

    [Fact]
    public void Example_OfEverySetting_IsAccepted()
    {
        var examples = KnownSettings.All.ToDictionary(setting => setting.Key, setting => (string?)setting.Example.Split(" or ")[0]);
        Assert.NotNull(ServiceSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(examples).Build()));
    }

    private static ServiceSettings Read(params (string Key, string Value)[] values) => ServiceSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build());
}
