using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class HoldingTests
{
    [Fact]
    public async Task Updates_OfOneContract_TheNewestCountsAndOfEqualsTheLaterStored()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With(
            "position_updates",
            """{"conid":1,"position":1,"timestamp":"2026-02-06T10:00:00"}""",
            """{"conid":1,"position":2,"timestamp":"2026-02-05T10:00:00"}""",
            """{"conid":1,"position":3}""",
            """{"conid":2,"position":4}""",
            """{"conid":2,"position":5}"""));

        Assert.Equal([(1L, 1m), (2L, 5m)], records.Holdings.Select(holding => (holding.ContractId!.Value, holding.Quantity!.Value)));
    }

    [Fact]
    public async Task Updates_WithoutContractNumber_AreToldApartByWhatTheContractIs()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With(
            "position_updates",
            """{"conid":0,"symbol":"SPY","right":"C","strike":640,"expiry":"20260320","position":1}""",
            """{"symbol":"spy","right":"CALL","strike":640.0,"expiration":"2026-03-20","position":2}""",
            """{"symbol":"SPY","right":"P","strike":640,"expiry":"20260320","position":3}""",
            """{"symbol":"SPY","right":"0","strike":0,"position":400}"""));

        Assert.Equal([2m, 3m, 400m], records.Holdings.Select(holding => holding.Quantity));
        Assert.Equal([OptionRight.Call, OptionRight.Put, null], records.Holdings.Select(holding => holding.Right));
        Assert.Null(records.Holdings[2].Strike);
    }

    [Theory]
    [InlineData("-1", null)]
    [InlineData("0", 0.0)]
    [InlineData("\"5.1\"", 5.1)]
    public async Task MarketPrice_MinusOne_IsNone(string stored, double? expected)
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With("position_updates", $$"""{"conid":1,"market_price":{{stored}}}"""));

        Assert.Equal((decimal?)expected, Assert.Single(records.Holdings).MarketPrice);
    }
}
