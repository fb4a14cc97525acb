using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Strategies;

/// <summary>What holds for every ledger, believable or not.</summary>
public sealed partial class StrategiesLawTests
{
    private static readonly string[] Ratios = ["win_rate", "profit_factor", "sharpe_ratio"];

    private static readonly string[] MoneyFields =
        ["realized_pnl", "unrealized_pnl", "capital_deployed", "avg_profit_per_trade", "annual_volatility", "max_drawdown"];

    [Fact]
    public void Totals_AreTheSumsOfTheStrategies() => Each(AnyLedger.Believable, ledger =>
    {
        var document = ledger.Strategies();
        var strategies = document.At("strategies").EnumerateArray().ToList();
        string[] counts = ["completed_trades", "winning_trades", "losing_trades", "breakeven_trades"];
        string[] amounts = ["realized_pnl", "unrealized_pnl", "capital_deployed"];

        Assert.All(counts, field => Assert.Equal(document.At($"totals.{field}").GetDecimal(), strategies.Sum(strategy => Amount(strategy, field))));
        Assert.All(amounts, field => AssertCents(document.At($"totals.{field}").GetDecimal(), strategies.Select(strategy => Amount(strategy, field))));
        Assert.Equal(document.Number("totals.open_lots"), strategies.Sum(strategy => strategy.At("open_lots").GetArrayLength()));
        Assert.Equal(document.Number("totals.strategies"), strategies.Count);
        Assert.Equal(
            document.Number("attribution.trades"), document.Number("attribution.attributed") + document.At("attribution.unattributed").GetArrayLength());
    });

    [Fact]
    public void Strategy_Sums_AreThoseOfItsParts() => Each(AnyLedger.Believable, ledger => Assert.All(ledger.Strategies().At("strategies").EnumerateArray(), strategy =>
    {
        var lots = strategy.At("open_lots").EnumerateArray().ToList();
        AssertCents(Amount(strategy, "unrealized_pnl"), lots.Select(lot => Amount(lot, "unrealized_pnl")));
        AssertCents(Amount(strategy, "capital_deployed"), lots.Select(lot => Amount(lot, "cost_basis")));
        Assert.Equal(
            strategy.Number("completed_trades"), strategy.Number("winning_trades") + strategy.Number("losing_trades") + strategy.Number("breakeven_trades"));
        Assert.Equal(strategy.Number("completed_trades"), strategy.At("pnl_histogram").EnumerateArray().Sum(step => step.Number("count")));
        Assert.Equal(strategy.Number("trades"), strategy.At("trades_by_day").EnumerateArray().Sum(day => day[1].GetInt32()));
        if (strategy.At("pnl_curve").EnumerateArray().ToList() is [.., var last])
        {
            Assert.Equal(Amount(strategy, "realized_pnl"), last[1].GetDecimal());
            Assert.Equal(strategy.Number("win_rate"), strategy.At("win_rate_curve").EnumerateArray().Last()[1] is { ValueKind: JsonValueKind.Number } rate ? rate.GetDouble() : null);
            Assert.Equal(strategy.Number("max_drawdown"), strategy.At("drawdown_curve").EnumerateArray().Max(point => point[1].GetDouble()));
        }
    }));

    [Fact]
    public void Order_OfTheRecords_ChangesNothing() => Each(AnyLedger.Believable, ledger => Assert.Equal(
        Encoding.UTF8.GetString(ledger.StrategyBytes()),
        Encoding.UTF8.GetString((ledger with
        {
            Trades = [.. ledger.Trades.Reverse()],
            Lots = [.. ledger.Lots.Reverse().Select(lot => lot with { Exits = [.. lot.Exits.Reverse()] })],
            Profiles = [.. ledger.Profiles.Reverse()],
        }).StrategyBytes())));

    [Fact]
    public void AllMoney_TimesEight_ScalesProfitAndLeavesRatios() => Each(AnyLedger.Believable, ledger =>
    {
        var (one, eight) = (ledger.Strategies(), AnyLedger.Scaled(ledger, 8).Strategies());
        foreach (var (before, after) in one.At("strategies").EnumerateArray().Zip(eight.At("strategies").EnumerateArray()))
        {
            Assert.All(Ratios, field => AssertClose(before.Number(field), after.Number(field), 1e-9));
            Assert.All(MoneyFields, field => Assert.True(Math.Abs((8 * Amount(before, field)) - Amount(after, field)) <= 8 * 0.005m * 50, field));
            Assert.Equal(before.At("trades_by_day").GetRawText(), after.At("trades_by_day").GetRawText());
        }

        AssertClose(one.Number("totals.win_rate"), eight.Number("totals.win_rate"), 1e-12);
        AssertClose(one.Number("totals.capital_deployed_pct"), eight.Number("totals.capital_deployed_pct"), 1e-9);
    });

    [Fact]
    public void SharpeRatio_IsTheOneOfTheDailyCurve_WhereEveryExitIsInItsSession() => Each(AnyLedger.Believable, ledger =>
    {
        var calendar = new Dashboards.Markets.NyseCalendar();
        foreach (var strategy in ledger.Strategies().At("strategies").EnumerateArray())
        {
            var name = strategy.Text("strategy");
            var exits = ledger.Lots.Where(lot => lot.Strategy == name).SelectMany(lot => lot.Exits.Select(exit => (exit.At, Pnl: (exit.Price - lot.EntryPrice) * exit.Quantity))).ToList();
            if (exits.Count == 0)
            {
                continue;
            }

            var bySession = exits.ToLookup(exit => calendar.DateAt(exit.At!.Value), exit => (double)exit.Pnl!.Value);
            double[] daily = [.. calendar.SessionsBetween(bySession.Min(day => day.Key), calendar.DateAt(ledger.AsOf)).Select(session => bySession[session].Sum())];
            var mean = daily.Average();
            var deviation = daily.Length < 2 ? 0 : Math.Sqrt(daily.Sum(profit => (profit - mean) * (profit - mean)) / (daily.Length - 1));
            AssertClose(deviation < 1e-9 ? null : mean / deviation * Math.Sqrt(252), strategy.Number("sharpe_ratio"), 1e-7);
        }
    });

    [Fact]
    public void Documents_OfAnyLedger_HoldOnlyNumbersThatJsonHas() => Each(AnyLedger.Wild, ledger =>
    {
        Assert.DoesNotMatch(NoNumber(), Encoding.UTF8.GetString(ledger.StrategyBytes()));
        Assert.DoesNotMatch(NoNumber(), Encoding.UTF8.GetString(ledger.ExecutionBytes()));
    });

    [Fact]
    public void Documents_OfAnyLedger_GiveTheReasonOfEveryNull() => Each(AnyLedger.Wild, ledger =>
    {
        var document = ledger.Strategies();
        AssertExplained(document, document.At("totals"), "totals");
        AssertExplained(document, document.At("attribution"), "attribution");
        string[] facts = ["file_name", "date_updated", "next_cursor"];
        Assert.All(document.At("strategies").EnumerateArray(), strategy => AssertExplained(document, strategy, "strategies[]", facts));
        var execution = ledger.Execution();
        AssertExplained(execution, execution.At("totals"), "totals");
        AssertExplained(execution, execution.At("totals.time_to_fill_ms"), "totals.time_to_fill_ms", whole: "totals");
        Assert.All(["by_symbol", "by_side", "orders"], list =>
            Assert.All(execution.At(list).EnumerateArray(), row => AssertExplained(execution, row, $"{list}[]")));
    });

    [Fact]
    public void Documents_OfTheSameLedger_AreTheSameBytes() => Each(AnyLedger.Wild, ledger => Assert.Equal(ledger.StrategyBytes(), ledger.StrategyBytes()));

    private static void Each(Arbitrary<StrategyLedger> ledgers, Action<StrategyLedger> law) => Prop.ForAll(ledgers, law).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static decimal Amount(JsonElement owner, string field) => owner.At(field) is { ValueKind: JsonValueKind.Number } amount ? amount.GetDecimal() : 0;

    private static void AssertClose(double? expected, double? actual, double tolerance) => Assert.True(
        expected is { } one ? actual is { } other && Math.Abs(one - other) <= tolerance * Math.Max(1, Math.Abs(one)) : actual is null, $"{expected:R} and {actual:R}");

    private static void AssertExplained(JsonElement document, JsonElement part, string path, string[]? facts = null, string? whole = null)
    {
        var reasons = document.At("warnings").EnumerateArray().Select(warning => warning.GetProperty("path").GetString()).ToHashSet();
        foreach (var field in part.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Null && facts?.Contains(field.Name) != true))
        {
            Assert.True(reasons.Contains(path) || reasons.Contains($"{path}.{field.Name}") || reasons.Contains(whole ?? path), $"{path}.{field.Name} is null, and nothing says why.");
        }
    }

    [GeneratedRegex(@"NaN|Infinity|[:\[,]-0(\.0*)?(?=[,\]}])")]
    private static partial Regex NoNumber();

    // Sums are rounded once: of parts that are rounded by themselves each may be half a cent away.
    private static void AssertCents(decimal sum, IEnumerable<decimal> parts)
    {
        var shown = parts.ToList();
        Assert.InRange(sum - shown.Sum(), -0.005m * (shown.Count + 1), 0.005m * (shown.Count + 1));
    }
}
