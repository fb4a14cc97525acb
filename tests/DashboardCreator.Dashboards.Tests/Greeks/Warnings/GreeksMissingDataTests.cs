using System.Text.Json;
using System.Text.RegularExpressions;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using DashboardCreator.Testing.Ports;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks.Warnings;

/// <summary>What is null, and what is zero, when something is missing.</summary>
public sealed partial class GreeksMissingDataTests
{
    private const string April = "2026-04-17";

    private static readonly OptionLeg Plain = Leg("C", 100, April, 1, 3);

    public static TheoryData<string> Books => [.. OddBooks.All.Keys];

    [Theory]
    [MemberData(nameof(Books))]
    public void Document_OfAnOddBook_HoldsOnlyNumbersThatJsonHas(string book) =>
        Assert.DoesNotMatch(NoNumber(), System.Text.Encoding.UTF8.GetString(OddBooks.All[book].Bytes("status=all")));

    [Fact]
    public void EmptyBook_Sums_AreZero_AndTheDocumentSaysWhy()
    {
        var document = new OptionsDraft().Document();

        Assert.All(["positions", "legs", "delta", "gamma", "theta", "vega", "rho", "vanna", "volga", "charm", "dollar_delta", "beta_weighted_delta"], field => Assert.Equal(0, document.Number($"totals.{field}")));
        Assert.All(["unrealized_pnl", "realized_pnl", "realized_pnl_30d", "total_pnl", "net_premium", "gross_notional"], field => Assert.Equal(0, document.Number($"totals.{field}")));
        Assert.All(document.At("limits").EnumerateArray(), limit => Assert.Equal((0, 0, false), (limit.Number("value"), limit.Number("utilisation_pct"), limit.At("breached").GetBoolean())));
        Assert.True(document.Warns("insufficient_data", "positions"));
        Assert.True(document.Warns("insufficient_data", "scenarios"));
    }

    [Fact]
    public void ExecutionsUnknown_Sums_AreNull_NotZero()
    {
        var document = new OptionsDraft { ExecutionsKnown = false }.Document();

        Assert.All(["delta", "rho", "vanna", "dollar_delta", "beta_weighted_delta", "unrealized_pnl", "realized_pnl", "realized_pnl_30d", "total_pnl", "net_premium", "gross_notional"], field =>
            Assert.Null(document.Number($"totals.{field}")));
        Assert.All(["gross_notional", "net_notional", "defined_risk_max_loss"], field => Assert.Null(document.Number($"exposure.{field}")));
        Assert.All(document.At("limits").EnumerateArray(), limit => Assert.Null(limit.Number("value")));
        Assert.All(["totals", "exposure", "positions"], path => Assert.True(document.Warns("source_missing", path)));
        Assert.False(document.Warns("insufficient_data", "positions"));
    }

    // Each null is named by a warning with its own path and how many there are.
    [Theory]
    [InlineData("own greeks, no market", "totals.volga", "1 priced legs")]
    [InlineData("own greeks, no market", "totals.charm", "1 priced legs")]
    [InlineData("own greeks, no market", "positions[].max_profit", "1 open positions")] // a bought call has no bound
    [InlineData("own greeks, no terms", "positions[].max_profit", "1 open positions")]
    [InlineData("own greeks, no terms", "positions[].legs[].dte", "1 held legs")]
    [InlineData("hand-made", "position_discrepancies[].broker_at", "7 contracts")]
    public void Nulls_OfAnOddBook_AreNamedAndCounted(string book, string path, string count)
    {
        var warning = OddBooks.All[book].Document().At("warnings").EnumerateArray().Single(warning => warning.Text("path") == path);

        Assert.StartsWith(count, warning.Text("message"), StringComparison.Ordinal);
    }

    // Nothing that could be measured is not a book without risk.
    [Fact]
    public void AllLegsUnpriced_SumsOfGreeks_AreNull_NotZero()
    {
        var document = OptionsDraft.Of([Plain]).Document();

        Assert.All(["delta", "gamma", "theta", "vega", "rho", "vanna", "volga", "charm", "dollar_delta", "beta_weighted_delta"], field => Assert.Null(document.Number($"totals.{field}")));
        Assert.Equal((1, "[null]"), (document.Number("totals.unpriced_legs"), document.At("unpriced_legs").GetRawText()));
        Assert.Null(document.Number("limits[0].value"));
        Assert.True(document.Warns("missing_values", "totals.delta"));
        Assert.Equal(JsonValueKind.Null, document.At("scenarios").ValueKind);
    }

    [Theory]
    [InlineData("quantity", "its action or quantity is not known")]
    [InlineData("strike", "its right, strike or expiry is not known")]
    [InlineData("spot", "its Greeks are not all stored, and the price of its underlying is not known")]
    [InlineData("volatility", "its Greeks are not all stored, and no volatility is stored or implied by a quote")]
    [InlineData("answer", "its Greeks are not all stored, and the model has no answer")]
    public void UnpricedLeg_OfEachKind_NamesWhatIsMissing(string missing, string reason)
    {
        var snapshot = Snapshot("ACME", "C", 100, April) with { UnderlyingPrice = missing == "spot" ? null : 100, ImpliedVolatility = missing == "volatility" ? null : 0.2 };
        var leg = missing switch
        {
            "quantity" => Plain with { Quantity = null },
            "strike" => Plain with { Strike = null },
            "answer" => Plain with { Strike = 1e-310, ImpliedVolatility = 0.2 }, // a gamma beyond a double
            _ => Plain,
        };
        var draft = OptionsDraft.Of([leg], snapshot) with { Bars = missing == "answer" ? [("ACME", [new(Utc.Day("2026-03-06"), 1e-310)])] : [] };

        Assert.Equal(reason, draft.Document().Text("unpriced[0].reason"));
    }

    [Fact]
    public void UnpricedLeg_BesideAPricedOne_IsInNoTotal_AndTheRestCounts()
    {
        var document = OddBooks.All["half of it unpriced"].Document();

        Assert.Equal((50, 50, 1), (document.Number("totals.delta"), document.Number("positions[0].delta"), document.Number("totals.unpriced_legs")));
        Assert.Null(document.Number("positions[0].unrealized_pnl")); // part of a spread says nothing of it
    }

    [Fact]
    public void LegsWithoutStrike_AreMissingInTheHeatmap_AndItSaysSo()
    {
        var document = OddBooks.All["own greeks, no terms"].Document();

        Assert.Equal(0, document.At("heatmap").GetArrayLength());
        Assert.Equal(50, document.Number("totals.delta"));
        Assert.True(document.Warns("missing_values", "heatmap"));
    }

    [Fact]
    public void BarsThatFail_LeaveBetasUnknown_AndTheSourceSaysSo()
    {
        var document = OddBooks.All["bars that fail"].Document();

        Assert.True(document.Warns("source_unavailable", "by_symbol[].beta"));
        Assert.Null(document.Number("totals.beta_weighted_delta"));
        Assert.Equal(("alpaca/bars", "unavailable", "no answer"), (document.Text("sources[1].name"), document.Text("sources[1].status"), document.Text("sources[1].error")));
        Assert.Equal(290, document.Number("totals.unrealized_pnl")); // 90 + 200: without the close of its last day the expired call has no mark
    }

    [Fact]
    public async Task BarsWithheld_AreNotAskedFor_AndItSaysWhy()
    {
        var draft = OddBooks.All["bars withheld"];
        var bars = draft.BarSource();
        await draft.Generator(new InMemoryOptionsSource { Records = draft.Records }, bars, new InMemoryOptionsHistory()).GenerateAsync(null, draft.Context, CancellationToken.None);

        Assert.Empty(bars.Calls);
        Assert.True(draft.Document().Warns("source_missing", "by_symbol[].beta"));
    }

    // 1e18 contracts: the premium of 1e18 x 100 x 1e20 is no amount; nothing overflows on the way.
    [Fact]
    public void AmountsBeyondBelief_AreUnknown_AndCounted()
    {
        var document = OddBooks.All["amounts beyond belief"].Document();

        Assert.Equal((null, null, null), (document.Number("positions[0].net_premium"), document.Number("positions[0].max_loss"), document.Number("positions[0].gross_notional")));
        Assert.True(document.Warns("bad_records", null));
        Assert.Null(document.Number("positions[0].legs[0].quantity"));
    }

    [Fact]
    public void BrokenBars_AreReported()
    {
        var told = new Dictionary<string, BenchmarkBars>
        {
            ["ACME"] = new("ACME", "memory/bars", [new(Utc.Day("2026-03-05"), 100)], BrokenRecords: 3),
            ["SPY"] = new("SPY", "memory/other", [], "timed out", Unavailable: true),
        };
        var draft = OptionsDraft.Of([Plain]);
        var view = GreeksView.Of(new OptionsBook(draft.Records, new OptionsBars(told)), draft.Context, draft.Options, new NyseCalendar());
        var document = JsonSerializer.SerializeToElement(GreeksComposer.Compose(view, GreeksFilter.Open), GreeksJson.Instance.GreeksDashboard);

        Assert.True(document.Warns("bad_records", "by_symbol[].beta"));
        Assert.True(document.Warns("source_unavailable", "by_symbol[].beta"));
        Assert.Equal(["memory/strategy_executions ok", "memory/bars ok", "memory/other unavailable"], document.At("sources").EnumerateArray().Select(source => $"{source.Text("name")} {source.Text("status")}"));
    }

    [Fact]
    public void QuotesFromBeforeTheSession_AreStale()
    {
        var old = Quote("ACME", "C", 100, April, 2, 3) with { At = Utc.At("2026-03-05 20:59") };

        Assert.True(OptionsDraft.Of([Plain], old).Document().Warns("stale_data", "positions[].legs[].mark_at"));
        Assert.False(OptionsDraft.Of([Plain], old with { At = Utc.At("2026-03-06 14:30") }).Document().Warns("stale_data", "positions[].legs[].mark_at"));
    }

    [GeneratedRegex(@"NaN|Infinity|[:\[,]-0(\.0*)?(?=[,\]}])")]
    private static partial Regex NoNumber();
}
