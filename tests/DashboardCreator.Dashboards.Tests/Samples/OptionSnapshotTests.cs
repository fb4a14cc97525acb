using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The snapshots fit the bars of their day, and their figures each other.</summary>
public sealed class OptionSnapshotTests
{
    private static readonly DateTimeOffset LastSession = new(2026, 10, 30, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void UnderlyingPrices_OfSnapshotsAndEntries_LieInTheBarsOfTheirDay()
    {
        var told = OptionSample.Snapshots.Where(row => row.Has("underlying_price")).Select(row => (Row: row, At: row.When(), Price: row.Number("underlying_price")))
            .Concat(OptionSample.Executions.Select(row => (Row: row, At: row.When("entry_time"), Price: row.Terms().Number("underlying_price")))).ToList();

        Assert.InRange(told.Count, 100, OptionSample.Snapshots.Count / 4);
        Assert.All(told, row =>
        {
            var bar = OptionSample.Bar(row.Row.Text("symbol")!, DateOnly.FromDateTime(row.At.UtcDateTime));
            Assert.InRange(row.Price!.Value, bar.Number("l")!.Value, bar.Number("h")!.Value);
            if (row.At.Hour >= 20) Assert.Equal(bar.Number("c"), row.Price);
        });
    }

    [Fact]
    public void Days_OfContractsHeldThroughout_AreAllSessionsOfTheLastSixtyDays()
    {
        var sessions = OptionSample.Bars["SPY"].Select(row => row.Day).Where(day => day >= new DateOnly(2026, 9, 1)).ToList();
        var whole = OptionSample.Snapshots.GroupBy(OptionSample.ContractName)
            .Where(group => group.Where(row => row.When().Hour == 20).Select(row => DateOnly.FromDateTime(row.When().UtcDateTime)).Distinct().Order().SequenceEqual(sessions));

        Assert.Equal(43, sessions.Count);
        Assert.InRange(whole.Count(), 25, 40);
        Assert.All(whole, group => Assert.Equal(5, group.Count(row => row.When() >= LastSession)));
    }

    [Fact]
    public void Rows_Order_IsNotThatOfTheStamps()
    {
        Assert.All(OptionSample.Newest, newest => Assert.True(newest.Value.When() <= OptionSample.AsOf));
        Assert.True(OptionSample.Snapshots[^1].When() < OptionSample.Newest[OptionSample.Snapshots[^1].ContractName()].When());
    }

    [Fact]
    public void Rights_InTime_AreLettersThenWords()
    {
        var last = OptionSample.Snapshots.Where(row => row.Text("right") is "C" or "P").Max(row => row.When());
        var first = OptionSample.Snapshots.Where(row => row.Text("right") is "CALL" or "PUT").Min(row => row.When());

        Assert.True(last < first);
    }

    [Fact]
    public void Quotes_AtTheBell_HoldThePriceAndDeltaThatTheVolatilityGives()
    {
        var modelled = OptionSample.Snapshots.Where(row => row.When().Hour == 20 && row.Number("iv") > 0 && row.Number("bid") >= 0).ToList();

        Assert.InRange(modelled.Count, 1_500, OptionSample.Snapshots.Count);
        Assert.All(modelled, row =>
        {
            var spot = (double)OptionSample.Bar(row.Text("symbol")!, DateOnly.FromDateTime(row.When().UtcDateTime)).Number("c")!.Value;
            Assert.InRange(Integrated(row, spot), (double)row.Number("bid")!.Value - 0.002, (double)row.Number("ask")!.Value + 0.002);
            Assert.Equal(Integrated(row, spot + 0.5) - Integrated(row, spot - 0.5), (double)row.Number("delta")!.Value, 0.004);
        });
    }

    [Fact]
    public void Volatilities_OfOneExpiry_FallWithTheStrike()
    {
        var smiles = OptionSample.Snapshots.Where(row => row.When() < LastSession && row.Number("iv") > 0)
            .GroupBy(row => (row.Text("symbol"), row.Text("expiry"), row.When()));

        Assert.All(smiles, smile =>
        {
            var ordered = smile.OrderBy(row => row.Number("strike")).Select(row => row.Number("iv")!.Value).ToList();
            Assert.Equal(ordered.OrderDescending(), ordered);
            Assert.All(ordered, volatility => Assert.InRange(volatility, 0.1m, 0.8m));
        });
    }

    private static double Integrated(JsonElement row, double spot) => OptionIntegral.Price(row, DateOnly.FromDateTime(row.When().UtcDateTime), spot);
}
