using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

public sealed class AccountsTests
{
    [Theory]
    [InlineData("2026-03-02T00:00:00Z", "2026-03-01T00:00:00Z", 1)]
    [InlineData("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z", 2)]
    [InlineData("2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z", 2)]
    [InlineData("2026-03-01T00:00:00Z", "", 1)]
    public async Task ReadAsync_SameAccountTwice_KeepsTheOneWrittenLastAndSaysSo(string first, string second, int equity)
    {
        var records = await ReadAsync(
            $$$"""{"_id":"A","balances":{"equity":1},"updated_at":"{{{first}}}"}""",
            """{"_id":"B","balances":{"equity":9}}""",
            $$$"""{"_id":{"$oid":"66f0a1b2c3d4e5f601020301"},"account_id":"A","balances":{"equity":2},"updated_at":"{{{second}}}"}""");

        Assert.Equal([("A", equity), ("B", 9m)], records.Accounts.Select(account => (account.Id, account.Equity)));
        var warning = Assert.Single(records.Warnings, warning => warning.Code == WarningCodes.Inconsistent);
        Assert.Equal("1 account occurs twice in trading_accounts; the document written last is used", warning.Message);
    }

    [Theory]
    [InlineData("\"ACTIVE\"", true)]
    [InlineData("\"active\"", true)]
    [InlineData("null", true)]
    [InlineData("\"INACTIVE\"", false)]
    [InlineData("\"CLOSED\"", false)]
    public async Task ReadAsync_Status_DecidesWhetherTheAccountIsActive(string status, bool active)
    {
        var records = await ReadAsync($$"""{"_id":"A","status":{{status}}}""");

        Assert.Equal(active, Assert.Single(records.Accounts).IsActive);
    }

    [Fact]
    public async Task ReadAsync_NoBalances_AreUnknownAndNotZero()
    {
        var account = Assert.Single((await ReadAsync("""{"_id":"A"}""")).Accounts);

        Assert.Equal(new Account { Id = "A", OpenPositions = account.OpenPositions }, account);
        Assert.Null(account.Equity);
        Assert.Null(account.BrokerPositions);
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("\"12.5\"")]
    [InlineData("{\"$numberDouble\":\"12.5\"}")]
    [InlineData("{\"$numberDecimal\":\"12.50\"}")]
    public async Task ReadAsync_AmountInAnyForm_IsTheSameAmount(string amount)
    {
        var records = await ReadAsync($$$"""{"_id":"A","balances":{"equity":{{{amount}}}}}""");

        Assert.Equal(12.5m, Assert.Single(records.Accounts).Equity);
    }

    [Theory]
    [InlineData("{\"$numberDouble\":\"NaN\"}")]
    [InlineData("{\"$numberDouble\":\"-Infinity\"}")]
    [InlineData("{\"$numberDecimal\":\"NaN\"}")]
    [InlineData("1e300")]
    [InlineData("\"\"")]
    [InlineData("\"n/a\"")]
    [InlineData("true")]
    public async Task ReadAsync_AmountThatIsNone_IsUnknown(string amount)
    {
        var records = await ReadAsync($$$"""{"_id":"A","balances":{"equity":{{{amount}}},"cash_balance":3}}""");

        Assert.Null(Assert.Single(records.Accounts).Equity);
        Assert.Equal(3m, records.Accounts[0].Cash);
    }

    [Fact]
    public async Task ReadAsync_FieldTwice_TheLastOneCounts()
    {
        var records = await ReadAsync("""{"_id":"A","balances":{"equity":1,"equity":2},"account_name":"x","account_name":"y"}""");

        Assert.Equal((2m, "y"), (Assert.Single(records.Accounts).Equity, records.Accounts[0].Name));
    }

    [Fact]
    public async Task ReadAsync_SnapshotsWithoutTimeOrEquity_AreNoHistoryAndCounted()
    {
        var documents = LanternFund.Documents();

        var records = await new MongoFundSource(documents).ReadAsync(CancellationToken.None);

        Assert.Equal(3, records.EquitySnapshots.Count);
        var warning = Assert.Single(records.Warnings, warning => warning.Code == WarningCodes.MissingValues);
        Assert.StartsWith("1 snapshot of account_state has no readable timestamp or equity", warning.Message, StringComparison.Ordinal);
    }

    private static Task<FundRecords> ReadAsync(params string[] accounts) =>
        new MongoFundSource(new InMemoryDocumentSource().Add("trading_accounts", accounts)).ReadAsync(CancellationToken.None);
}
