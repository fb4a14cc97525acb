using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class LegLayoutTests
{
    [Theory]
    [InlineData("C", OptionRight.Call)]
    [InlineData("call", OptionRight.Call)]
    [InlineData(" Call ", OptionRight.Call)]
    [InlineData("p", OptionRight.Put)]
    [InlineData("PUT", OptionRight.Put)]
    [InlineData("X", null)]
    [InlineData("", null)]
    public async Task Right_InAnySpelling_IsRead(string stored, OptionRight? expected) =>
        Assert.Equal(expected, (await OptionsReading.LegAsync($"\"right\":\"{stored}\"")).Right);

    [Theory]
    [InlineData("BUY", true)]
    [InlineData("buy", true)]
    [InlineData("B", true)]
    [InlineData("Long", true)]
    [InlineData("SELL", false)]
    [InlineData("s", false)]
    [InlineData("SHORT", false)]
    [InlineData("HOLD", null)]
    public async Task Action_InAnySpelling_IsTheSide(string stored, bool? isBuy) =>
        Assert.Equal(isBuy, (await OptionsReading.LegAsync($"\"action\":\"{stored}\"")).IsBuy);

    [Theory]
    [InlineData("\"2026-03-20\"")]
    [InlineData("\"20260320\"")]
    [InlineData("20260320")]
    [InlineData("{\"$numberLong\":\"20260320\"}")]
    [InlineData("20260320.0")]
    [InlineData("\"2026-03-20T16:00:00\"")]
    [InlineData("\"2026-03-20 00:00:00\"")]
    [InlineData("\"2026-03-20T23:30:00-05:00\"")]
    [InlineData("{\"$date\":\"2026-03-20T00:00:00Z\"}")]
    [InlineData("{\"$date\":\"2026-03-20T04:00:00Z\"}")]
    [InlineData("{\"$date\":\"2026-03-21T01:00:00Z\"}")]
    public async Task Expiry_InEveryForm_IsTheSameDate(string stored)
    {
        Assert.Equal(new DateOnly(2026, 3, 20), (await OptionsReading.LegAsync($"\"expiry\":{stored}", "America/New_York")).Expiry);
        Assert.Equal(new DateOnly(2026, 3, 20), (await OptionsReading.LegAsync($"\"expiration\":{stored}", "America/New_York")).Expiry);
    }

    [Theory]
    [InlineData("\"2026-02-30\"")]
    [InlineData("20260230")]
    [InlineData("\"20261301\"")]
    [InlineData("\"2026-03\"")]
    [InlineData("\"soon\"")]
    [InlineData("0")]
    [InlineData("null")]
    public async Task Expiry_Unreadable_IsNull(string stored) => Assert.Null((await OptionsReading.LegAsync($"\"expiration\":{stored}")).Expiry);

    [Theory]
    [InlineData("\"action\":\"SELL\",\"quantity\":-2", false, 2.0, "1 leg has an action and a negative quantity; the action counts, and the quantity without its sign")]
    [InlineData("\"action\":\"BUY\",\"quantity\":\"-2.5\"", true, 2.5, "1 leg has an action and a negative quantity; the action counts, and the quantity without its sign")]
    [InlineData("\"quantity\":-2", false, 2.0, null)]
    [InlineData("\"quantity\":2", null, 2.0, null)]
    [InlineData("\"action\":\"BUY\",\"quantity\":0", true, null, "1 leg has a quantity of zero, which is taken for unknown")]
    public async Task Quantity_WithASignOrZero_IsPositiveOrUnknownAndTold(string fields, bool? isBuy, double? quantity, string? warning)
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With("strategy_executions", $$"""{"execution_id":"x","legs":[{{{fields}}}]}"""));

        var leg = Assert.Single(Assert.Single(records.Executions).Legs);
        Assert.Equal((isBuy, (decimal?)quantity), (leg.IsBuy, leg.Quantity));
        Assert.Equal(warning, records.Warnings.SingleOrDefault(told => told.Code == WarningCodes.Inconsistent)?.Message);
    }

    [Theory]
    [InlineData("\"delta\":0,\"gamma\":0,\"theta\":0,\"vega\":0", null, null)]
    [InlineData("\"delta\":0,\"gamma\":0,\"theta\":0,\"vega\":0,\"iv\":0.2", null, null)]
    [InlineData("\"delta\":0,\"gamma\":0,\"theta\":0,\"vega\":0.1", 0.0, 0.1)]
    [InlineData("\"delta\":0", null, null)]
    [InlineData("\"delta\":0,\"gamma\":null,\"theta\":0,\"vega\":0,\"rho\":0", null, null)]
    [InlineData("\"delta\":0,\"gamma\":null,\"theta\":-0.1,\"vega\":0", 0.0, 0.0)]
    [InlineData("\"greeks\":{\"delta\":0.4,\"vega\":0.1}", 0.4, 0.1)]
    [InlineData("\"greeks\":{\"delta\":0,\"gamma\":0,\"theta\":0,\"vega\":0}", null, null)]
    [InlineData("\"delta\":0,\"gamma\":0,\"theta\":0,\"vega\":0,\"greeks\":{\"delta\":0.4,\"vega\":0.1}", 0.4, 0.1)]
    [InlineData("\"delta\":0.5,\"greeks\":{\"delta\":0.4,\"vega\":0.1}", 0.5, 0.1)]
    [InlineData("\"greeks\":null", null, null)]
    [InlineData("\"greeks\":[1]", null, null)]
    [InlineData("\"delta\":{\"$numberDouble\":\"NaN\"},\"vega\":\"0.1\"", null, 0.1)]
    public async Task Greeks_FlatOrNestedOrPartial_AreRead(string fields, double? delta, double? vega)
    {
        var greeks = (await OptionsReading.LegAsync(fields)).Greeks;

        Assert.Equal((delta, vega), (greeks.Delta, greeks.Vega));
    }

    [Fact]
    public async Task Prices_ThatStandForNone_AreNull()
    {
        var leg = await OptionsReading.LegAsync("\"fill_price\":0,\"exit_price\":-1,\"current_premium\":-1,\"iv\":0,\"implied_volatility\":-1,\"conid\":0,\"strike\":0");

        Assert.Equal(new OptionLeg(), leg);
    }

    [Fact]
    public async Task Prices_OfOtherNames_AreRead()
    {
        var leg = await OptionsReading.LegAsync("\"entry_price\":1.5,\"close_price\":0,\"implied_volatility\":0.25");

        Assert.Equal(new OptionLeg { FillPrice = 1.5m, ExitPrice = 0m, ImpliedVolatility = 0.25 }, leg);
    }
}
