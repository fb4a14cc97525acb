using System.Globalization;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Greeks.Structures;

/// <summary>Largest loss, largest profit and breakevens, computed by hand; and names.</summary>
public sealed class PayoffTests
{
    // Legs as contracts, right and strike; April unless marked ' for May. Premium received is positive.
    [Theory]
    [InlineData("long call", "+1C100", -400, 400, null, "104", "long_call")] // 100 + 4
    [InlineData("long put", "+1P100", -400, 400, 9_600, "96", "long_put")] // worth 100 at 0: 10,000 - 400
    [InlineData("short call", "-1C100", 400, null, 400, "104", "short_call")]
    [InlineData("short put", "-1P100", 400, null, 400, "96", "short_put")] // its side is not covered
    [InlineData("debit call vertical", "+2C100 -2C110", -500, 500, 1_500, "102.5", "vertical")] // 2,000 - 500; 100 + 500 / 200
    [InlineData("credit put vertical", "-1P100 +1P90", 300, 700, 300, "97", "vertical")] // 1,000 - 300; 100 - 3
    [InlineData("credit call vertical", "-1C100 +1C110", 300, 700, 300, "103", "vertical")]
    [InlineData("iron condor", "-1P640 +1P630 -1C730 +1C740", 235, 765, 235, "637.65 732.35", "iron_condor")]
    [InlineData("iron butterfly", "-1P100 +1P90 -1C100 +1C110", 600, 400, 600, "94 106", "iron_butterfly")]
    [InlineData("butterfly", "+1C90 -2C100 +1C110", -200, 200, 800, "92 108", "butterfly")] // 1,000 - 200 at 100
    [InlineData("condor", "+1C90 -1C100 -1C110 +1C120", -300, 300, 700, "93 117", "condor")]
    [InlineData("long straddle", "+1C100 +1P100", -900, 900, null, "91 109", "straddle")]
    [InlineData("short strangle", "-1C110 -1P90", 500, null, 500, "85 115", "strangle")]
    [InlineData("call ratio", "+1C100 -2C110", 100, null, 1_100, "121", "custom")] // 10 + 1 at 110, then falling: 110 + 11
    [InlineData("call backspread", "-1C100 +2C110", 100, 900, null, "101 119", "custom")] // -1,000 + 100 at 110
    [InlineData("put ratio", "+1P100 -2P90", 100, null, 1_100, "79", "custom")] // 90 - 11
    [InlineData("synthetic share", "+1C100 -1P100", 0, null, null, "100", "custom")]
    [InlineData("box", "+1C90 -1C110 +1P110 -1P90", -1_990, 0, 10, "", "custom")] // worth 2,000 wherever it ends
    [InlineData("inverted iron condor", "-1P110 +1P100 -1C90 +1C120", 2_500, 500, 1_500, "115", "custom")] // -1,000 below 100, -2,000 to 110, -3,000 from 120
    [InlineData("free vertical", "+1C100 -1C110", 0, 0, 1_000, "100", "vertical")] // nothing up to 100, then it earns
    [InlineData("free strangle", "+1C110 +1P90", 0, 0, null, "90 110", "strangle")] // nothing between
    [InlineData("free call ratio", "+1C100 -2C110", 0, null, 1_000, "100 120", "custom")]
    [InlineData("free condor", "+1C90 -1C100 -1C110 +1C120", 0, 0, 1_000, "90 120", "condor")] // nothing from 120 on
    [InlineData("free risk reversal", "+1C110 -1P90", 0, null, null, "90 110", "custom")]
    [InlineData("free box", "+1C90 -1C110 +1P110 -1P90", -2_000, 0, 0, "", "custom")] // never anything but nothing
    [InlineData("straddle at its top", "-1C100 -1P100", 0, null, 0, "100", "straddle")] // nothing at one price alone
    [InlineData("put at its strike", "+1P100", -10_000, 10_000, 0, "0", "long_put")] // the most that it can earn is nothing
    [InlineData("fractions", "+0.5C100", -200, 200, null, "104", "long_call")]
    public void Payoff_OfAStructure_IsTheHandComputedOne(string what, string legs, int premium, int? loss, int? profit, string breakevens, string name)
    {
        var net = Net(legs);
        var payoff = Payoff.Of(net, premium)!;

        Assert.Equal((what, loss, profit, name), (what, (int?)payoff.MaxLoss, (int?)payoff.MaxProfit, Structure.NameOf(net)));
        Assert.Equal(breakevens, string.Join(' ', payoff.Breakevens.Select(price => price.ToString("0.############", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("-1C100 +1C100'", "calendar")]
    [InlineData("-1C100 +1C110'", "diagonal")]
    [InlineData("-1C100 +2C100'", "custom")]
    [InlineData("-1C100 +1P100'", "custom")]
    [InlineData("-1P640 +1P630 -1C730 +1C740'", "custom")]
    [InlineData("+1C90 -2C100 +1C110'", "custom")]
    public void Payoff_OfSeveralExpiries_IsUnknown_ButHasAName(string legs, string name)
    {
        Assert.Null(Payoff.Of(Net(legs), 100));
        Assert.Equal(name, Structure.NameOf(Net(legs)));
    }

    [Fact]
    public void Payoff_OfNothing_IsUnknown()
    {
        Assert.Null(Payoff.Of([], 100));
        Assert.Null(Structure.NameOf([]));
    }

    [Theory]
    [InlineData(1e18, 1_000, 0)] // 10^21 at the strike
    [InlineData(1, 1, 2e20)]
    [InlineData(1e20, 1e20, 0)]
    public void Payoff_BeyondBelief_IsUnknownAndNoException(double units, double strike, double premium) =>
        Assert.Null(Payoff.Of([Leg((decimal)units, OptionRight.Call, (decimal)strike)], (decimal)premium));

    [Fact]
    public void Breakeven_BeyondBelief_IsLeftOut() => Assert.Empty(Payoff.Of([Leg(1e-26m, OptionRight.Call, 100)], -1e12m)!.Breakevens);

    [Fact]
    public void Breakeven_OfLegsSoSmallThatTheirSlopeVanishes_IsNoException() =>
        Assert.NotNull(Payoff.Of([Leg(1e-28m, OptionRight.Call, 0.1m), Leg(-1e-28m, OptionRight.Call, 1e18m)], -1e-11m));

    private static NetLeg Leg(decimal units, OptionRight right, decimal strike) => new(right, strike, Utc.Day("2026-04-17"), units);

    private static List<NetLeg> Net(string legs) =>
    [
        .. from text in legs.Split(' ')
           let place = text.IndexOfAny(['C', 'P'])
           let right = text[place] == 'C' ? OptionRight.Call : OptionRight.Put
           let strike = decimal.Parse(text[(place + 1)..].TrimEnd('\''), CultureInfo.InvariantCulture)
           let expiry = Utc.Day(text.EndsWith('\'') ? "2026-05-15" : "2026-04-17")
           let units = decimal.Parse(text[..place], CultureInfo.InvariantCulture) * 100
           orderby expiry, right, strike
           select new NetLeg(right, strike, expiry, units),
    ];
}
