using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Tests.Greeks.Warnings;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Options;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Greeks;

/// <summary>What holds for every book, believable or not.</summary>
public sealed partial class GreeksLawTests
{
    private static readonly string[] Names = ["delta", "gamma", "theta", "vega", "rho"];

    private static readonly string[] Money = ["unrealized_pnl", "gross_notional"];

    [Fact]
    public void Parts_OfEveryKind_AddUpToTheTotals() => Each(AnyBook.Believable, draft =>
    {
        var document = draft.Document();
        var totals = document.At("totals");

        foreach (var parts in (string[])["by_symbol", "by_strategy_type", "positions", "heatmap"])
        {
            Assert.All(Names, name => AssertSum(totals, document.At(parts), name));
        }

        foreach (var parts in (string[])["by_symbol", "by_strategy_type", "positions"])
        {
            Assert.All(Money, name => Assert.Equal(Cents(totals, name), document.At(parts).EnumerateArray().Sum(part => Cents(part, name))));
        }

        Assert.Equal(Cents(totals, "net_premium"), document.At("positions").EnumerateArray().Sum(position => Cents(position, "net_premium")));
    });

    // As a new user would: add up the held legs of each position by hand.
    [Fact]
    public void Legs_OfAPosition_AddUpToIt() => Each(AnyBook.Believable, draft =>
    {
        foreach (var position in draft.Document().At("positions").EnumerateArray())
        {
            var legs = position.At("legs").EnumerateArray().Where(leg => leg.At("held").GetBoolean()).ToList();
            Assert.All(Names.Where(name => position.Number(name) is not null), name =>
                AssertClose(position.Number(name)!.Value, legs.Sum(leg => leg.Number($"position.{name}") ?? 0)));
            if (position.Number("unrealized_pnl") is not null)
            {
                Assert.Equal(Cents(position, "unrealized_pnl"), legs.Sum(leg => Cents(leg, "unrealized_pnl")));
            }
        }
    });

    [Fact]
    public void Sides_TurnedRound_NegateEveryGreekAndProfit() => Each(AnyBook.Believable, draft =>
    {
        var (one, other) = (draft.Document(), Changed(draft, leg => leg with { IsBuy = !leg.IsBuy }).Document());

        Assert.All([.. Names, "vanna", "volga", "charm", "dollar_delta", "beta_weighted_delta", "unrealized_pnl", "net_premium"], name => AssertTimes(-1, one, other, $"totals.{name}"));
        AssertTimes(1, one, other, "totals.gross_notional");
        AssertTimes(-1, one, other, "exposure.net_notional");
        AssertScenarios(-1, one, other);
    });

    [Fact]
    public void Quantities_Doubled_DoubleEverySum_AndLeaveRatios() => Each(AnyBook.Believable, draft =>
    {
        var (one, other) = (draft.Document(), Changed(draft, leg => leg with { Quantity = leg.Quantity * 2 }).Document());

        Assert.All([.. Names, "vanna", "dollar_delta", "beta_weighted_delta", "unrealized_pnl", "net_premium", "gross_notional"], name => AssertTimes(2, one, other, $"totals.{name}"));
        AssertTimes(1, one, other, "totals.unrealized_pnl_pct");
        AssertTimes(2, one, other, "exposure.defined_risk_max_loss");
        AssertScenarios(2, one, other);
        for (var i = 0; i < one.At("positions").GetArrayLength(); i++)
        {
            Assert.Equal(one.Text($"positions[{i}].structure"), other.Text($"positions[{i}].structure"));
            Assert.Equal(one.At($"positions[{i}].breakevens").GetRawText(), other.At($"positions[{i}].breakevens").GetRawText());
        }
    });

    [Theory]
    [InlineData("symbol", "ACME", "BOLT", "SPY")]
    [InlineData("strategy_type", "iron_condor", "vertical_spread", null)]
    public void Filters_PartitionTheTotals(string filter, string first, string second, string? third) => Each(AnyBook.Believable, draft =>
    {
        // No filter asks for what has no type.
        var typed = filter == "symbol" ? draft : draft with { Executions = [.. draft.Executions.Where(execution => execution.StrategyType is not null)] };
        var whole = typed.Document("status=all");
        var parts = ((string?[])[first, second, third]).OfType<string>().Select(value => typed.Document($"{filter}={value}&status=all")).ToList();

        string[] sums = ["positions", "legs", "unpriced_legs", "pending_positions", "closed_positions", "total_positions", "unrealized_pnl", "realized_pnl", "net_premium", "gross_notional"];
        Assert.All(sums, name => Assert.Equal(Cents(whole.At("totals"), name), parts.Sum(part => Cents(part.At("totals"), name))));
        Assert.Equal(whole.Number("positions_matched"), parts.Sum(part => part.Number("positions_matched")));
        Assert.All(parts, part => Assert.Equal(whole.At("limits").GetRawText(), part.At("limits").GetRawText()));
    });

    [Fact]
    public void Order_InTheSource_ChangesNothing() => Each(AnyBook.Believable, draft =>
    {
        var turned = draft with { Executions = [.. draft.Executions.Reverse()], Snapshots = [.. draft.Snapshots.Reverse()] };

        Assert.Equal(draft.Bytes("status=all"), turned.Bytes("status=all"));
    });

    [Fact]
    public void MaxLoss_OfWhatHasOne_IsNeverExceededAtExpiry() => Each(AnyBook.Believable, draft =>
    {
        foreach (var position in draft.Document().At("positions").EnumerateArray().Where(position => position.Number("max_loss") is not null))
        {
            var legs = position.At("legs").EnumerateArray().Where(leg => leg.At("held").GetBoolean()).ToList();
            for (var spot = 0.0; spot <= 400; spot += 2.5)
            {
                var worth = legs.Sum(leg => (leg.Text("action") == "buy" ? 100 : -100) * leg.Number("quantity")!.Value
                    * Math.Max(0, (leg.Text("right") == "call" ? 1 : -1) * (spot - leg.Number("strike")!.Value)));
                var pnl = worth + position.Number("net_premium")!.Value;

                Assert.True(pnl >= -position.Number("max_loss")!.Value - 0.01, $"{pnl} at {spot}");
                Assert.True(position.Number("max_profit") is not { } most || pnl <= most + 0.01, $"{pnl} at {spot}");
            }
        }
    });

    [Fact]
    public void Documents_OfAnyBook_HoldOnlyNumbersThatJsonHas() => Each(AnyBook.Wild, draft => Assert.DoesNotMatch(NoNumber(), Encoding.UTF8.GetString(draft.Bytes("status=all"))));

    [Fact]
    public void Documents_OfAnyBook_GiveTheReasonOfEveryNull() => Each(AnyBook.Wild, draft =>
    {
        GreeksNullReasonTests.AssertExplained(draft.Document("status=all"));
        GreeksNullReasonTests.AssertExplained(draft.Document("symbol=ACME"));
    });

    [Fact]
    public void Documents_OfBelievableBooks_GiveTheReasonOfEveryNull() => Each(AnyBook.Believable, draft => GreeksNullReasonTests.AssertExplained(draft.Document("status=all")));

    [Fact]
    public void Documents_OfTheSameBook_AreTheSameBytes() => Each(AnyBook.Wild, draft => Assert.Equal(draft.Bytes(), draft.Bytes()));

    private static void Each(Arbitrary<OptionsDraft> drafts, Action<OptionsDraft> law) => Prop.ForAll(drafts, law).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static OptionsDraft Changed(OptionsDraft draft, Func<OptionLeg, OptionLeg> change) =>
        draft with { Executions = [.. draft.Executions.Select(execution => execution with { Legs = [.. execution.Legs.Select(change)] })] };

    private static decimal Cents(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : 0;

    private static void AssertSum(JsonElement totals, JsonElement parts, string name)
    {
        if (totals.Number(name) is { } total)
        {
            AssertClose(total, parts.EnumerateArray().Sum(part => part.Number(name) ?? 0));
        }
    }

    private static void AssertTimes(double factor, JsonElement one, JsonElement other, string path)
    {
        var (expected, actual) = (one.Number(path) * factor, other.Number(path));
        Assert.Equal(expected is null, actual is null);

        // Model marks are rounded to a cent, leg by leg.
        var tolerance = path.EndsWith("pnl", StringComparison.Ordinal) ? 0.3 : 0.03;
        Assert.True(expected is not { } known || Math.Abs(known - actual!.Value) <= tolerance + (1e-9 * Math.Abs(known)), $"{path}: {expected:R} and {actual:R}");
    }

    private static void AssertScenarios(double factor, JsonElement one, JsonElement other)
    {
        var (mine, theirs) = (one.At("scenarios"), other.At("scenarios"));
        Assert.Equal(mine.ValueKind, theirs.ValueKind);
        if (mine.ValueKind == JsonValueKind.Object)
        {
            Assert.All(Cells(mine).Zip(Cells(theirs)), pair => Assert.Equal(pair.First * factor, pair.Second, 0.02));
        }
    }

    private static IEnumerable<double> Cells(JsonElement scenarios) =>
        scenarios.At("pnl").EnumerateArray().SelectMany(day => day.EnumerateArray()).SelectMany(row => row.EnumerateArray()).Select(cell => cell.GetDouble());

    private static void AssertClose(double expected, double actual) => Assert.Equal(expected, actual, 1e-9 * Math.Max(1, Math.Abs(expected)));

    [GeneratedRegex(@"NaN|Infinity|[:\[,]-0(\.0*)?(?=[,\]}])")]
    private static partial Regex NoNumber();
}
