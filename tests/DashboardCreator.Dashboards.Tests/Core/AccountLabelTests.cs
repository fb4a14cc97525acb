using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Core;

public sealed class AccountLabelTests
{
    [Theory]
    [InlineData("DU1234567", "…4567")]
    [InlineData("123456789", "…6789")]
    [InlineData("U12345", "…2345")]
    [InlineData("IBKR_Main", "IBKR_Main")]
    [InlineData("Paper1", "Paper1")]
    [InlineData("DU1234", "DU1234")]
    [InlineData("", "")]
    public void Of_AccountNumber_ShowsItsLastFourDigitsOnly(string id, string shown) => Assert.Equal(shown, AccountLabel.Of(id));
}
