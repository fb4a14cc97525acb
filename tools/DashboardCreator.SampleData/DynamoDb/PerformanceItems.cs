using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>What the second generation published of its strategies, on Fridays until the end of August; it follows from the lots of that day.</summary>
internal sealed class PerformanceItems(RunBook book)
{
    private static readonly DateOnly First = new(2026, 7, 17);

    private static readonly DateOnly Last = new(2026, 8, 28);

    public IEnumerable<Item> All()
    {
        var fridays = RunDays.All.Where(session => Timeline.Sessions[session] is { DayOfWeek: DayOfWeek.Friday } day && day >= First && day <= Last).ToList();
        return
        [
            .. fridays.SelectMany(session => RunStrategy.All.Select(strategy =>
                Figures("STRATEGY#" + strategy.Name, "SNAPSHOT#" + Stamps.Iso(At(session)), strategy, session))),
            .. RunStrategy.All.Select(strategy => Figures("LATEST", "STRATEGY#" + strategy.Name, strategy, fridays[^1])),
            new Item("LATEST", "CAPITAL_DEPLOYED").D("capital_deployed_pct", Deployed(fridays[^1])).Time("snapshot_timestamp", At(fridays[^1]))
                .N("ExpiresAt", Stamps.Expiry(At(fridays[^1]), 90 * 24)),
        ];
    }

    private static DateTimeOffset At(int session) => Timeline.Close(session).AddMinutes(12);

    private Item Figures(string partition, string sort, RunStrategy strategy, int session)
    {
        var lots = book.Lots.Lots.Where(lot => lot.Strategy == strategy.Name && lot.At(session) is not null)
            .Select(lot => (Lot: lot, Then: lot.At(session)!.Value)).ToList();
        var profits = lots.SelectMany(lot => lot.Then.Sales.Select(lot.Lot.Profit)).ToList();
        var (wins, losses) = (profits.Count(profit => profit > 0), profits.Count(profit => profit < 0));
        var held = lots.Where(lot => lot.Then.Remaining > 0).ToList();
        return new Item(partition, sort)
            .S("strategy_name", strategy.Name).Time("snapshot_timestamp", At(session))
            .D("realized_pnl", decimal.Round(profits.Sum(), 2))
            .D("current_holdings_value", decimal.Round(held.Sum(lot => lot.Then.Remaining * Market.Path(lot.Lot.Order.Symbol).Close(session)), 2))
            .N("current_holdings", held.Select(lot => lot.Lot.Order.Symbol).Distinct().Count())
            .N("completed_trades", profits.Count).N("winning_trades", wins).N("losing_trades", losses)
            .D("win_rate", decimal.Round(100m * wins / profits.Count, 2)).D("avg_profit_per_trade", decimal.Round(profits.Average(), 2))
            .S("correlation_id", book.Runs.Single(run => run.Session == session).CorrelationId)
            .N("ExpiresAt", Stamps.Expiry(At(session), 90 * 24));
    }

    private decimal Deployed(int session)
    {
        var cost = book.Lots.Lots.Sum(lot => (lot.At(session)?.Remaining ?? 0) * lot.Order.Price);
        return decimal.Round(cost / book.Account.EquityAfter(session) * 100, 2);
    }
}
