using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks.Pricing;

/// <summary>What a leg is worth, and by whom.</summary>
public sealed class LegMarksTests
{
    [Theory]
    [InlineData(1.0, 2.0, 9.0, 8.0, 7.0, 1.5, "mid")]
    [InlineData(1.0, 1.0, 9.0, 8.0, 7.0, 1.0, "mid")] // a locked market
    [InlineData(2.0, 1.0, 9.0, 8.0, 7.0, 9.0, "mid")] // a crossed quote is none: the stored middle
    [InlineData(2.0, 1.0, null, 8.0, 7.0, 8.0, "last")]
    [InlineData(null, 1.0, null, 8.0, 7.0, 8.0, "last")]
    [InlineData(1.0, null, null, null, 7.0, 7.0, "leg")]
    [InlineData(null, null, null, null, 0.0, 0.0, "leg")] // worthless is a price
    [InlineData(null, null, null, null, null, null, null)]
    public void Quoted_ByWhatIsThere_TakesTheFirst(double? bid, double? ask, double? mid, double? last, double? premium, double? expected, string? source)
    {
        var snapshot = Snapshot("ACME", "C", 100, "2026-04-17") with { Bid = (decimal?)bid, Ask = (decimal?)ask, Mid = (decimal?)mid, Last = (decimal?)last };
        var mark = LegMarks.Quoted(Leg("C", 100, "2026-04-17", 1) with { CurrentPremium = (decimal?)premium }, snapshot);

        Assert.Equal(((decimal?)expected, source), (mark?.Price, mark?.Source));
        Assert.Equal(source is "leg" or null ? null : snapshot.At, mark?.At);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(1e21)]
    [InlineData(null)]
    public void Computed_OfNoPrice_IsNoMark(double? price) => Assert.Null(LegMarks.Computed(price, "model"));

    // No quote, but spot and volatility of a snapshot: Black-Scholes-Merton, 42 days, 4.5 %.
    [Fact]
    public void Mark_WithoutQuote_IsTheModelsAndSaysSo()
    {
        var document = OptionsDraft.Of(
            [Leg("C", 100, "2026-04-17", 1, 3)], Snapshot("ACME", "C", 100, "2026-04-17") with { UnderlyingPrice = 100, ImpliedVolatility = 0.2 }).Document();
        var price = Analytics.Options.BlackScholesMerton.Price(new(Analytics.Options.OptionRight.Call, 100, 100, 42 / 365.0, 0.2, 0.045))!.Value;

        Assert.Equal(price, document.Number("positions[0].legs[0].mark")!.Value, 1e-12);
        Assert.Equal("model", document.Text("positions[0].legs[0].mark_source"));
        Assert.Equal((double)Math.Round((decimal)((price - 3) * 100), 2), document.Number("totals.unrealized_pnl"));
        Assert.True(document.Warns("missing_values", "positions[].legs[].mark"));
    }

    // Saturday, 7 March: options that expired on Friday the 6th are settled at its close, whatever was quoted before. 107 - 100 = 7.
    [Theory]
    [InlineData("2026-03-06", 7.0, "settlement")]
    [InlineData("2026-03-07", 2.0, "mid")] // on Saturday itself it is not over
    [InlineData("2026-02-28", 6.0, "settlement")] // a Saturday: the close of Friday, 27 February
    [InlineData("2025-01-03", null, null)] // no bar is so old, and no quote of before the expiry is what exercise was worth
    public void Mark_AfterTheExpiry_IsWhatExerciseWasWorth(string expiry, double? expected, string? source)
    {
        var draft = OptionsDraft.Of([Leg("C", 100, expiry, 1, 3)], Quote("ACME", "C", 100, expiry, 1.90m, 2.10m)) with
        {
            AsOf = Utc.At("2026-03-07 15:00"),
            Bars = [("ACME", [new(Utc.Day("2026-02-27"), 106), new(Utc.Day("2026-03-06"), 107)])],
        };
        var document = draft.Document();

        Assert.Equal((expected, source), (document.Number("positions[0].legs[0].mark"), document.Text("positions[0].legs[0].mark_source")));
    }

    // -3 contracts, sold at 2.00, marked 1.25: -300 x (1.25 - 2) = 225; with a multiplier of 10 it is 22.50.
    [Theory]
    [InlineData(-3, 100, 225)]
    [InlineData(3, 100, -225)]
    [InlineData(-3, 10, 22.50)]
    [InlineData(-0.5, 100, 37.50)]
    [InlineData(0, 100, 0)]
    public void UnrealizedPnl_OfALeg_HasItsSignAndMultiplier(double contracts, int multiplier, double expected)
    {
        var draft = OptionsDraft.Of([Leg("P", 90, "2026-04-17", (decimal)contracts, 2)], Quote("ACME", "P", 90, "2026-04-17", 1.20m, 1.30m)) with
        {
            Options = new() { Multiplier = multiplier },
        };

        Assert.Equal(expected, draft.Document().Number("positions[0].legs[0].unrealized_pnl"));
    }
}
