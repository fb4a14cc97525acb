using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;
using static DashboardCreator.Testing.Trading.HandMadeHedges;

namespace DashboardCreator.Dashboards.Tests.Trading.Hedging;

/// <summary>Every figure of the hand-made hedges, with its arithmetic.</summary>
public sealed class HedgingDocumentTests
{
    private static readonly JsonElement Document = Draft.Hedging();

    [Fact]
    public void Document_OfTheHandMadeHedges_IsTheApprovedOne() => ApprovedFile.Check(
        Draft.HedgingBytes(), "tests", "DashboardCreator.Dashboards.Tests", "Trading", "Hedging", "Approved", "hand-made-hedges.json");

    // 3 February in New York. To 3 February 0 days; to 20 March 25 + 20 = 45; to 19 June 25 + 31 + 30 + 31 + 19 = 136.
    [Theory]
    [InlineData("totals.positions", 3)]
    [InlineData("totals.contracts", 15)] // 10 + 2 + 3
    [InlineData("totals.premium", 1_950.76)] // 1,200.505 + 300 + 450.25 = 1,950.755
    [InlineData("totals.avg_dte", 60.333333333333336)] // (0 + 45 + 136) / 3, whatever the contracts
    [InlineData("totals.by_template[0].premium", 300)]
    [InlineData("totals.by_template[1].premium", 1_200.51)]
    [InlineData("totals.by_template[2].premium", 450.25)]
    [InlineData("positions[0].dte", 0)]
    [InlineData("positions[1].dte", 45)]
    [InlineData("positions[2].dte", 136)]
    [InlineData("positions[0].days_to_roll", 0)]
    [InlineData("positions[1].days_to_roll", 0)] // 45 is the last day that counts as due
    [InlineData("positions[2].days_to_roll", 91)] // 136 - 45
    [InlineData("positions[0].entry_price", 1.2345)]
    [InlineData("spend.twelve_months", 1_350.26)] // 300 + 450.255 + 600 = 1,350.255; the same day last year is not in it
    [InlineData("spend.used_pct", 2.70051)] // 1,350.255 / 50,000
    [InlineData("spend.cap_pct", 5)]
    [InlineData("spend.equity", 50_000)]
    public void Figures_Each_IsTheHandComputedOne(string path, double expected) => Assert.Equal(expected, Document.Number(path)!.Value, 1e-9);

    [Fact]
    public void Positions_Held_AreTheFirstToExpireFirst() => Assert.Equal(
        [("h-today", "critical", "2026-01-13"), ("h-due", "due", "2026-02-03"), ("h-far", "holding", "2026-05-05")],
        Document.At("positions").EnumerateArray().Select(row => (row.Text("hedge_id")!, row.Text("roll_status")!, row.Text("roll_due_on")!)));

    [Fact]
    public void Templates_TheMissingOne_IsARowOfItsOwnAtTheEnd() => Assert.Equal(
        ["smoothing", "tail_first", null], Document.At("totals.by_template").EnumerateArray().Select(row => row.Text("template")));

    [Fact]
    public void Spend_ByMonth_IsOfEveryMonthOfNewYorkAscending()
    {
        Assert.Equal(
            [
                ("2025-02", 450.26), ("2025-03", 0), ("2025-04", 0), ("2025-05", 0), ("2025-06", 600), ("2025-07", 0), ("2025-08", 0), ("2025-09", 0),
                ("2025-10", 0), ("2025-11", 0), ("2025-12", 0), ("2026-01", 0), ("2026-02", 300),
            ],
            Document.At("spend.by_month").EnumerateArray().Select(month => (month.Text("month")!, month.Number("premium")!.Value)));
        Assert.Equal("2025-02-04", Document.Text("spend.from"));
    }

    [Fact]
    public void History_Decisions_AreNewestFirstAndTiesByKey() => Assert.Equal(
        ["evaluation_completed", "hedge_rolled", "hedge_closed", "hedge_opened", "hedge_opened", "hedge_opened"],
        Document.At("history").EnumerateArray().Select(row => row.Text("action")));

    [Theory]
    [InlineData("hedge_id")]
    [InlineData("underlying")]
    [InlineData("option_symbol")]
    public void History_DecisionThatNamesNoHedge_IsNullWithItsReason(string field)
    {
        Assert.Equal(JsonValueKind.Null, Document.At($"history[0].{field}").ValueKind);
        Assert.Contains(Document.At("warnings").EnumerateArray(), warning => (warning.Text("code"), warning.Text("path")) == ("missing_values", $"history[].{field}"));
    }

    [Fact]
    public void History_DecisionOfAHedge_SaysOfWhich() => Assert.Equal(
        ("h-today", "SPY", "SPY 2026-02-03 P400"),
        (Document.Text("history[1].hedge_id"), Document.Text("history[1].underlying"), Document.Text("history[1].option_symbol")));

    [Theory]
    [InlineData("tail_first", 14, "critical")]
    [InlineData("tail_first", 15, "due")]
    [InlineData("tail_first", 45, "due")]
    [InlineData("tail_first", 46, "holding")]
    [InlineData("TAIL_FIRST", 45, "due")]
    [InlineData(null, 45, "due")]
    [InlineData(null, 46, "holding")]
    [InlineData("smoothing", 14, "critical")]
    [InlineData("smoothing", 21, "due")]
    [InlineData("smoothing", 22, "holding")]
    public void RollStatus_DaysAndTemplate_DecideIt(string? template, int days, string expected)
    {
        var last = Utc.Day("2026-02-03").AddDays(days).ToString("yyyy-MM-dd");
        Assert.Equal(expected, Draft.WithHedges(Hedge("h", last, template, 1, 1)).Hedging().Text("positions[0].roll_status"));
    }

    [Theory]
    [InlineData("active", 1)]
    [InlineData("rolling", 1)]
    [InlineData("closed", 0)]
    [InlineData("expired", 0)]
    [InlineData(null, 0)]
    public void Positions_Status_DecidesWhatIsHeld(string? status, int held) =>
        Assert.Equal(held, Draft.WithHedges(Hedge("h", "2026-03-20", null, 1, 1) with { Status = status }).Hedging().Number("totals.positions"));
}
