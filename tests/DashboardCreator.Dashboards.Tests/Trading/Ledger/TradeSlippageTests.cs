using DashboardCreator.Dashboards.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class TradeSlippageTests
{
    [Theory]
    [InlineData(true, 76.14, 76.12, 2.6274303730951129)] // 0.02 / 76.12 x 10000
    [InlineData(false, 76.14, 76.12, -2.6274303730951129)]
    [InlineData(true, 100.0, 100.0, 0.0)]
    [InlineData(false, 99.0, 100.0, 100.0)]
    public void Bps_AgainstTheExpectedPrice_IsPositiveWhereItIsWorse(bool isBuy, double price, double expected, double bps)
    {
        var trade = new TradeRecord { IsBuy = isBuy, Price = (decimal)price, ExpectedPrice = (decimal)expected, Quantity = 1 };

        Assert.Equal(bps, TradeSlippage.Bps(trade)!.Value, 1e-12);
    }

    [Fact]
    public void Stored_GoesBeforeTheExpectedPrice()
    {
        var trade = new TradeRecord { IsBuy = true, Price = 10, ExpectedPrice = 9, SlippageBps = -3.5m, SlippagePerShare = 0.25m, Quantity = 8 };

        Assert.Equal((-3.5, 0.25m, 2m), (TradeSlippage.Bps(trade), TradeSlippage.PerShare(trade), TradeSlippage.Cost(trade)));
    }

    [Fact]
    public void PerShare_AgainstTheExpectedPrice_IsTheDifference()
    {
        var trade = new TradeRecord { IsBuy = false, Price = 9.5m, ExpectedPrice = 10, Quantity = 8 };

        Assert.Equal((0.5m, 4m), (TradeSlippage.PerShare(trade), TradeSlippage.Cost(trade)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    public void Slippage_WithoutAUsableExpectation_IsUnknown(double? expected)
    {
        var trade = new TradeRecord { IsBuy = true, Price = 10, ExpectedPrice = (decimal?)expected, Quantity = 1 };

        Assert.Equal((null, null, null), (TradeSlippage.Bps(trade), TradeSlippage.PerShare(trade), TradeSlippage.Cost(trade)));
    }
}
