using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Core;

public sealed class AccountLabelTests
{
    [Theory]
    [InlineData("DU1234567", "…4567")]
    [InlineData("123456789", "…6789")]
    [InlineData("U12345", "…2345")]
    [InlineData("PA0JUNIPER77", "…ER77")]
    [InlineData("pa39dgxkh15k", "…h15k")]
    [InlineData("010203ABCD", "…ABCD")]
    [InlineData("…ER77", "…ER77")]
    [InlineData("PAPER2024", "PAPER2024")]
    [InlineData("partners2024", "partners2024")]
    [InlineData("2024growth", "2024growth")]
    [InlineData("PA3-SAMPLE42", "PA3-SAMPLE42")]
    [InlineData("PA3DGXKH1", "PA3DGXKH1")]
    [InlineData("IBKR_Main", "IBKR_Main")]
    [InlineData("Paper1", "Paper1")]
    [InlineData("DU1234", "DU1234")]
    [InlineData("", "")]
    public void Of_AccountNumber_ShowsItsLastFourCharactersOnly(string id, string shown) => Assert.Equal(shown, AccountLabel.Of(id));
}
