using System.Globalization;
using System.Text.Json;
using DashboardCreator.SampleData;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class AlpacaBarTests
{
    [Fact]
    public void Folder_Alpaca_IsSmallAndHoldsWhatTheGeneratorWrites()
    {
        var files = new DirectoryInfo(Repository.Path("samples", "alpaca")).GetFiles();
        var written = SampleSet.Generate().Select(file => file.Path).Where(path => path.StartsWith("alpaca/", StringComparison.Ordinal));

        Assert.Equal(written.Order(StringComparer.Ordinal), files.Select(file => "alpaca/" + file.Name).Order(StringComparer.Ordinal));
        Assert.InRange(files.Sum(file => file.Length), 400_000, 600_000);
        Assert.Equal(13, AlpacaSample.BarSymbols.Count);
    }

    [Fact]
    public void Bars_OfHeldShares_ArePresentAndSomeOthersToo()
    {
        var held = AlpacaSample.Positions.Where(position => position.Text("asset_class") == "us_equity").Select(position => position.Text("symbol")!).ToList();

        Assert.Empty(held.Except(AlpacaSample.BarSymbols));
        Assert.Equal(["QQQ", "SPY", "TLT", "XLE"], AlpacaSample.BarSymbols.Except(held));
    }

    [Fact]
    public void Bars_Sessions_AreWholeButForOneShortListAndOneMissingBar()
    {
        Assert.All(AlpacaSample.BarSymbols, symbol =>
        {
            var days = AlpacaSample.Bars(symbol).Select(bar => bar.Text("t")![..10]).ToList();
            var sessions = AlpacaSample.Sessions.Where(day => string.CompareOrdinal(day, days[0]) >= 0 && string.CompareOrdinal(day, "2026-10-30") <= 0);

            Assert.Equal(symbol == "GLD" ? ["2026-08-19"] : [], sessions.Except(days));
            Assert.Equal(symbol switch { "SPY" => 502, "HARB" => 97, "GLD" => 139, _ => 140 }, days.Count);
        });
    }

    [Fact]
    public void Bars_Closes_LieWithinTheirRangesAndNeverJump()
    {
        Assert.All(AlpacaSample.BarSymbols, symbol =>
        {
            var bars = AlpacaSample.Bars(symbol);
            Assert.Equal(symbol, AlpacaSample.Read("bars_" + symbol).Text("symbol"));
            Assert.All(bars, bar => Assert.InRange(Math.Max(bar.Number("c")!.Value, bar.Number("o")!.Value), bar.Number("l")!.Value, bar.Number("h")!.Value));
            Assert.All(bars.Zip(bars.Skip(1)), pair => Assert.InRange(pair.Second.Number("c")!.Value / pair.First.Number("c")!.Value, 0.85m, 1.15m));
        });
    }

    [Fact]
    public void Split_InTheBars_IsAdjustedWhileTheOrdersAreNot()
    {
        var bars = AlpacaSample.Bars(AlpacaSample.SplitSymbol).ToDictionary(bar => bar.Text("t")![..10]);
        var fills = AlpacaSample.Orders.Where(order => order.Text("symbol") == AlpacaSample.SplitSymbol && order.Text("filled_at") is not null)
            .Where(order => bars.ContainsKey(order.Text("filled_at")![..10]))
            .ToLookup(order => order.Instant("filled_at") < AlpacaSample.SplitAt, order => Ratio(order, bars));

        Assert.NotEmpty(fills[true]);
        Assert.NotEmpty(fills[false]);
        Assert.All(fills[true], ratio => Assert.InRange(ratio, AlpacaSample.SplitRatio * 0.97m, AlpacaSample.SplitRatio * 1.03m));
        Assert.All(fills[false], ratio => Assert.InRange(ratio, 0.97m, 1.03m));
    }

    [Fact]
    public void Prices_OfPositions_AreTheLastCloses()
    {
        Assert.All(AlpacaSample.Positions.Where(position => position.Text("asset_class") == "us_equity"), position =>
        {
            var bars = AlpacaSample.Bars(position.Text("symbol")!);
            Assert.Equal(bars[^1].Number("c"), position.Number("current_price"));
            Assert.Equal(bars[^2].Number("c"), position.Number("lastday_price"));
        });
    }

    [Fact]
    public void Bars_Stamps_AreNewYorkMidnightsNotAfterTheAsOf()
    {
        var stamps = AlpacaSample.BarSymbols.SelectMany(AlpacaSample.Bars).Select(bar => bar.Instant("t")!.Value).ToList();

        Assert.All(stamps, stamp => Assert.True(stamp <= AlpacaSample.AsOf && stamp.Hour is 4 or 5, stamp.ToString("O", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void BarsOfFiveMinutes_OfTheLastSession_AreTogetherTheDailyBar()
    {
        var day = AlpacaSample.Bars("SPY")[^1];
        var steps = AlpacaSample.Bars(AlpacaSample.Intraday);
        var opening = new DateTimeOffset(2026, 10, 30, 13, 30, 0, TimeSpan.Zero);

        Assert.Equal("SPY", AlpacaSample.Read("bars_" + AlpacaSample.Intraday).Text("symbol"));
        Assert.Equal(Enumerable.Range(0, 78).Select(n => (DateTimeOffset?)opening.AddMinutes(5 * n)), steps.Select(step => step.Instant("t")));
        Assert.Equal((day.Number("o"), day.Number("c")), (steps[0].Number("o"), steps[^1].Number("c")));
        Assert.Equal((day.Number("h"), day.Number("l")), (steps.Max(step => step.Number("h")), steps.Min(step => step.Number("l"))));
        Assert.Equal(day.Number("v"), steps.Sum(step => step.Number("v")));
        Assert.All(steps, step => Assert.InRange(step.Number("c")!.Value, step.Number("l")!.Value, step.Number("h")!.Value));
        Assert.All(steps.SelectMany(step => new[] { "o", "h", "l", "c" }.Select(name => step.Number(name)!.Value)), price => Assert.Equal(decimal.Round(price, 2), price));
        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.InRange(pair.Second.Number("c")!.Value / pair.First.Number("c")!.Value, 0.995m, 1.005m));
    }

    private static decimal Ratio(JsonElement order, Dictionary<string, JsonElement> bars) =>
        order.Number("filled_avg_price")!.Value / bars[order.Text("filled_at")![..10]].Number("c")!.Value;
}
