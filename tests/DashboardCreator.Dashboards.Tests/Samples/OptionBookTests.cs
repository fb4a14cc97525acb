using System.Globalization;
using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>The options book adds up: fills, premiums, profits, and what the broker holds.</summary>
public sealed class OptionBookTests
{
    [Fact]
    public void Collections_FilesOfTheBook_AreSmall()
    {
        Assert.Equal((31, 3), (OptionSample.Executions.Count, OptionSample.LegRows.Count));
        Assert.InRange(OptionSample.Snapshots.Count, 1_500, 4_000);
        Assert.InRange(OptionSample.Updates.Count, 150, 500);
    }

    [Fact]
    public void Premiums_OfEntries_FollowFromTheFills()
    {
        var told = OptionSample.Executions.Where(execution => execution.Terms().Has("net_credit") || execution.Terms().Has("net_premium"))
            .Where(execution => execution.Legs().All(leg => leg.Leg.Has("fill_price"))).ToList();

        Assert.True(told.Count > 20);
        Assert.All(told, execution => Assert.Equal(
            execution.Terms().Number("net_credit") ?? execution.Terms().Number("net_premium"),
            execution.Legs().Sum(leg => -leg.Leg.Signed() * leg.Leg.Number("fill_price")!.Value) / execution.Terms().Number("quantity")));
    }

    [Fact]
    public void Profit_ToldBesideTheExits_FollowsFromThem()
    {
        var execution = Assert.Single(OptionSample.Executions, row => row.Has("realized_pnl") && row.Legs().Any(leg => leg.Leg.Has("exit_price")));

        Assert.Equal(
            execution.Number("realized_pnl"),
            execution.Legs().Sum(leg => leg.Leg.Signed() * (leg.Leg.Number("exit_price") - leg.Leg.Number("fill_price")) * 100));
    }

    [Fact]
    public void Closes_OfTheBook_LieInTheLastSixtyDays()
    {
        var closes = OptionSample.Executions.Select(execution => execution.When("close_time")).Where(at => at.Year > 2000).ToList();

        Assert.Equal(11, closes.Count);
        Assert.All(closes, at => Assert.InRange(at, OptionSample.AsOf.AddDays(-60), OptionSample.AsOf));
    }

    [Fact]
    public void Fills_OfLegs_AreWorthWhatTheUnderlyingAndTheDaysVolatilityMakeThem()
    {
        var bells = OptionSample.Snapshots.Where(row => row.When().TimeOfDay == TimeSpan.FromHours(20))
            .ToDictionary(row => (row.ContractName(), DateOnly.FromDateTime(row.When().UtcDateTime)));
        var fills = OptionSample.Executions.SelectMany(execution => execution.Legs().Select(leg => (Execution: execution, Leg: leg)))
            .Where(row => row.Leg.Leg.Number("fill_price") > 0).Select(row => (row.Execution, row.Leg, Day: DateOnly.FromDateTime(row.Execution.When("fill_time").UtcDateTime)))
            .Where(row => bells.ContainsKey((row.Leg.Contract, row.Day))).ToList();

        Assert.True(fills.Count > 45);
        Assert.All(fills, fill =>
        {
            var value = OptionIntegral.Price(bells[(fill.Leg.Contract, fill.Day)], fill.Day, (double)fill.Execution.Terms().Number("underlying_price")!.Value);
            Assert.Equal(value, (double)fill.Leg.Leg.Number("fill_price")!.Value, 0.12 + (0.07 * value));
        });
    }

    [Fact]
    public void Times_OfExecutions_FollowEachOther()
    {
        Assert.All(OptionSample.Executions, execution =>
        {
            var (entered, filled, closed) = (execution.When("entry_time"), execution.When("fill_time"), execution.When("close_time"));
            Assert.True(filled.Year == 2000 || filled > entered);
            Assert.True(closed.Year == 2000 || closed > filled);
        });
    }

    [Fact]
    public void Broker_NewestUpdates_AreTheFilledLegsButForOneContractOneShort()
    {
        var held = OptionSample.Executions.Where(execution => IsFilled(execution) && execution.When("close_time").Year == 2000)
            .SelectMany(execution => execution.Legs()).Where(leg => leg.Leg.Text("status") is null or "filled")
            .GroupBy(leg => leg.Contract).ToDictionary(group => group.Key, group => group.Sum(leg => leg.Leg.Signed()));
        var broker = OptionSample.Updates.GroupBy(row => row.Number("conid")).Select(group => group.MaxBy(row => row.When()))
            .Where(row => row.Number("position") != 0).ToDictionary(OptionSample.ContractName, row => row.Number("position")!.Value);

        Assert.Equal(held.Keys.Order(StringComparer.Ordinal), broker.Keys.Order(StringComparer.Ordinal));
        var different = Assert.Single(held, contract => broker[contract.Key] != contract.Value);
        Assert.Equal(("AAPL 20261218 C500", 2m, 1m), (different.Key, different.Value, broker[different.Key]));
    }

    [Fact]
    public void Broker_AverageCosts_ArePerContractOrPerShareAndProfitsAgree()
    {
        var priced = OptionSample.Updates.Where(row => row.Number("market_price") is not null).ToList();
        var scales = priced.ToLookup(row => row.Text("symbol") is "QQQ" or "GLD" ? 100 : 1);

        Assert.All([1, 100], scale => Assert.NotEmpty(scales[scale]));
        Assert.All(priced, row =>
        {
            var scale = row.Text("symbol") is "QQQ" or "GLD" ? 100 : 1;
            Assert.Equal(row.Number("position") * row.Number("market_price") * 100, row.Number("market_value"));
            Assert.Equal(row.Number("market_value") - (row.Number("position") * row.Number("average_cost") * scale), row.Number("unrealized_pnl"));
        });
    }

    [Fact]
    public void Records_AllOfThem_AreNotAfterTheSamplesInstant()
    {
        var instants = OptionSample.Snapshots.Concat(OptionSample.Updates).Select(row => row.When())
            .Concat(OptionSample.Executions.SelectMany(row => new[] { row.When("entry_time"), row.When("fill_time"), row.When("close_time") }));

        Assert.InRange(instants.Max(), OptionSample.AsOf.AddMinutes(-30), OptionSample.AsOf);
    }

    private static bool IsFilled(JsonElement execution) =>
        execution.Text("status")!.ToLower(CultureInfo.InvariantCulture) is "filled" or "open" or "partial" or "closed";
}
