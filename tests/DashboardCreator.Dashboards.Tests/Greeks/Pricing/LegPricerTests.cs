using System.Text.Json;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks.Pricing;

/// <summary>Days, volatilities and the model's share of a leg.</summary>
public sealed class LegPricerTests
{
    // New York: 23:59 is 03:59 or 04:59 UTC of the next day; clocks went forward on 8 March 2026 and back on 1 November 2026.
    [Theory]
    [InlineData("2026-03-06 04:59", "2026-03-06", 1)]
    [InlineData("2026-03-06 05:00", "2026-03-06", 0)]
    [InlineData("2026-03-07 04:59", "2026-03-06", 0)]
    [InlineData("2026-03-07 05:00", "2026-03-06", -1)]
    [InlineData("2026-03-08 04:59", "2026-03-09", 2)]
    [InlineData("2026-03-09 03:59", "2026-03-09", 1)]
    [InlineData("2026-03-09 04:00", "2026-03-09", 0)]
    [InlineData("2026-11-01 03:59", "2026-11-02", 2)]
    [InlineData("2026-11-02 04:59", "2026-11-02", 1)]
    [InlineData("2026-11-02 05:00", "2026-11-02", 0)]
    public void Dte_AroundMidnightAndClockChanges_IsADifferenceOfNewYorkDates(string asOf, string expiry, int days)
    {
        var document = (OptionsDraft.Of([Leg("C", 100, expiry, 1, 1)]) with { AsOf = Utc.At(asOf) }).Document();

        Assert.Equal((days, days), (document.Number("positions[0].dte"), document.Number("positions[0].legs[0].dte")));
    }

    [Fact]
    public void Dte_OfSeveralExpiries_IsTheNearestOfTheHeldOnes()
    {
        var document = OptionsDraft.Of([Leg("C", 100, "2026-04-17", 1, 1), Leg("C", 100, "2026-03-20", -1, 1), Leg("C", 100, "2026-03-13", 1) with { Status = "pending" }]).Document();

        Assert.Equal(14, document.Number("positions[0].dte"));
    }

    // At or after the expiry: 1 or -1 in the money, 0 out of it and on the strike itself; everything else 0.
    [Theory]
    [InlineData("C", 101, 1)]
    [InlineData("C", 100, 0)]
    [InlineData("C", 99, 0)]
    [InlineData("P", 99, -1)]
    [InlineData("P", 100, 0)]
    [InlineData("P", 101, 0)]
    public void Greeks_AtAndAfterTheExpiry_AreTheModelsLimit(string right, double spot, double delta)
    {
        foreach (var expiry in (string[])["2026-03-06", "2026-03-05"])
        {
            var draft = OptionsDraft.Of([Leg(right, 100, expiry, 1, 1)], Snapshot("ACME", right, 100, expiry) with { UnderlyingPrice = spot });
            var leg = (draft with { Bars = [("ACME", [new(Utc.Day("2026-03-05"), spot)])] }).Document().At("positions[0].legs[0]");

            Assert.Equal("model", leg.Text("greeks_source"));
            Assert.Equal((delta, 0, 0, 0, 0), (leg.Number("contract.delta"), leg.Number("contract.gamma"), leg.Number("contract.theta"), leg.Number("contract.vega"), leg.Number("contract.rho")));
        }
    }

    [Fact]
    public void Greeks_StoredBeforeTheExpiry_DoNotOutliveIt()
    {
        var draft = OptionsDraft.Of([Leg("C", 100, "2026-03-05", 1, 1) with { Greeks = new(0.4, 0.1, -1, 0.2, 0.1) }]) with { Bars = [("ACME", [new(Utc.Day("2026-03-05"), 101)])] };
        var leg = draft.Document().At("positions[0].legs[0]");

        Assert.Equal((1, 0), (leg.Number("contract.delta"), leg.Number("contract.vega")));
    }

    // A quote of before, a premium, a price of today, Greeks of its own: none of them is what the leg was worth when it ended.
    [Fact]
    public void Leg_ExpiredAtAnUnknownClose_IsNotValuedAtAll()
    {
        var leg = Leg("C", 100, "2026-03-05", 1, 1) with { Greeks = new(0.4, 0.1, -1, 0.2, 0.1), CurrentPremium = 3, ImpliedVolatility = 0.2 };
        var draft = OptionsDraft.Of([leg], Quote("ACME", "C", 100, "2026-03-05", 2, 2, 120, 0.2)) with { Bars = [("ACME", [new(Utc.Day("2026-03-04"), 118), new(Utc.Day("2026-03-06"), 121)])] };
        var document = draft.Document();
        var (position, priced) = (document.At("positions[0]"), document.At("positions[0].legs[0]"));

        Assert.Equal((null, null, "none"), (priced.Number("mark"), priced.Number("contract.delta"), priced.Text("greeks_source")));
        Assert.Equal((null, null, null), (priced.Number("unrealized_pnl"), position.Number("unrealized_pnl"), position.Number("delta")));
        Assert.Equal("it has expired and the close of its last day is not known", document.Text("unpriced[0].reason"));
        Assert.Equal((1, JsonValueKind.Null), (document.Number("totals.unpriced_legs"), document.At("scenarios").ValueKind));
        Assert.True(document.Warns("missing_values", "positions[].legs[].mark"));
    }

    // Units of broker screens: theta / 365, vega / 100, rho / 100. Then contracts x 100, the sign of the side.
    [Fact]
    public void Greeks_OfTheModel_AreInTheUnitsOfTheDocument()
    {
        var leg = OptionsDraft.Of([Leg("P", 95, "2026-04-17", -2, 1)], Snapshot("ACME", "P", 95, "2026-04-17") with { UnderlyingPrice = 100, ImpliedVolatility = 0.3 }).Document().At("positions[0].legs[0]");
        var raw = BlackScholesMerton.Evaluate(new(OptionRight.Put, 100, 95, 42 / 365.0, 0.3, 0.045))!.Value;

        AssertClose(raw.Delta, leg, "contract.delta");
        AssertClose(raw.Theta / 365, leg, "contract.theta");
        AssertClose(raw.Vega / 100, leg, "contract.vega");
        AssertClose(raw.Rho / 100, leg, "contract.rho");
        AssertClose(raw.Gamma * -200, leg, "position.gamma");
        AssertClose(raw.Vega * -2, leg, "position.vega");
    }

    [Theory]
    [InlineData(0.31, 0.25, 0.31, "snapshot")]
    [InlineData(null, 0.25, 0.25, "leg")]
    [InlineData(null, null, 0.2, "implied")]
    public void Volatility_ByWhatIsStored_IsTheFirst(double? snapshot, double? leg, double expected, string source)
    {
        // A quote with a middle of what 0.2 costs.
        var price = (decimal)BlackScholesMerton.Price(new(OptionRight.Call, 100, 100, 42 / 365.0, 0.2, 0.045))!.Value;
        var priced = OptionsDraft.Of(
            [Leg("C", 100, "2026-04-17", 1, 1) with { ImpliedVolatility = leg }], Quote("ACME", "C", 100, "2026-04-17", price, price, 100, snapshot)).Document().At("positions[0].legs[0]");

        AssertClose(expected, priced, "iv");
        Assert.Equal(source, priced.Text("iv_source"));
    }

    // Quoted on Wednesday, 44 days before the expiry: that is the time its price was for.
    [Fact]
    public void Volatility_OfAnOldQuote_IsImpliedOnItsDay()
    {
        var price = (decimal)BlackScholesMerton.Price(new(OptionRight.Put, 100, 100, 44 / 365.0, 0.2, 0.045))!.Value;
        var old = Quote("ACME", "P", 100, "2026-04-17", price, price, 100, null) with { At = Utc.At("2026-03-04 20:00") };

        AssertClose(0.2, OptionsDraft.Of([Leg("P", 100, "2026-04-17", 1, 1)], old).Document().At("positions[0].legs[0]"), "iv");
    }

    // Friday the 6th at noon; ACME was at 100 on Wednesday, at 90 on Thursday, and is at 110 now, as another contract's snapshot tells.
    [Theory]
    [InlineData("2026-03-06 16:00", null, 110.0)] // a quote of today: the newest price
    [InlineData("2026-03-04 20:00", null, 100.0)] // of Wednesday: its close
    [InlineData("2026-03-04 20:00", 104.0, 104.0)] // the price that the snapshot itself tells comes first
    [InlineData("2026-03-03 20:00", null, null)] // of Tuesday, of which no bar is there
    public void Volatility_OfAQuote_IsImpliedByThePriceOfItsDay(string quotedAt, double? told, double? spot)
    {
        var days = Utc.Day("2026-04-17").DayNumber - Utc.Day(quotedAt[..10]).DayNumber;
        var price = (decimal)BlackScholesMerton.Price(new(OptionRight.Call, spot ?? 100, 100, days / 365.0, 0.2, 0.045))!.Value;
        var quote = Quote("ACME", "C", 100, "2026-04-17", price, price, told, null) with { At = Utc.At(quotedAt) };
        var draft = OptionsDraft.Of([Leg("C", 100, "2026-04-17", 1, 1)], quote, Quote("ACME", "C", 150, "2026-04-17", 1, 1, 110)) with
        {
            Bars = [("ACME", [new(Utc.Day("2026-03-04"), 100), new(Utc.Day("2026-03-05"), 90)])],
        };
        var actual = draft.Document().Number("positions[0].legs[0].iv");

        Assert.Equal(spot is null, actual is null);
        Assert.Equal(0.2, actual ?? 0.2, 1e-9);
    }

    // On Saturday a quote of Friday is of the newest session: its close, or the newest price while there is no bar of it.
    [Theory]
    [InlineData("2026-03-06", 100)]
    [InlineData("2026-03-05", 110)]
    public void Volatility_OfFridaysQuoteOnAWeekend_IsOfFriday(string lastBar, double spot)
    {
        var price = (decimal)BlackScholesMerton.Price(new(OptionRight.Call, spot, 100, 42 / 365.0, 0.2, 0.045))!.Value;
        var draft = OptionsDraft.Of(
            [Leg("C", 100, "2026-04-17", 1, 1)], Quote("ACME", "C", 100, "2026-04-17", price, price, null, null), Quote("ACME", "C", 150, "2026-04-17", 1, 1, 110)) with
        {
            AsOf = Utc.At("2026-03-07 15:00"), Bars = [("ACME", [new(Utc.Day(lastBar), 100)])],
        };

        AssertClose(0.2, draft.Document().At("positions[0].legs[0]"), "iv");
    }

    [Fact]
    public void Volatility_AfterTheExpiry_IsNotImpliedByAnOldQuote()
    {
        var quote = Quote("ACME", "C", 100, "2026-03-05", 5, 5, 101, null) with { At = Utc.At("2026-03-03 20:00") };

        Assert.Null(OptionsDraft.Of([Leg("C", 100, "2026-03-05", 1, 1)], quote).Document().Number("positions[0].legs[0].iv"));
    }

    [Theory]
    [InlineData(0.25, 0.15, 0.35, 50.0)]
    [InlineData(0.40, 0.15, 0.35, 100.0)] // above all that was recorded before
    [InlineData(0.10, 0.15, 0.35, 0.0)]
    [InlineData(0.25, 0.25, 0.25, null)]
    public void IvRank_WithinTheYearsRange_IsItsPlace(double volatility, double low, double high, double? rank)
    {
        var snapshot = Quote("ACME", "C", 100, "2026-04-17", 2, 3, 100, volatility) with { VolatilityRange = (low, high) };
        var actual = OptionsDraft.Of([Leg("C", 100, "2026-04-17", 1, 1)], snapshot).Document().Number("positions[0].legs[0].iv_rank");

        Assert.Equal(rank is null, actual is null);
        Assert.Equal(rank ?? 0, actual ?? 0, 1e-9);
    }

    [Fact]
    public void Snapshot_OfTheExecutionAndContractId_ComesBeforeTheContracts()
    {
        var draft = OptionsDraft.Of([Leg("C", 100, "2026-04-17", 1, 1) with { ContractId = 7 }], Quote("ACME", "C", 100, "2026-04-17", 2, 2)) with
        {
            ExecutionSnapshots = [Quote("ACME", "C", 100, "2026-04-17", 3, 3) with { ExecutionId = "x1", ContractId = 7 }, Quote("ACME", "C", 100, "2026-04-17", 9, 9) with { ExecutionId = "x2", ContractId = 7 }],
        };

        Assert.Equal(3, draft.Document().Number("positions[0].legs[0].mark"));
    }

    [Fact]
    public void Snapshot_OfAContractInAnotherLetterCase_IsTheNewestInAnyOrder()
    {
        OptionsDraft Draft(params Dashboards.Ports.OptionSnapshot[] snapshots) => OptionsDraft.Of([Leg("C", 100, "2026-04-17", 1, 1)], snapshots);
        var (newest, older) = (Quote("ACME", "C", 100, "2026-04-17", 3, 3), Quote("acme", "C", 100, "2026-04-17", 2, 2) with { At = Utc.At("2026-03-06 15:00") });

        Assert.Equal((3, 3), (Draft(newest, older).Document().Number("positions[0].legs[0].mark"), Draft(older, newest).Document().Number("positions[0].legs[0].mark")));
    }

    private static void AssertClose(double expected, JsonElement leg, string path) => Assert.Equal(expected, leg.Number(path)!.Value, 1e-9 * Math.Max(1, Math.Abs(expected)));
}
