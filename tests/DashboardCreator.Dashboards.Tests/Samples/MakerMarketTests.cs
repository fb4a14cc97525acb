using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The markets show what the samples' page says of them.</summary>
public sealed class MakerMarketTests
{
    private static readonly MakerSample Sample = MakerSample.Prod;

    [Fact]
    public void Markets_Configured_AreFourteenInFiveEvents()
    {
        Assert.Equal(14, Sample.Configs.Count);
        Assert.Equal(["KXFERRY-26NOV06", "KXFOG-26OCT31", "KXHARBOR-26Q4", "KXTIDE-26NOV02", "KXWHALE-26DEC"], Sample.Configs.Select(EventOf).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["KXFOG-26OCT31-B8", "KXHARBOR-26Q4-T110"], Where(Sample.Configs, config => !config.At("enabled.BOOL")!.Value.GetBoolean()));
        Assert.Equal(["KXFERRY-26NOV06-T40"], Where(Sample.Configs, config => config.Has("max_position") && !config.Has("max_inventory_yes") && !config.Has("event_ticker")));
        Assert.Equal(["KXTIDE-26NOV02-T4"], Where(Sample.Configs, config => config.N("max_inventory_yes") != config.N("max_inventory_no")));
    }

    [Theory]
    [InlineData("KXTIDE-26NOV02-T3", 24)]
    [InlineData("KXTIDE-26NOV02-T4", -17)]
    [InlineData("KXTIDE-26NOV02-T5", 0)]
    [InlineData("KXFOG-26OCT31-B12", -6)]
    [InlineData("KXHARBOR-26Q4-T120", 30)]
    [InlineData("KXWHALE-26DEC-T30", 0)]
    public void Positions_LongShortAndFlat_AreHeld(string market, int net) => Assert.Equal(net, Sample.Positions[market].N("net_yes_qty"));

    [Fact]
    public void Markets_WithoutFillsConfigurationOrPosition_AreThoseOfThePage()
    {
        var (traded, configured) = (Sample.Fills.Select(fill => fill.Market).ToHashSet(), Sample.Configs.Select(config => config.S("market_id")!).ToHashSet());

        Assert.Equal(["KXWHALE-26DEC-T30"], configured.Except(traded));
        Assert.Equal(["KXLOCKS-26OCT-T9", MakerSample.Settled], Sample.Positions.Keys.Except(configured).Order(StringComparer.Ordinal));
        Assert.Equal(["KXBUOY-26OCT12-T2"], traded.Except(configured).Except(Sample.Positions.Keys));
    }

    [Fact]
    public void Imported_FirstFill_IsBeforeConfigurationAndDecisions()
    {
        var market = "KXFERRY-26NOV06-T50";
        var first = Sample.Fills.First(fill => fill.Market == market);

        Assert.True(first.At < MakerSample.Instant(Sample.Configs.Single(config => config.S("market_id") == market).S("created_at")!));
        Assert.All(Sample.Decisions.Where(item => item.S("market_id") == market), item => Assert.True(MakerSample.Instant(item.S("timestamp")!) > first.At));
    }

    [Fact]
    public void GivenUp_NewestDecision_IsFortyDaysOld() => Assert.StartsWith("2026-09-20", Sample.Newest("KXHARBOR-26Q4-T110").S("timestamp"), StringComparison.Ordinal);

    [Theory]
    [InlineData("KXTIDE-26NOV02-T3", "bid ask")]
    [InlineData("KXFOG-26OCT31-B10", "bid")]
    [InlineData("KXHARBOR-26Q4-T120", "ask")]
    [InlineData("KXHARBOR-26Q4-T130", "")]
    [InlineData("KXFERRY-26NOV06-T50", "bid ask")]
    [InlineData("KXFOG-26OCT31-B8", "")]
    public void Orders_Live_StandOnTheseSides(string market, string sides) => Assert.Equal(sides, string.Join(' ', Live(market)));

    [Fact]
    public void Orders_MissingSide_IsOfOneMarketAlone()
    {
        var missing = Sample.Configs.Where(config => config.At("enabled.BOOL")!.Value.GetBoolean()).Select(config => config.S("market_id")!)
            .Where(market => Targets(Sample, market).Except(Live(market)).Any());

        Assert.Equal(["KXFOG-26OCT31-B10"], missing);
        Assert.Equal(["bid", "ask"], Targets(Sample, "KXFOG-26OCT31-B10"));
    }

    [Theory]
    [InlineData("resting", 0)]
    [InlineData("resting", 4)]
    [InlineData("resting", 10)]
    [InlineData("pending", 0)]
    [InlineData("filled", 10)]
    [InlineData("cancelled", 0)]
    public void Orders_Status_IsPresent(string status, int filled) =>
        Assert.Contains(Sample.Orders.Values, order => order.S("status") == status && order.N("filled_size") == filled);

    [Fact]
    public void Risk_OfTheRunningBot_RemembersAHaltAndProfitOfAllDays()
    {
        var risk = Sample.State["risk_state"];

        Assert.False(risk.At("trading_halted.BOOL")!.Value.GetBoolean());
        Assert.False(string.IsNullOrEmpty(risk.S("halt_reason")));
        Assert.InRange(risk.N("daily_pnl")!.Value, 20, 100);
    }

    [Fact]
    public void Demo_Halted_HasTargetsAndNoOrders()
    {
        var risk = MakerSample.Demo.State["risk_state"];

        Assert.True(risk.At("trading_halted.BOOL")!.Value.GetBoolean());
        Assert.Equal("Daily loss limit reached", risk.S("halt_reason"));
        Assert.True(risk.N("daily_pnl") < -MakerSample.Demo.State["global_config"].N("max_daily_loss"));
        Assert.Empty(MakerSample.Demo.Orders);
        Assert.Equal(2, MakerSample.Demo.Configs.Count);
        Assert.All(MakerSample.Demo.Configs, config => Assert.Equal(["bid", "ask"], Targets(MakerSample.Demo, config.S("market_id")!)));
    }

    private static IEnumerable<string> Where(IEnumerable<JsonElement> configs, Func<JsonElement, bool> condition) =>
        configs.Where(condition).Select(config => config.S("market_id")!).Order(StringComparer.Ordinal);

    private static string EventOf(JsonElement config) => config.S("event_ticker") ?? config.S("market_id")![..config.S("market_id")!.LastIndexOf('-')];

    private static IEnumerable<string> Targets(MakerSample sample, string market) => sample.Newest(market).L("target_quotes").Select(quote => quote.Text("M.side.S")!);

    private static IEnumerable<string> Live(string market) => Sample.Orders.Values
        .Where(order => order.S("market_id") == market && (order.S("status") is "resting" or "pending") && order.N("size") > order.N("filled_size"))
        .Select(order => order.S("side") == "yes" ? "bid" : "ask").Distinct().OrderDescending(StringComparer.Ordinal);
}
