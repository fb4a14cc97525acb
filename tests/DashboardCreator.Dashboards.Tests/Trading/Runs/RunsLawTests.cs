using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Runs;

/// <summary>What holds for any runs.</summary>
public sealed class RunsLawTests
{
    private static readonly string[] Symbols = ["AGG", "BIL", "GLD", "SPY", "TQQQ"];
    private static readonly string[] Actions = ["BUY", "SELL", "HOLD"];

    private static readonly Gen<RunsDraft> AnyDraft =
        from items in (from symbol in Gen.Elements(Symbols)
                       from action in Gen.Elements(Actions)
                       from cents in Gen.Choose(-1_000_000, 1_000_000)
                       from known in Gen.Choose(0, 9)
                       select new PlanItem { Symbol = symbol, Action = action, TradeAmount = known == 0 ? null : cents / 1000m }).ArrayOf()
        from orders in (from symbol in Gen.Elements(Symbols)
                        from shares in Gen.Choose(1, 100_000)
                        from sold in Gen.Elements(true, false)
                        from price in Gen.Choose(1, 100_000)
                        from run in Gen.Elements("wf", "other")
                        select (symbol, quantity: (sold ? -1 : 1) * shares / 100m, price: price / 100m, run)).ArrayOf()
        from weights in (from symbol in Gen.Elements(Symbols) from weight in Gen.Choose(0, 500) select new SymbolWeight(symbol, weight / 1000m)).ArrayOf()
        select new RunsDraft
        {
            Runs = new RunRecords
            {
                Sessions =
                [
                    new RunSession
                    {
                        Id = "wf",
                        CorrelationId = "wf",
                        Status = "COMPLETED",
                        CreatedAt = Utc.At("2026-02-03 14:30"),
                        Merged = new MergedSignal(weights, null, null),
                    },
                ],
                Plans = [new RebalancePlan { Id = "p", CorrelationId = "wf", CreatedAt = Utc.At("2026-02-03 14:31"), Items = items }],
            },
            Ledger = new LedgerRecords
            {
                Trades = FilledOrder.Book(orders.Select((order, i) => new FilledOrder($"o{i:000}", order.run, order.symbol, order.quantity, order.price, "2026-02-03 14:32"))),
            },
        };

    [Fact]
    public void Sides_OfAnyRun_AddUpToTheTotal() => Check(run =>
        run.Number("executions.trades") == run.Number("executions.buys") + run.Number("executions.sells")
        && Math.Abs((run.Number("executions.total_value") - run.Number("executions.buy_value") - run.Number("executions.sell_value"))!.Value) < 0.011);

    [Fact]
    public void PlanVersusExecution_OfAnyRun_AddsUpToWhatWasTraded() => Check(run =>
    {
        var rows = run.At("executions.plan_versus_execution").EnumerateArray().ToList();
        var net = run.Number("executions.buy_value") - run.Number("executions.sell_value");
        return Math.Abs(rows.Sum(row => row.Number("executed_amount")!.Value) - net!.Value) < 0.01 * (rows.Count + 2)
            && rows.All(row => row.Number("planned_amount") is not { } planned || Math.Abs((row.Number("executed_amount") - planned - row.Number("difference"))!.Value) < 0.011);
    });

    [Fact]
    public void PlanVersusExecution_OfAnyRun_HasEachSymbolOnceInOrder() => Check(run =>
    {
        var symbols = run.At("executions.plan_versus_execution").EnumerateArray().Select(row => row.Text("symbol")).ToList();
        return symbols.SequenceEqual(symbols.Distinct().Order(StringComparer.Ordinal));
    });

    [Fact]
    public void TargetAllocation_OfAnyRun_IsTheSumOfItsTargets() => Check(run =>
    {
        var weights = run.At("target_allocation.targets").EnumerateArray().Select(target => target.Number("weight_pct")!.Value).ToList();
        var total = run.Number("target_allocation.total_pct");
        return weights.Count == 0 ? total is null : Math.Abs(weights.Sum() - total!.Value) < 1e-9 && weights.SequenceEqual(weights.OrderDescending());
    });

    [Fact]
    public void Document_SourceInAnotherOrder_IsTheSameBytes() => Prop.ForAll(AnyDraft.ToArbitrary(), draft =>
    {
        var runs = HandMadeRuns.Draft.Runs;
        var both = draft with { Runs = draft.Runs with { Sessions = [.. draft.Runs.Sessions, .. runs.Sessions], Plans = [.. draft.Runs.Plans, .. runs.Plans] } };
        var turned = both with { Runs = both.Runs with { Sessions = [.. both.Runs.Sessions.Reverse()], Plans = [.. both.Runs.Plans.Reverse()] } };
        return both.RunBytes("wf").AsSpan().SequenceEqual(turned.RunBytes("wf"));
    }).QuickCheckThrowOnFailure();

    private static void Check(Func<JsonElement, bool> law) => Prop.ForAll(AnyDraft.ToArbitrary(), draft => law(draft.Run().At("run"))).QuickCheckThrowOnFailure();
}
