using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class SampleReferenceTests
{
    [Fact]
    public void Strategies_FourActiveOneTesting_EachWithARecordAndASecret()
    {
        var strategies = SampleCollection.Read("strategies");

        Assert.Equal(["ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "TESTING"], strategies.Select(strategy => strategy.Text("status")).Order(StringComparer.Ordinal));
        Assert.All(strategies, strategy =>
        {
            Assert.StartsWith("sample-secret-", strategy.Text("api_key"), StringComparison.Ordinal);
            Assert.NotEmpty(strategy.Text("developer_name")!);
            Assert.InRange(strategy.Count("raw_data_backtest_full"), 400, 520);
            var days = strategy.At("raw_data_backtest_full")!.Value.EnumerateArray().Select(row => row.Text("date")!).ToList();
            Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        });
        Assert.Equal(2, strategies.Count(strategy => strategy.Count("raw_data_mathematricks_live") > 0));
        Assert.Single(strategies, strategy => strategy.Count("raw_data_developer_live") > 0);
        Assert.Single(strategies, strategy => strategy.Has("name") && !strategy.Has("strategy_name"));
    }

    [Fact]
    public void StoredMetrics_OfOneStrategyAlone_AreNotThoseOfItsRows()
    {
        var stale = SampleCollection.Read("strategies").Where(strategy =>
        {
            var returns = strategy.At("raw_data_backtest_full")!.Value.EnumerateArray().Select(row => row.GetProperty("return").GetDouble()).ToList();
            return Math.Abs(returns.Average() - strategy.At("metrics.mean_return_daily")!.Value.GetDouble()) > 1e-12;
        });

        Assert.Equal("BreakwaterComm", Assert.Single(stale).Text("strategy_id"));
    }

    [Fact]
    public void Allocation_Current_IsLeveragedAndLeavesOneActiveStrategyOut()
    {
        var allocation = Assert.Single(SampleCollection.Read("current_allocation"));

        Assert.Equal(140m, allocation.Number("total_allocation_pct"));
        Assert.Equal(140m, allocation.At("allocations")!.Value.EnumerateObject().Sum(share => share.Value.GetDecimal()));
        Assert.False(allocation.Has("allocations.KeelIndexOptions"));
        Assert.Contains(SampleCollection.Read("portfolio_allocations"), legacy => legacy.Text("status") == "ACTIVE");
    }

    [Fact]
    public void Confirmations_BothShapes_WithEveryOddity()
    {
        var confirmations = SampleCollection.Read("execution_confirmations");
        var code = confirmations.Where(row => row.Has("execution_id")).ToList();
        var seed = confirmations.Where(row => row.Has("filled_quantity")).ToList();

        Assert.Equal(confirmations.Count, code.Count + seed.Count);
        Assert.InRange(seed.Count, 400, 700);
        Assert.InRange(code.Count, 100, 400);
        Assert.Equal(8, code.GroupBy(row => (row.Text("order_id"), row.Text("execution_id"))).Count(group => group.Count() > 1));
        Assert.Contains(seed.GroupBy(row => row.Text("signal_id")), group => group.Count() == 3);
        Assert.Contains(confirmations, row => row.Text("status") == "REJECTED");
        Assert.Contains(confirmations, row => row.Text("status") == "PARTIAL_FILL");
        Assert.Contains(confirmations, row => row.Text("status") == "PARTIALLY_FILLED");
        Assert.Contains(confirmations, row => row.Text("status") != "REJECTED" && (row.Number("quantity") ?? row.Number("filled_quantity")) == 0);
    }

    [Theory]
    [InlineData("FILLED")]
    [InlineData("Filled")]
    [InlineData("PARTIAL_FILL")]
    [InlineData("PENDING")]
    [InlineData("REJECTED")]
    [InlineData("CANCEL_REQUESTED")]
    [InlineData("Submitted")]
    [InlineData("PreSubmitted")]
    [InlineData("PendingSubmit")]
    [InlineData("Cancelled")]
    [InlineData("ApiCancelled")]
    [InlineData("Inactive")]
    [InlineData("Mixed")]
    public void Orders_Status_IsPresent(string status)
    {
        Assert.Contains(SampleCollection.Read("trading_orders"), order => order.Text("status") == status);
    }

    [Fact]
    public void Fund_Name_IsInTheHierarchy()
    {
        Assert.Equal("Harbor Point Capital", Assert.Single(SampleCollection.Read("account_hierarchy")).Text("fund_name"));
    }
}
