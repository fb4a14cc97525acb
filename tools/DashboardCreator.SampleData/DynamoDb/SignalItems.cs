using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>
/// What the strategies said: every change of a weight in the last sixty runs, and everything in the last three; and what the session said that gave up.
/// </summary>
internal static class SignalItems
{
    public static IEnumerable<Item> All(RunBook book) => book.Runs.Zip(book.Runs.Skip(1))
        .Where(pair => pair.Second.Session > Timeline.Last - 60)
        .SelectMany(pair => RunStrategy.All.SelectMany((strategy, n) => Said(pair.First, pair.Second, strategy)
            .Select(wish => Of(wish, pair.Second.CorrelationId, pair.Second.StartedAt.AddSeconds(9 + (n * 6)), Outcome(pair.Second, wish)))))
        .Concat(OfTimedOut(book.Runs[^3], book.Runs[^2], SessionItems.TimedOut(book)));

    private static IEnumerable<Item> OfTimedOut(Run before, Run said, StoredSession session) => session.Answers.SelectMany((strategy, n) =>
        Said(before, said, strategy).Select(wish => Of(wish, session.CorrelationId, session.AnsweredAt(n), ("SUPERSEDED", []))));

    private static IEnumerable<Wish> Said(Run before, Run run, RunStrategy strategy)
    {
        var (old, now) = (before.Wishes[strategy.Name], run.Wishes[strategy.Name]);
        return old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Select(symbol => new Wish(strategy, symbol, old.GetValueOrDefault(symbol), now.GetValueOrDefault(symbol)))
            .Where(wish => wish.Old != wish.Now || run.Session > Timeline.Last - 3);
    }

    private static (string State, IReadOnlyList<string> Orders) Outcome(Run run, Wish wish)
    {
        var orders = run.Fills.Where(fill => fill.Symbol == wish.Symbol && fill.Parts.Any(part => part.Strategy == wish.Strategy.Name))
            .Select(fill => fill.OrderId).ToList();
        return (orders.Count > 0 ? "EXECUTED" : wish.Action == "HOLD" ? "GENERATED" : "IGNORED", orders);
    }

    private static Item Of(Wish wish, string correlationId, DateTimeOffset at, (string State, IReadOnlyList<string> Orders) outcome)
    {
        var id = Ids.Of("sg", correlationId + wish.Strategy.Name + wish.Symbol);
        var sort = $"SIGNAL#{Stamps.Iso(at)}#{id}";
        return new Item("SIGNAL#" + id, "METADATA")
            .S("EntityType", "SIGNAL")
            .S("signal_id", id).S("correlation_id", correlationId).S("causation_id", Ids.Of("ev", correlationId)).Time("timestamp", at)
            .S("strategy_name", wish.Strategy.Name).S("data_source", "dsl_engine:" + wish.Strategy.File).S("symbol", wish.Symbol).S("action", wish.Action)
            .D("target_allocation", wish.Now)
            .S("reasoning", wish.Now > 0 ? $"among the best {wish.Strategy.Weights.Length} of a month" : "no longer among the best")
            .S("lifecycle_state", outcome.State).Add("executed_trade_ids", Attr.Texts(outcome.Orders)).Add("signal_dto", Attr.M(new Doc()))
            .Time("created_at", at).S("ledger_id", LedgerItems.Ledger)
            .When(wish.Action != "HOLD", item => item.D("signal_strength", Math.Abs(wish.Now - wish.Old)))
            .Index(1, "CORR#" + correlationId, sort).Index(2, "SYMBOL#" + wish.Symbol, sort)
            .Index(3, "STRATEGY#" + wish.Strategy.Name, sort).Index(4, "STATE#" + outcome.State, sort);
    }

    /// <summary>A weight and the one before it.</summary>
    private sealed record Wish(RunStrategy Strategy, string Symbol, decimal Old, decimal Now)
    {
        public string Action => Now > Old ? "BUY" : Now < Old ? "SELL" : "HOLD";
    }
}
