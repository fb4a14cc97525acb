using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>Each oddity of an options book that the readers must bear is in the samples.</summary>
public sealed class OptionTrapTests
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> Executions = new()
    {
        ["iron condor held"] = e => Is(e, "iron_condor", "filled"),
        ["vertical held"] = e => Is(e, "vertical_spread", "filled"),
        ["butterfly held"] = e => Is(e, "butterfly", "open"),
        ["long call held"] = e => Is(e, "long_call", "filled"),
        ["short put held"] = e => Is(e, "short_put", "filled"),
        ["calendar called custom"] = e => Is(e, "custom", "filled") && e.Legs().Select(leg => leg.Leg.Expiry()).Distinct().Count() == 2,
        ["expires on the last day"] = e => IsOpen(e) && e.Legs().All(leg => leg.Leg.Expiry() == Today),
        ["expired and still called filled"] = e => IsOpen(e) && e.Legs().All(leg => leg.Leg.Expiry() < Today),
        ["cancelled"] = e => State(e) == "cancelled" && e.Legs().All(leg => leg.Leg.Text("status") == "cancelled"),
        ["failed"] = e => State(e) == "failed" && e.Legs().All(leg => leg.Leg.IsNull("fill_price") && leg.Leg.IsNull("order_id")),
        ["pending"] = e => State(e) == "pending" && IsYear2000(e, "fill_time"),
        ["partial, one leg pending"] = e => State(e) == "partial" && e.Legs().Select(leg => leg.Leg.Text("status")).SequenceEqual(["filled", "pending"]),
        ["status in capitals"] = e => e.Text("status") is "FILLED" or "CLOSED",
        ["status in mixed case"] = e => e.Text("status") is "Filled" or "Closed",
        ["closed, still called filled"] = e => State(e) == "filled" && !IsYear2000(e, "close_time"),
        ["closed with exit prices"] = e => State(e) == "closed" && !e.Has("realized_pnl") && e.Legs().All(leg => leg.Leg.Number("exit_price") > 0),
        ["closed with an exit price of nothing"] = e => State(e) == "closed" && e.Legs().Any(leg => leg.Leg.Number("exit_price") == 0),
        ["closed with the profit alone"] = e => State(e) == "closed" && e.At("realized_pnl") is { ValueKind: JsonValueKind.Number } && !HasExits(e),
        ["closed with the profit as text"] = e => State(e) == "closed" && e.Text("realized_pnl") is not null && !HasExits(e),
        ["closed with both"] = e => State(e) == "closed" && e.Has("realized_pnl") && HasExits(e),
        ["closed with neither"] = e => State(e) == "closed" && !e.Has("realized_pnl") && !HasExits(e),
        ["strategy as number"] = e => e.At("strategy_id") is { ValueKind: JsonValueKind.Number },
        ["strategy as text of the same number"] = e => e.Text("strategy_id") == "902417755",
        ["strategy null"] = e => e.IsNull("strategy_id"),
        ["times as dates"] = e => e.Has("close_time.$date") && IsYear2000(e, "close_time"),
        ["legs as rows, empty text"] = e => e.Text("legs_json") == "[]" && e.Legs().Count == 2,
        ["legs as rows, no text"] = e => !e.Has("legs_json") && e.Legs().Count == 1,
        ["contract number 0"] = e => e.Legs().Any(leg => leg.Leg.Number("conid") == 0),
        ["nested Greeks"] = e => e.Legs().Any(leg => leg.Leg.Has("greeks.gamma") && leg.Leg.Has("implied_volatility")),
        ["partial Greeks"] = e => e.Legs().Any(leg => leg.Leg.Has("delta") && !leg.Leg.Has("gamma")),
    };

    private static readonly Dictionary<string, Func<JsonElement, bool>> NewestSnapshots = new()
    {
        ["quotes without volatility and Greeks"] = s => s.Number("bid") > 0 && !s.Has("iv") && !s.Has("delta"),
        ["the last price alone"] = s => s.Number("bid") == -1 && s.Number("ask") == -1 && s.Number("last") > 0 && s.Number("iv") > 0,
        ["everything 0"] = s => new[] { "bid", "ask", "last", "iv", "delta", "gamma", "theta", "vega" }.All(name => s.Number(name) == 0),
        ["collected for an execution"] = s => s.Has("execution_id") && s.Number("conid") > 0 && s.Number("underlying_price") > 0,
        ["without the underlying's price"] = s => !s.Has("underlying_price"),
    };

    private static readonly DateOnly Today = new(2026, 10, 30);

    public static TheoryData<string> ExecutionNames => [.. Executions.Keys];

    public static TheoryData<string> SnapshotNames => [.. NewestSnapshots.Keys];

    [Theory]
    [MemberData(nameof(ExecutionNames))]
    public void Executions_Oddity_IsPresent(string name) => Assert.Contains(OptionSample.Executions, execution => Executions[name](execution));

    [Theory]
    [MemberData(nameof(SnapshotNames))]
    public void NewestSnapshots_OfHeldLegs_OddityIsPresent(string name)
    {
        var held = OptionSample.Executions.Where(IsOpen).SelectMany(execution => execution.Legs()).Select(leg => leg.Contract).ToHashSet();

        Assert.Contains(OptionSample.Newest, snapshot => held.Contains(snapshot.Key) && NewestSnapshots[name](snapshot.Value));
    }

    [Fact]
    public void Legs_OfOneHeldExecution_HaveNoSnapshotAtAll()
    {
        var unseen = OptionSample.Executions.Where(execution => IsOpen(execution) && execution.Legs().All(leg => !OptionSample.Newest.ContainsKey(leg.Contract)));

        Assert.Equal("long_put", Assert.Single(unseen).Text("strategy_type"));
    }

    [Fact]
    public void Executions_OneId_IsWrittenTwice()
    {
        var repeated = Assert.Single(OptionSample.Executions.GroupBy(execution => execution.Text("execution_id")), group => group.Count() > 1);

        Assert.Equal(["pending", "filled"], repeated.Select(State));
    }

    [Fact]
    public void Contracts_OneOfThem_IsSoldByOneExecutionAndBoughtByAnother()
    {
        var shared = OptionSample.Executions.Where(IsOpen).SelectMany(execution => execution.Legs()).GroupBy(leg => leg.Contract).Where(group => group.Count() > 1);

        Assert.Equal([-2, 1], Assert.Single(shared).Select(leg => leg.Leg.Signed()));
    }

    private static bool Is(JsonElement execution, string type, string state) => execution.Text("strategy_type") == type && State(execution) == state && IsOpen(execution);

    private static bool IsOpen(JsonElement execution) => State(execution) is "filled" or "open" or "partial" && IsYear2000(execution, "close_time");

    private static bool HasExits(JsonElement execution) => execution.Legs().Any(leg => leg.Leg.Has("exit_price"));

    private static bool IsYear2000(JsonElement execution, string name) => execution.When(name).Year == 2000;

    private static string State(JsonElement execution) => execution.Text("status")!.ToLowerInvariant();
}
