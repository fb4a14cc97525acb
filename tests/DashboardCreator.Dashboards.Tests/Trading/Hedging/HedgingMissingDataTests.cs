using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;
using static DashboardCreator.Testing.Trading.HandMadeHedges;

namespace DashboardCreator.Dashboards.Tests.Trading.Hedging;

/// <summary>What is unknown is null and has its reason.</summary>
public sealed class HedgingMissingDataTests
{
    [Fact]
    public void Totals_NobodyTellsHedges_AreUnknownAndNotZero()
    {
        var document = (Draft with { Hedges = new HedgeRecords { PositionsKnown = false } }).Hedging();

        Assert.Null(document.Number("totals.positions"));
        Assert.Null(document.Number("totals.contracts"));
        Assert.Null(document.Number("totals.premium"));
        Assert.Contains("source_missing totals", Warnings(document));
    }

    [Fact]
    public void Totals_NoHedges_AreZeroAndWithoutAMean()
    {
        var document = Draft.WithHedges().Hedging();

        Assert.Equal((0, 0, 0), (document.Number("totals.positions"), document.Number("totals.contracts"), document.Number("totals.premium")));
        Assert.Null(document.Number("totals.avg_dte"));
        Assert.Contains("insufficient_data totals.avg_dte", Warnings(document));
    }

    [Fact]
    public void Totals_NoKnownPart_AreNull()
    {
        var document = Draft.WithHedges(new HedgePosition { Id = "h", Status = "active" }).Hedging();

        Assert.Equal(1, document.Number("totals.positions"));
        Assert.Null(document.Number("totals.premium"));
        Assert.Null(document.Number("totals.by_template[0].premium"));
        Assert.Null(document.Number("totals.avg_dte"));
        string[] fields = ["expiration", "premium", "contracts", "underlying", "option_symbol", "option_type", "strike", "entry_price", "entry_at", "roll_state", "template"];
        Assert.Superset(fields.Select(field => $"missing_values positions[].{field}").ToHashSet(), Warnings(document).ToHashSet());
    }

    [Fact]
    public void Totals_SomeUnknownParts_AreOfTheKnownOnes()
    {
        var document = Draft.WithHedges(Hedge("a", "2026-03-20", null, 2, 100), Hedge("b", "2026-03-20", null, 0, 0) with { Premium = null, Contracts = null }).Hedging();
        Assert.Equal((100, 2), (document.Number("totals.premium"), document.Number("totals.contracts")));
    }

    [Fact]
    public void Position_WithoutExpiration_IsHeldWithUnknownDaysAtTheEnd()
    {
        var document = Draft.WithHedges(Hedge("a", "2026-03-20", null, 1, 1) with { Expiration = null }, Hedge("b", "2026-03-20", null, 1, 1)).Hedging();

        Assert.Equal("a", document.Text("positions[1].hedge_id"));
        Assert.Null(document.Number("positions[1].dte"));
        Assert.Equal(JsonValueKind.Null, document.At("positions[1].roll_status").ValueKind);
        Assert.Equal(45, document.Number("totals.avg_dte"));
        Assert.Contains("missing_values positions[].expiration", Warnings(document));
    }

    [Fact]
    public void Positions_ExpiredOrWithoutStatus_AreLeftOutAndCounted()
    {
        var document = Draft.WithHedges(Hedge("a", "2026-02-02", null, 1, 1), Hedge("b", "2026-03-20", null, 1, 1) with { Status = null }).Hedging();

        Assert.Equal(0, document.Number("totals.positions"));
        Assert.Superset(new HashSet<string> { "inconsistent positions", "missing_values positions" }, Warnings(document).ToHashSet());
    }

    [Fact]
    public void Spend_NobodyTellsTheHistory_IsUnknownAndNotZero()
    {
        var document = (Draft with { Hedges = new HedgeRecords { HistoryKnown = false } }).Hedging();

        Assert.Null(document.Number("spend.twelve_months"));
        Assert.Null(document.Number("spend.used_pct"));
        Assert.Equal(13, document.At("spend.by_month").GetArrayLength());
        Assert.All(document.At("spend.by_month").EnumerateArray(), month => Assert.Null(month.Number("premium")));
        Assert.Superset(new HashSet<string> { "source_missing spend.twelve_months", "insufficient_data spend.used_pct" }, Warnings(document).ToHashSet());
    }

    [Fact]
    public void Spend_EmptyHistory_IsZeroWithADoubt()
    {
        var document = Draft.WithHistory().Hedging();

        Assert.Equal((0, 0), (document.Number("spend.twelve_months"), document.Number("spend.used_pct")));
        Assert.All(document.At("spend.by_month").EnumerateArray(), month => Assert.Equal(0, month.Number("premium")));
        Assert.Contains("insufficient_data spend.twelve_months", Warnings(document));
    }

    [Fact]
    public void Spend_HistoryThatBeginsWithinTheYear_IsDoubted()
    {
        Assert.Contains("insufficient_data spend.twelve_months", Warnings(Draft.WithHistory(Decision("2025-11-05 15:00", "evaluation_completed", null, null)).Hedging()));
        Assert.DoesNotContain("insufficient_data spend.twelve_months", Warnings(Draft.Hedging()));
    }

    [Fact]
    public void Spend_MonthsBeforeTheOldestDecision_AreUnknownAndNotZero()
    {
        var document = Draft.WithHistory(Decision("2025-11-05 15:00", "evaluation_completed", null, null), Decision("2026-01-05 15:00", "hedge_opened", 10, 1)).Hedging();

        Assert.Equal(
            [.. Enumerable.Repeat<double?>(null, 9), 0, 0, 10, 0], // from February to October nobody knows
            document.At("spend.by_month").EnumerateArray().Select(month => month.Number("premium")));
    }

    [Fact]
    public void Spend_UnknownPremiums_AreCountedAndLeftOut()
    {
        var document = Draft
            .WithHistory(Decision("2026-01-05 15:00", "hedge_opened", null, 1), Decision("2025-12-05 15:00", "hedge_opened", 10, 1), new HedgeDecision(null, "hedge_opened", 99, 1, "x"))
            .Hedging();

        Assert.Equal(10, document.Number("spend.twelve_months"));
        Assert.Equal([10, null, 0], document.At("spend.by_month").EnumerateArray().TakeLast(3).Select(month => month.Number("premium")));
        Assert.Equal(JsonValueKind.Null, document.At("history[2].timestamp").ValueKind);
        Assert.Superset(new HashSet<string> { "missing_values spend.twelve_months", "missing_values history[].timestamp" }, Warnings(document).ToHashSet());
    }

    [Fact]
    public void Spend_NoKnownPremium_IsNull() =>
        Assert.Null(Draft.WithHistory(Decision("2026-01-05 15:00", "hedge_opened", null, 1)).Hedging().Number("spend.twelve_months"));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void UsedPct_WithoutEquity_IsNull(int? equity)
    {
        var document = (Draft with { Snapshot = new AccountSnapshot { Equity = equity } }).Hedging();

        Assert.Null(document.Number("spend.used_pct"));
        Assert.Equal(1_350.26, document.Number("spend.twelve_months"));
        Assert.Contains("no_base spend.used_pct", Warnings(document));
    }

    [Fact]
    public void History_AfterTheAsOfInstant_IsLeftOutAndCounted()
    {
        var document = Draft.WithHistory(Decision("2026-02-04 04:30:00.001", "hedge_opened", 10, 1)).Hedging();

        Assert.Equal(0, document.At("history").GetArrayLength());
        Assert.Contains("inconsistent history", Warnings(document));
    }

    [Fact]
    public void History_Long_IsCutAtFiveHundred()
    {
        var history = Enumerable.Range(0, 501).Select(i => new HedgeDecision(Utc.At("2026-02-03 00:00").AddMinutes(i), "hedge_opened", 1, 1, $"{i}"));
        var document = Draft.WithHistory([.. history]).Hedging();

        Assert.Equal((500, 501), (document.At("history").GetArrayLength(), document.Number("spend.twelve_months")));
        Assert.Equal("2026-02-03T08:20:00Z", document.Text("history[0].timestamp"));
        Assert.Contains("missing_values history", Warnings(document));
    }

    [Fact]
    public async Task Generate_HedgesNotRead_Fails()
    {
        var sources = Draft.Sources();
        sources.HedgesFailure = new SourceUnavailableException("dynamodb", "throttled");
        var generator = new Dashboards.Trading.Hedging.HedgingDashboardGenerator(Draft.Books(sources), new Dashboards.Markets.NyseCalendar(), Draft.Options);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.GenerateAsync(null, Draft.Context, CancellationToken.None));
    }

    private static IEnumerable<string> Warnings(JsonElement document) =>
        document.At("warnings").EnumerateArray().Select(warning => $"{warning.Text("code")} {warning.Text("path")}").Distinct().Order(StringComparer.Ordinal);
}
