using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Options;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Greeks;

/// <summary>Every figure of the hand-made book, with its arithmetic.</summary>
public sealed class GreeksDocumentTests
{
    private static readonly JsonElement Document = HandMadeBook.Draft.Document("status=all");

    [Fact]
    public void Document_OfTheHandMadeBook_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeBook.Draft.Bytes("status=all"), "tests", "DashboardCreator.Dashboards.Tests", "Greeks", "Approved", "hand-made-book.json");

    [Fact]
    public void Document_MadeTwice_IsTheSameBytes() => Assert.Equal(HandMadeBook.Draft.Bytes(), HandMadeBook.Draft.Bytes());

    // Short 640 put 3.10, long 630 put 2.15, short 730 call 2.50, long 740 call 1.10; marked 3.10, 2.15, 2.00, 1.00.
    [Theory]
    [InlineData("net_premium", 235.0)] // 310 - 215 + 250 - 110
    [InlineData("unrealized_pnl", 40.0)] // 0 + 0 + 50 - 10
    [InlineData("unrealized_pnl_pct", 4.519774011299435)] // 40 / (310 + 215 + 250 + 110)
    [InlineData("pnl_to_credit_pct", 17.02127659574468)] // 40 / 235
    [InlineData("pnl_to_max_loss_pct", 5.228758169934641)] // 40 / 765
    [InlineData("max_loss", 765.0)] // 10 x 100 - 235
    [InlineData("max_profit", 235.0)]
    [InlineData("breakevens[0]", 637.65)] // 640 - 2.35
    [InlineData("breakevens[1]", 732.35)] // 730 + 2.35
    [InlineData("recorded_max_loss", 765.0)]
    [InlineData("recorded_premium", 2.35)]
    [InlineData("gross_notional", 274_000.0)] // (640 + 630 + 730 + 740) x 100
    [InlineData("delta", -2.0)] // 16 - 13 - 12 + 7
    [InlineData("gamma", -0.2)] // -0.5 + 0.4 - 0.4 + 0.3
    [InlineData("theta", 4.0)] // 12 - 11 + 10 - 7
    [InlineData("vega", -23.0)] // -54 + 45 - 42 + 28
    [InlineData("rho", -1.0)] // 11 - 9 - 8 + 5
    [InlineData("dollar_delta", -1_376.0)] // -2 x 688
    [InlineData("iv", 0.17615384615384616)] // (0.2 x 54 + 0.21 x 45 + 0.14 x 42 + 0.13 x 28) / 169
    [InlineData("iv_rank", 50.0)] // (0.2 - 0.1) / (0.3 - 0.1), the only range
    [InlineData("dte", 42.0)] // 6 March to 17 April
    public void Condor_EveryFigure_IsTheHandComputedOne(string field, double expected) => AssertClose(expected, Position("condor"), field);

    // Two of each: long 100 call 4.00, short 110 call 1.50, both with Greeks of their own; last seen at 5 and 1.
    [Theory]
    [InlineData("net_premium", -500.0)] // -800 + 300
    [InlineData("unrealized_pnl", 300.0)] // 200 x (5 - 4) - 200 x (1 - 1.5)
    [InlineData("unrealized_pnl_pct", 27.272727272727273)] // 300 / (800 + 300)
    [InlineData("pnl_to_credit_pct", null)] // a debit
    [InlineData("pnl_to_max_loss_pct", 60.0)] // 300 / 500
    [InlineData("max_loss", 500.0)]
    [InlineData("max_profit", 1_500.0)] // 10 x 200 - 500
    [InlineData("breakevens[0]", 102.5)] // 100 + 500 / 200
    [InlineData("delta", 60.0)] // 200 x (0.5 - 0.2)
    [InlineData("gamma", 2.0)] // 200 x (0.04 - 0.03)
    [InlineData("theta", -4.0)] // 200 x (-0.05 + 0.03)
    [InlineData("vega", 8.0)] // 200 x (0.12 - 0.08)
    [InlineData("dollar_delta", 6_240.0)] // 60 x 104, the snapshot's price: newer than the last close
    public void Spread_EveryFigure_IsTheHandComputedOne(string field, double? expected) => AssertClose(expected, Position("spread"), field);

    // Short 52 put over at the end of the day, the underlying at 50: marked 2.00, in the money. Long 45 call over since yesterday, closed at 49.
    [Theory]
    [InlineData("today", "dte", 0.0)]
    [InlineData("today", "delta", 100.0)] // -1 x -100
    [InlineData("today", "gamma", 0.0)]
    [InlineData("today", "unrealized_pnl", -100.0)] // -100 x (2 - 1)
    [InlineData("today", "max_loss", null)]
    [InlineData("today", "max_profit", 100.0)]
    [InlineData("expired", "dte", -1.0)]
    [InlineData("expired", "delta", 100.0)]
    [InlineData("expired", "theta", 0.0)]
    [InlineData("expired", "legs[0].mark", 4.0)] // 49 - 45
    [InlineData("expired", "unrealized_pnl", -200.0)] // 100 x (4 - 6)
    [InlineData("call", "unrealized_pnl", 50.0)] // 100 x (2.5 - 2)
    [InlineData("quoteless", "delta", null)]
    [InlineData("quoteless", "unrealized_pnl", null)]
    [InlineData("cancelled", "realized_pnl", 0.0)]
    [InlineData("won", "realized_pnl", 120.50)]
    [InlineData("lost", "realized_pnl", -200.0)] // 100 x (1 - 3)
    [InlineData("lossless", "realized_pnl", null)]
    public void OtherPositions_TheirFigures_AreTheHandComputedOnes(string id, string field, double? expected) => AssertClose(expected, Position(id), field);

    [Theory]
    [InlineData("positions", 6.0)]
    [InlineData("legs", 10.0)] // 4 + 2 + 1 + 1 + 1 + 1: the pending leg does not count
    [InlineData("symbols", 4.0)]
    [InlineData("unpriced_legs", 1.0)]
    [InlineData("pending_positions", 1.0)]
    [InlineData("closed_positions", 4.0)]
    [InlineData("total_positions", 12.0)]
    [InlineData("unrealized_pnl", 90.0)] // 40 + 300 + 50 - 100 - 200
    [InlineData("unrealized_pnl_pct", 3.119584055459272)] // 90 / (885 + 1,100 + 200 + 100 + 600)
    [InlineData("realized_pnl", -79.50)] // 0 + 120.50 - 200
    [InlineData("realized_pnl_30d", 120.50)] // closed after 4 February
    [InlineData("total_pnl", 10.50)]
    [InlineData("net_premium", -1_065.0)] // 235 - 500 - 200 + 100 - 600 - 100
    [InlineData("gross_notional", 338_200.0)] // 274,000 + 42,000 + 10,500 + 5,200 + 4,500 + 2,000
    public void Totals_EveryFigure_IsTheHandComputedOne(string field, double expected) => AssertClose(expected, Document.At("totals"), field);

    [Theory]
    [InlineData("gross_notional", 338_200.0)]
    [InlineData("net_notional", 9_800.0)] // (-640 + 630 - 730 + 740) x 100 + (100 - 110) x 200 + 10,500 - 5,200 + 4,500 + 2,000
    [InlineData("defined_risk_max_loss", 2_165.0)] // 765 + 500 + 200 + 600 + 100
    [InlineData("positions_without_max_loss", 1.0)] // the short put
    [InlineData("largest_position_pct", 81.01714961561206)] // 274,000 / 338,200
    [InlineData("largest_symbol_pct", 81.01714961561206)]
    public void Exposure_EveryFigure_IsTheHandComputedOne(string field, double expected) => AssertClose(expected, Document.At("exposure"), field);

    [Fact]
    public void Exposure_LargestOfAll_IsNamed() =>
        Assert.Equal(("condor", "SPY"), (Document.Text("exposure.largest_position"), Document.Text("exposure.largest_symbol")));

    [Fact]
    public void Positions_AllStatuses_AreNewestFirst() => Assert.Equal(
        ["ordered", "condor", "spread", "call", "today", "cancelled", "expired", "quoteless", "won", "lost", "lossless", "strange"],
        Document.At("positions").EnumerateArray().Select(position => position.Text("execution_id")!));

    [Theory]
    [InlineData("condor", "iron_condor", "open")]
    [InlineData("spread", "vertical", "open")]
    [InlineData("call", "long_call", "open")]
    [InlineData("today", "short_put", "open")]
    [InlineData("ordered", null, "pending")]
    [InlineData("cancelled", null, "closed")]
    [InlineData("strange", null, null)]
    public void Position_StructureAndStatus_AreFoundFromLegsAndWords(string id, string? structure, string? status) =>
        Assert.Equal((structure, status), (Position(id).Text("structure"), Position(id).Text("status")));

    [Fact]
    public void Unpriced_NamesTheLegAndTheReason()
    {
        Assert.Equal("[99]", Document.At("unpriced_legs").GetRawText());
        Assert.Equal(("quoteless", "CASK", "call"), (Document.Text("unpriced[0].execution_id"), Document.Text("unpriced[0].symbol"), Document.Text("unpriced[0].right")));
        Assert.Equal("its Greeks are not all stored, and the price of its underlying is not known", Document.Text("unpriced[0].reason"));
    }

    private static JsonElement Position(string id) => Document.At("positions").EnumerateArray().Single(position => position.Text("execution_id") == id);

    private static void AssertClose(double? expected, JsonElement element, string field)
    {
        var actual = element.Number(field);
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 1e-9);
    }
}
