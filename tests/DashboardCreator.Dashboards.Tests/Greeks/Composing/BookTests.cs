using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks.Composing;

/// <summary>Groups, limits, alerts, betas and what the broker says.</summary>
public sealed class BookTests
{
    private const string April = "2026-04-17";

    private static readonly StoredGreeks Half = new(0.5, 0.01, -0.02, 0.1, 0.05);

    [Fact]
    public void BySymbol_LetterCaseDoesNotCount_AndIsUpper()
    {
        var document = OptionsDraft.Of([Open("a", "acme", Held(1)), Open("b", "ACME", Held(2)), Open("c", "ZED", Held(-1))]).Document();

        Assert.Equal([("ACME", 150.0), ("ZED", -50.0)], document.At("by_symbol").EnumerateArray().Select(group => (group.Text("symbol"), group.Number("delta")!.Value)));
        Assert.Equal((2, 100), (document.Number("totals.symbols"), document.Number("totals.delta")));
        Assert.Equal(["ACME", "ACME", "ZED"], document.At("positions").EnumerateArray().Select(position => position.Text("symbol")));
    }

    // Prices are asked for where something is held or ordered.
    [Theory]
    [InlineData("filled", null, 101.0)]
    [InlineData("pending", null, 101.0)]
    [InlineData("filled", "2026-03-05 15:00", null)]
    [InlineData("rolling", null, null)]
    public void UnderlyingPrice_OfAPosition_IsThereWhileItIsOpenOrOrdered(string word, string? closed, double? price)
    {
        var execution = Open("a", "ACME", Leg("C", 100, "2026-04-17", 1, 1)) with { Status = word, CloseTime = closed is null ? null : Utc.At(closed) };
        var document = OptionsDraft.Of([execution], Quote("ACME", "C", 100, "2026-04-17", 2, 2, 101)).Document("status=all");

        Assert.Equal(price, document.Number("positions[0].underlying_price"));
    }

    [Theory]
    [InlineData("2026-03-05", "expired")]
    [InlineData("2026-03-06", "0-7")]
    [InlineData("2026-03-13", "0-7")]
    [InlineData("2026-03-14", "8-14")]
    [InlineData("2026-03-20", "8-14")]
    [InlineData("2026-03-21", "15-30")]
    [InlineData("2026-04-05", "15-30")]
    [InlineData("2026-04-06", "31-45")]
    [InlineData("2026-04-20", "31-45")]
    [InlineData("2026-04-21", "46-60")]
    [InlineData("2026-05-05", "46-60")]
    [InlineData("2026-05-06", "61-90")]
    [InlineData("2026-06-04", "61-90")]
    [InlineData("2026-06-05", "90+")]
    public void Heatmap_ByDaysToExpiry_HasItsBin(string expiry, string bin)
    {
        var snapshot = Snapshot("ACME", "C", 100, expiry) with { UnderlyingPrice = 101, ImpliedVolatility = 0.2 };

        var draft = OptionsDraft.Of([Leg("C", 100, expiry, 1, 1)], snapshot) with { Bars = [("ACME", [new(Utc.Day("2026-03-05"), 101)])] };

        Assert.Equal(bin, draft.Document().Text("heatmap[0].dte_bin"));
    }

    [Fact]
    public void Heatmap_SameStrikeAndDay_OfSeveralPositions_IsOneCell()
    {
        var document = OptionsDraft.Of([Open("a", "ACME", Held(1), Held(2, "P")), Open("b", "acme", Held(-4))]).Document();

        Assert.Equal(1, document.At("heatmap").GetArrayLength());
        Assert.Equal((-50, -0.05 * 100), (document.Number("heatmap[0].delta"), Math.Round(document.Number("heatmap[0].rho")!.Value, 12)));
    }

    // 60 shares of delta against 50; the largest symbol has -100 against 20; 25,000 of 100,000 capital is 25 % against 2.
    [Fact]
    public void Limits_AreThoseOfTheWholeBook_WhateverTheFilter()
    {
        var draft = OptionsDraft.Of([Open("a", "ACME", Held(3)), Open("b", "ZED", Held(-2)), Open("c", "YAK", Held(0.2m))]) with { Options = new() { Capital = 100_000 } };

        Assert.Equal(
            [("portfolio_delta", null, 60.0, 120.0, true), ("portfolio_gamma", null, 1.2, 12.0, false), ("symbol_delta", "ACME", 150.0, 750.0, true), ("single_position", "a", 30.0, 1_500.0, true)],
            Limits(draft.Document()));
        Assert.Equal(Limits(draft.Document()), Limits(draft.Document("symbol=ZED")));
        Assert.Equal(-100, draft.Document("symbol=ZED").Number("totals.delta"));
    }

    [Fact]
    public void SinglePosition_WithoutCapital_IsAShareOfTheGrossNotional()
    {
        var document = OptionsDraft.Of([Open("a", "ACME", Held(3)), Open("b", "ZED", Held(-1))]).Document();

        Assert.Equal((75, "per cent of the gross notional"), (document.Number("limits[3].value"), document.Text("limits[3].unit")));
    }

    [Fact]
    public void SymbolDelta_OfPositionsWithoutASymbol_IsNoSymbols()
    {
        var document = OptionsDraft.Of([Open("a", null, Held(9)), Open("b", "ZED", Held(1))]).Document();

        Assert.Equal(("ZED", 50), (document.Text("limits[2].subject"), document.Number("limits[2].value")));
    }

    // Bought at 4.00: at 1.99 a loss of 50.25 % of the premium, which is all that can be lost; at 2.00 exactly half, and no alert.
    [Theory]
    [InlineData(1.99, 2)]
    [InlineData(2.00, 0)]
    [InlineData(9.00, 0)]
    public void Alerts_BeginAboveHalf(double mark, int alerts)
    {
        var document = OptionsDraft.Of([Held(1) with { FillPrice = 4 }], Snapshot("ACME", "C", 100, April) with { Last = (decimal)mark }).Document();

        Assert.Equal(alerts, document.At("risk_alerts").GetArrayLength());
        if (alerts > 0)
        {
            Assert.Equal(("loss_over_half_of_premium", "loss_over_half_of_max_loss"), (document.Text("risk_alerts[0].rule"), document.Text("risk_alerts[1].rule")));
            Assert.Equal(50.25, document.Number("risk_alerts[0].loss_pct")!.Value, 1e-9);
            Assert.Equal((50, "x1"), (document.Number("risk_alerts[0].bound_pct"), document.Text("risk_alerts[0].execution_id")));
        }
    }

    // ACME moves twice as much as SPY: beta 2. 50 shares at 30 are 1,500 dollars, twice as many of SPY at 600: 5 shares.
    [Fact]
    public void BetaWeightedDelta_IsTheBenchmarksShares()
    {
        var (own, market) = Series(60);
        var document = (OptionsDraft.Of([Held(1)], Snapshot("ACME", "C", 100, April) with { UnderlyingPrice = 30 }, Snapshot("SPY", "C", 600, April) with { UnderlyingPrice = 600 }) with
        {
            Bars = [("ACME", own), ("SPY", market)],
        }).Document();

        Assert.Equal(2, document.Number("by_symbol[0].beta")!.Value, 1e-9);
        Assert.Equal((50, 1_500), (document.Number("totals.delta"), document.Number("totals.dollar_delta")));
        Assert.Equal(5, document.Number("totals.beta_weighted_delta")!.Value, 1e-9);
    }

    [Fact]
    public void Beta_OfTheBenchmark_IsOne_AndOfTooFewReturns_Unknown()
    {
        var (own, market) = Series(59);
        var draft = OptionsDraft.Of([Open("a", "ACME", Held(1)), Open("b", "spy", Held(1))]) with { Bars = [("ACME", own), ("SPY", market)] };
        var document = draft.Document();

        Assert.Equal((null, 1), (document.Number("by_symbol[0].beta"), document.Number("by_symbol[1].beta")));
        Assert.True(document.Warns("insufficient_data", "by_symbol[].beta"));
    }

    [Fact]
    public void UnderlyingPrice_IsTheNewest_OfSnapshotsAndCloses()
    {
        OptionsDraft Draft(string at) => OptionsDraft.Of([Held(1)], Snapshot("ACME", "C", 100, April, at) with { UnderlyingPrice = 30 }) with { Bars = [("ACME", [new(Utc.Day("2026-03-05"), 31), new(Utc.Day("2026-03-09"), 99)])] };

        Assert.Equal((30, "snapshot"), (Draft("2026-03-05 21:01").Document().Number("by_symbol[0].underlying_price"), Draft("2026-03-05 21:01").Document().Text("by_symbol[0].underlying_price_source")));
        Assert.Equal((31, "bar"), (Draft("2026-03-05 20:59").Document().Number("by_symbol[0].underlying_price"), Draft("2026-03-05 20:59").Document().Text("by_symbol[0].underlying_price_source")));
        Assert.Equal("2026-03-05T21:00:00Z", Draft("2026-03-05 20:59").Document().Text("by_symbol[0].underlying_price_at"));
    }

    // The book: 3 of ACME in two positions. The broker: 2; and 5 of ZED that nobody recorded. Yesterday's contracts and unknown quantities are left out.
    [Fact]
    public void Discrepancies_AreTheContractsThatDiffer()
    {
        var gone = Leg("C", 100, "2026-03-05", 1, 1);
        var draft = OptionsDraft.Of([Open("a", "ACME", Held(1), gone), Open("b", "acme", Held(2)) with { StrategyType = "other" }, Open("c", "YAK", Held(1)), Open("d", "BEE", Held(1))]) with
        {
            Holdings = [Holding("ACME", 2), Holding("ZED", 5), Holding("YAK", 1), Holding("BEE", null), Holding("ACME", 9) with { Expiry = Utc.Day("2026-03-05") }],
        };
        static string[] Read(JsonElement document) =>
            [.. document.At("position_discrepancies").EnumerateArray().Select(row => $"{row.Text("symbol")} {row.Number("recorded_quantity")} {row.Number("broker_quantity")}")];

        Assert.Equal(["ACME 3 2", "ZED 0 5"], Read(draft.Document()));
        Assert.Equal(["ACME 3 2"], Read(draft.Document("symbol=ACME")));
        Assert.Equal(["ACME 3 2", "ZED 0 5"], Read(draft.Document("strategy_type=other"))); // the broker knows no strategies
        Assert.True(draft.Document().Warns("missing_values", "position_discrepancies"));
        Assert.Empty(Read((draft with { Holdings = [] }).Document()));
    }

    [Theory]
    [InlineData("filled", null, true)]
    [InlineData(null, null, true)]
    [InlineData("PARTIAL", null, true)]
    [InlineData("Pending", null, false)]
    [InlineData("cancelled", null, false)]
    [InlineData("closed", null, false)]
    [InlineData("filled", 2.5, false)] // sold again by itself
    [InlineData("filled", 0.0, true)] // writers store 0 for none
    public void Leg_OfAnOpenPosition_CountsWhileItIsHeld(string? status, double? exit, bool held)
    {
        var document = OptionsDraft.Of([Held(1) with { Status = status, ExitPrice = (decimal?)exit }]).Document();

        Assert.Equal(held, document.At("positions[0].legs[0].held").GetBoolean());
        Assert.Equal(!held, document.Warns("missing_values", "positions[].legs[].held"));
    }

    [Theory]
    [InlineData("OPEN", null, "open")]
    [InlineData(" filled ", null, "open")]
    [InlineData("Partial", null, "open")]
    [InlineData("pending", null, "pending")]
    [InlineData("closed", null, "closed")]
    [InlineData("FAILED", null, "closed")]
    [InlineData("cancelled", null, "closed")]
    [InlineData("filled", "2026-03-05 15:00", "closed")] // a close time closes
    [InlineData("rolled", "2026-03-05 15:00", "closed")]
    [InlineData("rolled", null, null)]
    [InlineData(null, null, null)]
    public void Status_OfAnExecution_IsReadInAnyCase(string? word, string? closed, string? status)
    {
        var execution = Open("a", "ACME", Held(1)) with { Status = word, CloseTime = closed is null ? null : Utc.At(closed) };

        Assert.Equal(status, OptionsDraft.Of([execution]).Document("status=all").Text("positions[0].status"));
    }

    [Theory]
    [InlineData("failed", "cancelled", null, 0.0)]
    [InlineData("cancelled", null, null, 0.0)]
    [InlineData("failed", "filled", null, null)] // a leg was filled at nobody knows what
    [InlineData("failed", "filled", 3.0, null)]
    [InlineData("closed", "cancelled", null, null)]
    public void RealizedPnl_OfWhatNeverTraded_IsZero_AndElseUnknown(string status, string? leg, double? fill, double? expected)
    {
        var execution = Open("a", "ACME", Leg("C", 100, April, 1, (decimal?)fill) with { Status = leg }) with { Status = status };

        Assert.Equal(expected, OptionsDraft.Of([execution]).Document("status=all").Number("positions[0].realized_pnl"));
    }

    // Bought at 3.00, sold at 3.75 in another leg: 75; no exit price is needed where the legs cancel out.
    [Fact]
    public void RealizedPnl_OfLegsThatCancelOut_IsTheirPremium()
    {
        var execution = Closed("a", "ACME", "2026-03-05 15:00", null, Leg("C", 100, April, 1, 3), Leg("C", 100, April, -1, 3.75m));

        Assert.Equal(75, OptionsDraft.Of([execution]).Document("status=closed").Number("positions[0].realized_pnl"));
    }

    private static OptionLeg Held(decimal contracts, string right = "C") => Leg(right, 100, April, contracts, 1) with { Greeks = Half };

    private static OptionHolding Holding(string symbol, decimal? quantity) => new()
    {
        Symbol = symbol, Right = Analytics.Options.OptionRight.Call, Strike = 100, Expiry = Utc.Day(April), Quantity = quantity,
    };

    private static List<(string?, string?, double, double, bool)> Limits(JsonElement document) => [.. document.At("limits").EnumerateArray().Select(limit =>
        (limit.Text("name"), limit.Text("subject"), Math.Round(limit.Number("value")!.Value, 9), Math.Round(limit.Number("utilisation_pct")!.Value, 9), limit.At("breached").GetBoolean()))];

    // Returns of 1 % and -1 % by turns, and twice as much.
    private static (IReadOnlyList<DailyBar> Own, IReadOnlyList<DailyBar> Market) Series(int returns)
    {
        var sessions = HandMadeAccount.Ramp(returns + 2, 1, 0).SkipLast(1).Select(bar => bar.Session).ToList();
        IReadOnlyList<DailyBar> Of(double move)
        {
            var (price, bars) = (100.0, new List<DailyBar>());
            for (var i = 0; i < sessions.Count; i++)
            {
                price *= i == 0 ? 1 : 1 + (i % 2 == 0 ? move : -move);
                bars.Add(new DailyBar(sessions[i], price));
            }

            return bars;
        }

        return (Of(0.02), Of(0.01));
    }
}
