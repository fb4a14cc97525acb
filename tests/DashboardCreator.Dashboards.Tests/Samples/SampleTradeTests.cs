using System.Globalization;
using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The trades of the samples add up, and the fund they make is a believable one.</summary>
public sealed class SampleTradeTests
{
    private static readonly Dictionary<string, JsonElement> ById = SampleCollection.Signals.ToDictionary(signal => signal.Id());

    private static readonly List<JsonElement> Closed = [.. SampleCollection.Signals.Where(signal => signal.Text("position_status") == "CLOSED")];

    [Theory]
    [InlineData("TideMomentum")]
    [InlineData("BreakwaterComm")]
    [InlineData("LighthouseFX")]
    [InlineData("KeelIndexOptions")]
    [InlineData("JettyPairs")]
    public void Strategy_OverTwoYears_IsBelievable(string strategy)
    {
        var profits = Closed.Where(trade => trade.Text("strategy_id") == strategy).Select(trade => trade.Number("pnl_realized")).OfType<decimal>().ToList();

        Assert.InRange(profits.Count, 100, 450);
        Assert.InRange(100.0 * profits.Count(profit => profit > 0) / profits.Count, 45, 65);
        Assert.InRange(profits.Where(profit => profit > 0).Sum() / -profits.Where(profit => profit < 0).Sum(), 1.1m, 1.8m);
    }

    [Fact]
    public void Fund_OverTwoYears_HasLosingMonthsAndADrawdown()
    {
        var months = Closed
            .GroupBy(trade => (trade.Text("closed_at.$date") ?? trade.Text("updated_at.$date"))![..7])
            .OrderBy(month => month.Key, StringComparer.Ordinal)
            .Select(month => month.Sum(trade => trade.Number("pnl_realized") ?? 0)).ToList();
        var (equity, peak, deepest) = (5_000_000m, 5_000_000m, 0m);
        foreach (var month in months)
        {
            equity += month;
            peak = Math.Max(peak, equity);
            deepest = Math.Max(deepest, 1 - (equity / peak));
        }

        Assert.InRange(months.Count(month => month < 0), 5, 12);
        Assert.InRange(deepest, 0.03m, 0.15m);
        Assert.InRange(equity, 5_300_000, 6_200_000);
    }

    [Fact]
    public void Trades_WithEmbeddedExecutions_ProfitFollowsFromTheFills()
    {
        var checkedTrades = 0;
        var differing = new List<string>();
        foreach (var trade in Closed.Where(trade => trade.Count("exit_signals") == 1 && trade.Number("pnl_realized") is not null))
        {
            var exit = ById[trade.At("exit_signals")!.Value[0].Text("$oid")!];
            if (Fill(trade) is not { } bought || Fill(exit) is not { } sold || bought.Quantity != sold.Quantity) continue;

            var side = trade.Text("direction") == "LONG" ? 1 : -1;
            checkedTrades++;
            if (Math.Abs(trade.Number("pnl_realized")!.Value - (side * (sold.Price - bought.Price) * sold.Quantity)) > 0.05m) differing.Add(trade.Id());
        }

        Assert.InRange(checkedTrades, 900, 1_200);
        Assert.Equal(5, differing.Count);
        Assert.All(differing, id => Assert.Equal("SHORT", ById[id].Text("direction")));
    }

    [Fact]
    public void PartialExits_Overwrite_TheEntrysProfitWithTheLastExits()
    {
        var twice = Closed.Where(trade => trade.Count("exit_signals") == 2).ToList();

        Assert.Equal(14, twice.Count);
        Assert.All(twice, trade =>
        {
            var exits = trade.At("exit_signals")!.Value.EnumerateArray().Select(id => ById[id.Text("$oid")!]).ToList();
            Assert.Equal(exits[1].Number("pnl.net_pnl"), trade.Number("pnl_realized"));
            Assert.Equal(Fill(trade)!.Value.Quantity, exits.Sum(exit => Fill(exit)!.Value.Quantity));
        });
    }

    [Fact]
    public void Lags_OfAFew_AreNegative()
    {
        var negative = SampleCollection.Signals.Count(signal =>
            Instant(signal.At("signal_data.received_at")) is { } received && Instant(signal.At("execution.filled_at")) is { } filled && filled < received);

        Assert.InRange(negative, 3, 12);
    }

    [Fact]
    public void ForexTrades_ClosedOnASunday_ArePresent()
    {
        Assert.Equal(6, Closed.Count(trade => Instant(trade.At("closed_at"))?.DayOfWeek == DayOfWeek.Sunday));
    }

    private static (decimal Quantity, decimal Price)? Fill(JsonElement signal) =>
        signal.Number("execution.quantity_filled") is { } quantity && signal.Number("execution.avg_fill_price") is { } price ? (quantity, price) : null;

    private static DateTimeOffset? Instant(JsonElement? value) => value?.Text("$date") is { } text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : null;
}
