using System.Text;
using DashboardCreator.Dashboards.Signals;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class OrderIdsTests
{
    [Theory]
    [InlineData("signal_1772461800_ORD", "signal_1772461800")]
    [InlineData("s_LEG0_ORD", "s")]
    [InlineData("s_LEG12_ORD", "s")]
    [InlineData("s_LEG1_LEG2_ORD", "s_LEG1")]
    [InlineData("s_LEG_ORD", "s_LEG")]
    [InlineData("s_LEGx_ORD", "s_LEGx")]
    [InlineData("_LEG1_ORD", "_LEG1")]
    [InlineData("_ORD", "")]
    [InlineData("s", "s")]
    [InlineData("s_ord", "s_ord")]
    [InlineData("", "")]
    public void SignalPart_OfAnOrderId_IsTheSignals(string orderId, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(OrderIds.SignalPart(Encoding.UTF8.GetBytes(orderId))));
}
