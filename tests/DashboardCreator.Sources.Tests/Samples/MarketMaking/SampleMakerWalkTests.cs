using System.Text.Json;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples.MarketMaking;

/// <summary>
/// Six fills of one market, as they stand in the trade log, reckoned with a pocket calculator and found in both documents. A fill's fee is
/// 0.0175 x contracts x price x (1 - price).
/// </summary>
public sealed class SampleMakerWalkTests
{
    private const decimal Own = 0.54m;

    private static readonly Step[] Steps =
    [
        // Buys 10 at 0.40 from flat; fee 0.0175 x 10 x 0.40 x 0.60 = 0.042.
        new("2026-10-14 15:02", "bid", 10, 0.40m, 0.042m, 0m - 0.042m, 10, 0.40m),

        // Buys 10 at 0.50: (10 x 0.40 + 10 x 0.50) / 20 = 0.45; fee 0.0175 x 10 x 0.25 = 0.04375.
        new("2026-10-17 09:40", "bid", 10, 0.50m, 0.04375m, 0m - 0.04375m, 20, 0.45m),

        // Sells 25 at 0.60: 20 close at 20 x (0.60 - 0.45) = 3.00, 5 open short at 0.60; fee 0.0175 x 25 x 0.24 = 0.105.
        new("2026-10-29 19:12", "ask", 25, 0.60m, 0.105m, 3.00m - 0.105m, -5, 0.60m),

        // Buys 2 at 0.56: 2 x (0.60 - 0.56) = 0.08; fee 0.0175 x 2 x 0.2464 = 0.008624.
        new("2026-10-29 22:48", "bid", 2, 0.56m, 0.008624m, 0.08m - 0.008624m, -3, 0.60m),

        // Buys 13 at 0.52: 3 close at 3 x (0.60 - 0.52) = 0.24, 10 open long at 0.52; fee 0.0175 x 13 x 0.2496 = 0.056784.
        new("2026-10-30 01:12", "bid", 13, 0.52m, 0.056784m, 0.24m - 0.056784m, 10, 0.52m),

        // Sells 4 at 0.55: 4 x (0.55 - 0.52) = 0.12; fee 0.0175 x 4 x 0.2475 = 0.017325.
        new("2026-10-30 19:55", "ask", 4, 0.55m, 0.017325m, 0.12m - 0.017325m, 6, 0.52m),
    ];

    // 3.00 + 0.08 + 0.24 + 0.12 = 3.44, less fees of 0.042 + 0.04375 + 0.105 + 0.008624 + 0.056784 + 0.017325 = 0.273483.
    private const decimal Realized = 3.166517m;

    // The last two fills: 0.183216 + 0.102675.
    private const decimal Today = 0.285891m;

    // The last three, for the one of 19:12 was more than 24 hours ago: 0.071376 + 0.183216 + 0.102675.
    private const decimal LastDay = 0.357267m;

    // Sold at the bid of 0.50: 6 x (0.50 - 0.52) less 0.0175 x 6 x 0.25.
    private const decimal Worst = -0.12m - 0.02625m;

    // Sold at the own ask of 0.54, which is below the best of 0.55: 6 x (0.54 - 0.52) less 0.0175 x 6 x 0.2484.
    private const decimal Best = 0.12m - 0.026082m;

    [Fact]
    public void Steps_AddUp()
    {
        Assert.Equal(Realized, Steps.Sum(step => step.Realized));
        Assert.Equal(LastDay, Steps[^3..].Sum(step => step.Realized));
        Assert.Equal(Today, Steps[^2..].Sum(step => step.Realized));
        Assert.All(Steps, step => Assert.Equal(0.0175m * step.Size * step.Price * (1 - step.Price), step.Fees));
    }

    /// <summary>The steps are the fills of the trade log, and there are no others of this market.</summary>
    [Fact]
    public void Steps_AreTheFillsOfTheTradeLog()
    {
        var items = File.ReadLines(Repository.Path("samples", "dynamodb", "dora_trade_log_prod.json")).Where(line => line.Contains(SampleMaker.Walk, StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(item => (At: Text(item, "fill_timestamp").Replace('T', ' ')[..16], Side: Text(item, "side"), Size: Number(item, "size"), Price: Number(item, "price")))
            .OrderBy(fill => fill.At, StringComparer.Ordinal);

        Assert.Equal(Steps.Select(step => (step.At, step.Side, step.Size, step.Price)), items.Select(fill => (fill.At, fill.Side is "yes" or "buy" ? "bid" : "ask", fill.Size, fill.Price)));
    }

    [Fact]
    public async Task Market_EveryFill_IsTheStepOfTheCalculator()
    {
        await using var maker = SampleMaker.Bundled();
        await maker.MarketsAsync();
        var document = Parse(maker.Market(SampleMaker.Walk, "days=30"));
        var fills = document.GetProperty("fills").EnumerateArray().Reverse().ToList();

        Assert.Equal(Steps, fills.Select(fill => new Step(
            fill.GetProperty("at").GetString()!.Replace('T', ' ')[..16],
            fill.GetProperty("side").GetString()!,
            Of(fill, "size"),
            Of(fill, "price"),
            Of(fill, "fees"),
            Of(fill, "realized_pnl"),
            Of(fill, "position_after"),
            Of(fill, "average_cost_after"))));
        var position = document.GetProperty("position");
        AssertFigures(position, ("net_position", 6), ("average_cost", 0.52m), ("replayed_position", 6), ("replayed_average_cost", 0.52m), ("own_ask", Own));
        AssertFigures(position, ("realized_pnl", Cents(Realized)), ("replayed_realized_pnl", Cents(Realized)), ("unrealized_worst", Cents(Worst)), ("unrealized_best", Cents(Best)));
        AssertFigures(document.GetProperty("fill_summary"), ("count", 6), ("volume", 64), ("fees", Cents(0.273483m)), ("realized_pnl", Cents(Realized)));
        AssertFigures(Parse(maker.Market(SampleMaker.Walk, "days=1")).GetProperty("fill_summary"), ("count", 3), ("volume", 19), ("realized_pnl", Cents(LastDay)));
    }

    [Fact]
    public async Task Markets_RowOfTheMarket_HasTheFiguresOfTheCalculator()
    {
        await using var maker = SampleMaker.Bundled();
        var document = Parse(await maker.MarketsAsync());
        var row = document.GetProperty("markets").EnumerateArray().Single(market => market.GetProperty("market_id").GetString() == SampleMaker.Walk);

        AssertFigures(row, ("net_position", 6), ("average_cost", 0.52m), ("exposure_contracts", 6), ("exposure_value", 6 * 0.52m), ("best_bid", 0.50m), ("best_ask", 0.55m));
        AssertFigures(row, ("realized_pnl", Cents(Realized)), ("replayed_realized_pnl", Cents(Realized)), ("pnl_24h", Cents(LastDay)), ("position_change_24h", 2 + 13 - 4), ("filled_24h", 2 + 13 + 4));
        AssertFigures(row, ("unrealized_worst", Cents(Worst)), ("unrealized_best", Cents(Best)), ("own_ask", Own));
        var recent = document.GetProperty("recent_fills").EnumerateArray().Where(fill => fill.GetProperty("market_id").GetString() == SampleMaker.Walk).ToList();
        Assert.Equal(Steps.Reverse().Take(recent.Count).Select(step => (step.Realized, step.After)), recent.Select(fill => (Of(fill, "realized_pnl"), Of(fill, "position_after"))));
        Assert.True(recent.Count >= 4);
        Assert.Equal(Cents(LastDay), Of(document.GetProperty("top_markets_24h").EnumerateArray().Single(market => market.GetProperty("market_id").GetString() == SampleMaker.Walk), "pnl_24h"));
    }

    private static void AssertFigures(JsonElement element, params (string Name, decimal Expected)[] figures) =>
        Assert.All(figures, figure => Assert.Equal((figure.Name, figure.Expected), (figure.Name, Of(element, figure.Name))));

    private static decimal Cents(decimal money) => Math.Round(money, 2, MidpointRounding.AwayFromZero);

    private static decimal Of(JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetProperty("S").GetString()!;

    private static decimal Number(JsonElement item, string name) => decimal.Parse(item.GetProperty(name).GetProperty("N").GetString()!, System.Globalization.CultureInfo.InvariantCulture);

    private static JsonElement Parse(byte[] document)
    {
        using var json = JsonDocument.Parse(document);
        return json.RootElement.Clone();
    }

    private sealed record Step(string At, string Side, decimal Size, decimal Price, decimal Fees, decimal Realized, decimal After, decimal Average);
}
