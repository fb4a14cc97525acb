using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb;

public sealed class DynamoDbOptionsTests
{
    [Theory]
    [InlineData("aws", true)]
    [InlineData("AWS", true)]
    [InlineData("http://127.0.0.1:8000", true)]
    [InlineData("https://dynamodb.example.invalid/", true)]
    [InlineData("file:samples/dynamodb", false)]
    public void Problems_UsableAddress_AreNone(string uri, bool isServer)
    {
        var options = new DynamoDbOptions { Uri = uri };

        Assert.Empty(options.Problems());
        Assert.Equal(isServer, options.IsServer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("file:")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("http://key:canary-secret-53911@127.0.0.1:8000")]
    [InlineData("http://127.0.0.1:8000/?token=canary-secret-53911")]
    [InlineData("http://127.0.0.1:8000/table")]
    [InlineData("canary-secret-53911")]
    public void Problems_OtherAddress_NamesTheSettingAndNotTheValue(string uri)
    {
        var options = new DynamoDbOptions { Uri = uri };

        var problem = Assert.Single(options.Problems());

        Assert.StartsWith("Sources:DynamoDb:Uri (DYNAMODB_URI) ", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(TradingItems.Secret, problem + options, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Region", "AWS_REGION")]
    [InlineData("Stage", "STAGE")]
    [InlineData("DoraEnvironment", "DORA_ENV")]
    public void Problems_WordWithOtherLetters_IsNamed(string setting, string variable)
    {
        var options = new DynamoDbOptions();
        typeof(DynamoDbOptions).GetProperty(setting)!.SetValue(options, "../prod");

        Assert.StartsWith($"Sources:DynamoDb:{setting} ({variable}) ", Assert.Single(options.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_RenamedTables_AreChecked()
    {
        var options = new DynamoDbOptions { Tables = new Dictionary<string, string?> { ["trade-ledger"] = "../x", ["unknown"] = "abc", ["hedge-history"] = " " } };

        var problems = options.Problems().ToList();

        Assert.Equal(2, problems.Count);
        Assert.Contains(problems, problem => problem.StartsWith("Sources:DynamoDb:Tables:trade-ledger (TRADE_LEDGER__TABLE_NAME) ", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("Sources:DynamoDb:Tables has a resource that is not known", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_RenamedTable_NamesOneOfItsPattern()
    {
        var options = new DynamoDbOptions { Tables = new Dictionary<string, string?> { ["market-trade-log"] = "../x" } };

        Assert.Equal("Sources:DynamoDb:Tables:market-trade-log (DORA_TRADE_LOG_TABLE) is not the name of a table; write for example dora_trade_log_prod", Assert.Single(options.Problems()));
    }

    [Fact]
    public void Names_StageAndRenamedTables_MakeTheFullNames()
    {
        var names = new DynamoDbOptions { Stage = "dev", Tables = new Dictionary<string, string?> { ["Trade-Ledger"] = " MyStack-trade-ledger ", ["hedge-history"] = "" } }.Names;

        Assert.Equal(
            ["alchemiser-dev-aggregation-sessions", "alchemiser-dev-rebalance-plans", "MyStack-trade-ledger", "alchemiser-dev-account-data", "alchemiser-dev-hedge-positions", "alchemiser-dev-hedge-history"],
            [names.Sessions, names.Plans, names.Ledger, names.AccountData, names.HedgePositions, names.HedgeHistory]);
    }

    [Fact]
    public void Names_OfTheMarketMaker_HoldItsEnvironment()
    {
        var names = new DynamoDbOptions { DoraEnvironment = "demo", Tables = new Dictionary<string, string?> { ["Market-State"] = "my_state" } }.Names;

        Assert.Equal(
            ["dora_market_config_demo", "my_state", "dora_trade_log_demo", "dora_decision_log_demo", "dora_execution_log_demo"],
            [names.MarketConfigs, names.MarketState, names.MarketFills, names.MarketDecisions, names.MarketExecutions]);
    }

    [Fact]
    public async Task AddDynamoDb_Folder_RegistersTheFivePorts()
    {
        using var folder = new TableFolder();
        folder.Write(TableFolder.Tables.Ledger, TradingItems.Trade("o-1"));
        folder.Write(TableFolder.Tables.Sessions, TradingItems.Session("run-1"));
        folder.Write(TableFolder.Tables.HedgePositions, TradingItems.Hedge("h-1"));
        folder.Write(TableFolder.Tables.AccountData, TradingItems.Account("a", "2026-02-19T21:00:04+00:00", """{"equity":"5"}"""));
        folder.Write(TableFolder.Tables.MarketFills, MarketItems.Fill("1"));
        using var provider = folder.Ports();

        Assert.Equal(1, (await provider.GetRequiredService<ITradeLedgerSource>().ReadAsync(TableFolder.AsOf, default)).Trades.Count);
        Assert.Single((await provider.GetRequiredService<IRunSource>().ReadAsync(TableFolder.AsOf, default)).Sessions);
        Assert.Single((await provider.GetRequiredService<IHedgeSource>().ReadAsync(TableFolder.AsOf, default)).Positions);
        Assert.Single((await provider.GetRequiredService<IMarketMakingSource>().ReadAsync(TableFolder.AsOf, default)).Fills!);
        Assert.Equal(5m, (await provider.GetRequiredService<IAccountSnapshotSource>().ReadAsync(TableFolder.AsOf, default)).Equity);
    }

    [Fact]
    public void AddDynamoDb_Problem_IsTheCallersMistake() =>
        Assert.Contains("STAGE", Assert.Throws<ArgumentException>(() => new ServiceCollection().AddDynamoDb(new DynamoDbOptions { Stage = "" })).Message, StringComparison.Ordinal);
}
