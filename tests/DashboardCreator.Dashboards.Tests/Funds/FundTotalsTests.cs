using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

public sealed class FundTotalsTests
{
    private static readonly Account East = new()
    {
        Id = "East", Equity = 600_000, Cash = 200_000, MarginUsed = 90_000, MarginAvailable = 210_000, RealizedPnl = 7_000, UnrealizedPnl = 3_000, Currency = "USD",
    };

    [Fact]
    public void Of_KnownAccounts_AreTheirSums()
    {
        var totals = FundTotals.Of([East, East with { Id = "West", Equity = 390_000.25m, RealizedPnl = -1_000, UnrealizedPnl = 500 }]);

        Assert.Equal(990_000.25m, totals.Equity);
        Assert.Equal(9_500, totals.Pnl); // 7,000 + 3,000 - 1,000 + 500
        Assert.Equal(980_500.25m, totals.BaseCapital); // 990,000.25 - 9,500
        Assert.Equal((400_000, 180_000, 420_000), (totals.Cash, totals.MarginUsed, totals.MarginAvailable));
        Assert.Equal((6_000, 3_500), (totals.RealizedPnl, totals.UnrealizedPnl));
    }

    [Fact]
    public void Of_MissingParts_AreSumsOfTheKnown()
    {
        var totals = FundTotals.Of([East with { UnrealizedPnl = null }, new Account { Id = "New" }]);

        Assert.Equal(600_000, totals.Equity);
        Assert.Equal(7_000, totals.Pnl);
        Assert.Null(totals.UnrealizedPnl);
    }

    [Fact]
    public void Of_NothingKnown_IsNullAndNotZero()
    {
        Assert.All([FundTotals.Of([]), FundTotals.Of([new Account { Id = "New" }])], totals =>
        {
            Assert.Null(totals.Equity);
            Assert.Null(totals.Pnl);
            Assert.Null(totals.BaseCapital);
            Assert.Null(totals.Cash);
        });
    }

    [Fact]
    public void Of_SeveralCurrencies_HasNoSums()
    {
        var totals = FundTotals.Of([East, East with { Id = "Mumbai", Currency = "INR" }]);

        Assert.True(totals.MixedCurrencies);
        Assert.Null(totals.Equity);
    }

    [Fact]
    public void Of_CurrencyNotTold_IsTakenForTheOthers() => Assert.Equal(1_200_000, FundTotals.Of([East, East with { Id = "West", Currency = null }]).Equity);
}
