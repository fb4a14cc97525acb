using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Execution;

/// <summary>Every figure of the hand-made ledger, with its arithmetic. Five trades lie within ninety days.</summary>
public sealed class ExecutionQualityDocumentTests
{
    private const double First = 0.1 / 99.9 * 10_000; // o1 paid 100 instead of 99.90
    private const double Third = 0.22 / 110.22 * 10_000; // o3 got 110 instead of 110.22

    private static readonly JsonElement Document = HandMadeStrategies.Draft.Execution();

    [Fact]
    public void Document_OfTheHandMadeLedger_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeStrategies.Draft.ExecutionBytes(), "tests", "DashboardCreator.Dashboards.Tests", "Trading", "Execution", "Approved", "hand-made-execution.json");

    // Slippages: o1 10.01, o2 -4 as stored, o3 19.96, o4 0 as stored; o5 has none. Costs: 10 x 0.1 = 1, 5 x -0.02 = -0.1, 4 x 0.22 = 0.88.
    [Theory]
    [InlineData("orders", 5)]
    [InlineData("with_slippage", 4)]
    [InlineData("avg_slippage_bps", (First - 4 + Third + 0) / 4)]
    [InlineData("median_slippage_bps", First / 2)] // between 0 and 10.01
    [InlineData("best_slippage_bps", -4)]
    [InlineData("worst_slippage_bps", Third)]
    [InlineData("total_slippage_cost", 1.78)]
    [InlineData("improved", 1)]
    [InlineData("improved_pct", 25)]
    [InlineData("with_spread", 2)]
    [InlineData("avg_spread_bps", 12)] // 0.2 / 100 and 0.02 / 50: 20 and 4; a bid of 0 and one above the ask are none
    [InlineData("time_to_fill_ms.count", 3)] // 0, 1000, 3000: a zero counts, -5 does not
    [InlineData("time_to_fill_ms.mean", 4000.0 / 3)]
    [InlineData("time_to_fill_ms.p50", 1000)]
    [InlineData("time_to_fill_ms.p95", 2800)] // rank 1.9: 1000 + 0.9 x 2000
    [InlineData("time_to_fill_ms.p99", 2960)] // rank 1.98
    [InlineData("time_to_fill_ms.max", 3000)]
    public void Totals_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, $"totals.{path}");

    [Theory]
    [InlineData("by_symbol[0].orders", 3.0)] // ACME: o1, o3, o4
    [InlineData("by_symbol[0].avg_slippage_bps", (First + Third) / 3)]
    [InlineData("by_symbol[0].slippage_cost", 1.88)]
    [InlineData("by_symbol[0].avg_spread_bps", 20.0)]
    [InlineData("by_symbol[1].slippage_cost", -0.1)] // BOLT
    [InlineData("by_symbol[2].avg_slippage_bps", null)] // CASK
    [InlineData("by_symbol[2].slippage_cost", null)]
    [InlineData("by_side[0].orders", 3.0)] // bought: o1, o2, o5
    [InlineData("by_side[0].avg_slippage_bps", (First - 4) / 2)]
    [InlineData("by_side[0].slippage_cost", 0.9)]
    [InlineData("by_side[1].orders", 2.0)]
    [InlineData("by_side[1].avg_slippage_bps", Third / 2)]
    [InlineData("by_side[1].slippage_cost", 0.88)]
    public void Breakdowns_EveryFigure_IsTheHandComputedOne(string path, double? expected) => AssertClose(expected, path);

    [Fact]
    public void Histograms_ShowEveryBin_OpenAtTheirEnds()
    {
        var slippage = Document.At("slippage_histogram").EnumerateArray().ToList();
        var spread = Document.At("spread_histogram").EnumerateArray().ToList();

        Assert.Equal((14, 8), (slippage.Count, spread.Count));
        Assert.Equal(
            ["[null,-100):0", "[-100,-50):0", "[-50,-25):0", "[-25,-10):0", "[-10,-5):0", "[-5,-2):1", "[-2,0):0", "[0,2):1", "[2,5):0", "[5,10):0", "[10,25):2", "[25,50):0", "[50,100):0", "[100,null):0"],
            slippage.Select(Bin));
        Assert.Equal(["[0,1):0", "[1,2):0", "[2,5):1", "[5,10):0", "[10,20):0", "[20,50):1", "[50,100):0", "[100,null):0"], spread.Select(Bin));
    }

    [Fact]
    public void Steps_CountTheTradesThatTellThem() => Assert.Equal("""[{"steps":1,"orders":1},{"steps":2,"orders":2}]""", Document.At("steps").GetRawText());

    [Fact]
    public void Orders_AreNewestFirst_WithTheirDetails()
    {
        Assert.Equal(["o5", "o4", "o3", "o2", "o1"], Document.At("orders").EnumerateArray().Select(order => order.Text("order_id")));
        AssertClose(0.88, "orders[2].slippage_cost");
        AssertClose(Third, "orders[2].slippage_bps");
        AssertClose(110.22, "orders[2].expected_price");
        AssertClose(null, "orders[2].spread_bps");
        AssertClose(20, "orders[4].spread_bps");
        AssertClose(2, "orders[3].steps");
        AssertClose(-4, "orders[3].slippage_bps");
        Assert.Equal(("tide", 0.6), (Document.Text("orders[4].strategies[0].strategy"), Document.Number("orders[4].strategies[0].weight")));
    }

    [Fact]
    public void Document_HoldsEveryFieldOfTheContract()
    {
        using var sample = JsonDocument.Parse("""
            {"kind":"execution-quality","subject":null,"as_of_date":"","generated_at":"","data_as_of":"","stale":false,
             "sources":[{"name":"","status":"ok","last_success":"","error":null}],"warnings":[{"code":"","path":"","message":""}],
             "totals":{"orders":0,"with_slippage":0,"avg_slippage_bps":0,"median_slippage_bps":0,"best_slippage_bps":0,"worst_slippage_bps":0,"total_slippage_cost":0,
               "improved_pct":0,"avg_spread_bps":0,"time_to_fill_ms":{"count":0,"mean":0,"p50":0,"p95":0,"p99":0,"max":0}},
             "by_symbol":[{"symbol":"","orders":0,"avg_slippage_bps":0,"slippage_cost":0,"avg_spread_bps":0}],
             "by_side":[{"side":"BUY","orders":0,"avg_slippage_bps":0,"slippage_cost":0}],
             "slippage_histogram":[{"from":0,"to":0,"count":0}],"spread_histogram":[{"from":0,"to":0,"count":0}],"steps":[{"steps":1,"orders":0}],
             "orders":[{"order_id":"","symbol":"","side":"BUY","quantity":0,"price":0,"value":0,"filled_at":"","order_type":"","correlation_id":"","slippage_bps":0}]}
            """);

        Assert.Equal(65, ContractSample.Check(sample.RootElement, Document));
    }

    private static string Bin(JsonElement bin) => $"[{bin.At("from").GetRawText()},{bin.At("to").GetRawText()}):{bin.At("count").GetRawText()}";

    private static void AssertClose(double? expected, string path)
    {
        var actual = Document.Number(path);
        Assert.True(
            expected is { } one ? actual is { } other && Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one)) : actual is null, $"{path}: expected {expected:R}, but it is {actual:R}.");
    }
}
