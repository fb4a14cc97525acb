using DashboardCreator.Analytics.Trades;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Trades;

public sealed class EventContractFeeTests
{
    [Fact]
    public void Estimate_WorkedExample_MatchesTheArithmetic()
    {
        Assert.Equal(0.06538875m, EventContractFee.Estimate(15, 0.47m)); // 0.0175 x 15 x 0.47 x 0.53
        Assert.Equal(0.4375m, EventContractFee.Estimate(100, 0.5m)); // 0.0175 x 100 x 0.25
    }

    [Fact]
    public void Estimate_AtZeroOrADollar_IsNothing() => Assert.Equal((0m, 0m), (EventContractFee.Estimate(100, 0), EventContractFee.Estimate(100, 1)));

    [Fact]
    public void Estimate_OfAnyTrade_IsTheSameForBothSidesAndLargestInTheMiddle() => Law.Holds(
        from contracts in Gen.Choose(0, 1_000_000) from cents in Gen.Choose(0, 100) select (Contracts: (decimal)contracts, Price: cents / 100m),
        trade => EventContractFee.Estimate(trade.Contracts, trade.Price) is var fee
            && fee >= 0
            && fee == EventContractFee.Estimate(trade.Contracts, 1 - trade.Price)
            && fee <= EventContractFee.Estimate(trade.Contracts, 0.5m)
            && 2 * fee == EventContractFee.Estimate(2 * trade.Contracts, trade.Price));
}
