using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

public sealed class MongoFundSourceTests
{
    [Fact]
    public async Task ReadAsync_NothingAnywhere_IsEmptyAndNamesEveryMissingCollection()
    {
        var records = await ReadAsync(new InMemoryDocumentSource());

        Assert.Empty(records.Accounts);
        Assert.Empty(records.Strategies);
        Assert.Empty(records.Positions);
        Assert.Null(records.Allocation);
        Assert.Null(records.FundName);
        Assert.Null(records.NewestRecordAt);
        Assert.Equal(0, records.Signals.Count);
        string[] missing =
        [
            "account_hierarchy", "trading_accounts", "account_state", "strategies", "strategy_configurations", "current_allocation",
            "portfolio_allocations", "positions", "signal_store", "execution_confirmations",
        ];
        Assert.Equal(missing.Select(name => $"mongodb/{name}"), records.Warnings.Select(warning => warning.Message.Split(' ')[0]));
        Assert.All(records.Warnings, warning => Assert.Equal(WarningCodes.SourceMissing, warning.Code));
    }

    [Fact]
    public async Task ReadAsync_NoTradingAccounts_TakesTheNewestSnapshotOfEachAccount()
    {
        var records = await ReadAsync(LanternFund.Documents(without: "trading_accounts"));

        Assert.Equal(["Quay_Main", "Quay_Two"], records.Accounts.Select(account => account.Id));
        Assert.Equal(410500.25m, records.Accounts[0].Equity);
        Assert.Null(records.Accounts[1].Equity);
        Assert.Equal("mongodb/account_state", Source(records, "accounts").Name);
        Assert.Contains(records.Warnings, warning => warning.Message.Contains("accounts are taken from mongodb/account_state instead", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_NoStrategies_TakesTheConfigurations()
    {
        var documents = LanternFund.Documents(without: "strategies").Add("strategy_configurations", """{"strategy_id":"Mole","status":"ACTIVE"}""");

        var records = await ReadAsync(documents);

        Assert.Equal("Mole", Assert.Single(records.Strategies).Name);
        Assert.Equal("mongodb/strategy_configurations", Source(records, "strategies").Name);
    }

    [Fact]
    public async Task ReadAsync_BothKindsOfStrategies_TakesTheCurrentOnesAlone()
    {
        var documents = LanternFund.Documents().Add("strategy_configurations", """{"strategy_id":"Mole","status":"ACTIVE"}""");

        var records = await ReadAsync(documents);

        Assert.DoesNotContain(records.Strategies, strategy => strategy.Id == "Mole");
        Assert.DoesNotContain(documents.Reads, read => read.Collection == "strategy_configurations");
    }

    [Fact]
    public async Task ReadAsync_NoPositions_TakesThoseOfTheAccounts()
    {
        var records = await ReadAsync(LanternFund.Documents(without: "positions"));

        Assert.Equal(["Quay_Main/GLD", "Quay_Main/AUDNZD", "Quay_Two/SPY"], records.Positions.Select(position => $"{position.AccountId}/{position.Symbol}"));
        Assert.Equal(("mongodb/trading_accounts", 3L), (Source(records, "positions").Name, Source(records, "positions").Records));
    }

    [Fact]
    public async Task ReadAsync_NoConfirmations_SaysThatTheEmbeddedExecutionsAreUsed()
    {
        var records = await ReadAsync(LanternFund.Documents(without: "execution_confirmations"));

        Assert.Equal(("mongodb/signal_store", 2L), (Source(records, "executions").Name, Source(records, "executions").Records));
        Assert.Equal(231.62, records.Signals[0].FillPrice);
    }

    [Fact]
    public async Task ReadAsync_EachCollection_IsReadOnceAndConfirmationsAfterSignals()
    {
        var documents = LanternFund.Documents();

        await ReadAsync(documents);

        string[] order = [.. documents.Reads.Select(read => read.Collection)];
        Assert.Equal(order.Distinct(), order);
        Assert.True(Array.IndexOf(order, "strategies") < Array.IndexOf(order, "signal_store"));
        Assert.Equal(["signal_store", "execution_confirmations"], order[^2..]);
    }

    [Fact]
    public async Task ReadAsync_SourceDown_LetsTheFailureThrough()
    {
        var documents = LanternFund.Documents();
        documents.BeforeRead = collection =>
        {
            if (collection == "signal_store") throw new SourceUnavailableException("mongodb", "cut off");
        };

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(documents));

        Assert.Equal("cut off", failure.Reason);
    }

    private static Task<FundRecords> ReadAsync(InMemoryDocumentSource documents) => new MongoFundSource(documents).ReadAsync(CancellationToken.None);

    private static SourceStatus Source(FundRecords records, string fact) => records.Sources.Single(source => source.Fact == fact);
}
