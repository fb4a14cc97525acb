using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>What the strategies said: every change of a weight in the last sixty runs, and everything in the last three.</summary>
internal static class SignalItems
{
    public static IEnumerable<Item> All(RunBook book) => book.Runs.Zip(book.Runs.Skip(1))
        .Where(pair => pair.Second.Session > Timeline.Last - 60)
        .SelectMany(pair => RunStrategy.All.SelectMany((strategy, n) => Of(pair.First, pair.Second, strategy, n)));

    private static IEnumerable<Item> Of(Run before, Run run, RunStrategy strategy, int n)
    {
        var (old, now) = (before.Wishes[strategy.Name], run.Wishes[strategy.Name]);
        var at = run.StartedAt.AddSeconds(9 + (n * 6));
        return old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Select(symbol => (Symbol: symbol, Old: old.GetValueOrDefault(symbol), Now: now.GetValueOrDefault(symbol)))
            .Where(wish => wish.Old != wish.Now || run.Session > Timeline.Last - 3)
            .Select(wish => Of(run, strategy, wish.Symbol, wish.Old, wish.Now, at));
    }

    private static Item Of(Run run, RunStrategy strategy, string symbol, decimal old, decimal now, DateTimeOffset at)
    {
        var action = now > old ? "BUY" : now < old ? "SELL" : "HOLD";
        var orders = run.Fills.Where(fill => fill.Symbol == symbol && fill.Parts.Any(part => part.Strategy == strategy.Name)).Select(fill => fill.OrderId).ToList();
        var state = orders.Count > 0 ? "EXECUTED" : action == "HOLD" ? "GENERATED" : run.Plan.Lines.Any(line => line.Symbol == symbol && line.Action != "HOLD") ? "SUPERSEDED" : "IGNORED";
        var id = Ids.Of("sg", run.CorrelationId + strategy.Name + symbol);
        var sort = $"SIGNAL#{Stamps.Iso(at)}#{id}";
        return new Item("SIGNAL#" + id, "METADATA")
            .S("EntityType", "SIGNAL")
            .S("signal_id", id).S("correlation_id", run.CorrelationId).S("causation_id", Ids.Of("ev", run.CorrelationId)).Time("timestamp", at)
            .S("strategy_name", strategy.Name).S("data_source", "dsl_engine:" + strategy.File).S("symbol", symbol).S("action", action)
            .D("target_allocation", now).S("reasoning", now > 0 ? $"among the best {strategy.Weights.Length} of a month" : "no longer among the best")
            .S("lifecycle_state", state).Add("executed_trade_ids", Attr.Texts(orders)).Add("signal_dto", Attr.M(new Doc()))
            .Time("created_at", at).S("ledger_id", LedgerItems.Ledger)
            .When(action != "HOLD", item => item.D("signal_strength", Math.Abs(now - old)))
            .Index(1, "CORR#" + run.CorrelationId, sort).Index(2, "SYMBOL#" + symbol, sort)
            .Index(3, "STRATEGY#" + strategy.Name, sort).Index(4, "STATE#" + state, sort);
    }
}
