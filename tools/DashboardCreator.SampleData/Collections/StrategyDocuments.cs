using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

internal sealed class StrategyDocuments(IReadOnlyList<Position> positions)
{
    private static readonly DateTimeOffset CreatedAt = NewYork.At(new DateOnly(2024, 10, 24), 640);

    public IEnumerable<string> All() => Strategies.All.Select((strategy, n) => Of(strategy, n).ToString());

    private Doc Of(StrategyProfile strategy, int number)
    {
        var backtest = TrackRecords.Backtest(strategy);
        return new Doc()
            .Add("_id", Ext.Oid(ObjectIds.Of(CreatedAt, "8e5503fd19", number)))
            .Text("strategy_id", strategy.Id)
            .Text(strategy == Strategies.Pairs ? "name" : "strategy_name", strategy.Name)
            .Text("asset_class", strategy.AssetClass)
            .Add("instruments", Ext.Texts(strategy.Instruments))
            .Text("status", strategy.Status)
            .Text("trading_mode", strategy.Environment == "production" ? "LIVE" : "PAPER")
            .Add(number % 2 == 0 ? "accounts" : "account", number % 2 == 0 ? Ext.Texts([strategy.Account]) : Ext.Text(strategy.Account))
            .Text("developer_name", strategy.Developer).Text("developer_contact", strategy.Contact)
            .Text("api_key", "sample-secret-key-" + strategy.Id.ToLowerInvariant())
            .Add("include_in_optimization", Ext.Bool(strategy.Status == "ACTIVE"))
            .Add("risk_limits", new Doc().Add("max_position_size", Ext.Double(strategy.Notional.Most)).Add("max_daily_loss", number == 2 ? "20000" : "45000.0"))
            .Add("position_sizing", new Doc().Add("median_margin_pct", Ext.Double(4.2m + number)).Add("estimated_avg_positions", Ext.Double(2 + number)))
            .Add("metrics", strategy == Strategies.Commodities ? StoredMetrics.Stale() : StoredMetrics.Of(backtest))
            .Add("raw_data_backtest_full", TrackRecords.Rows(backtest))
            .Add("raw_data_developer_live", strategy == Strategies.Commodities ? TrackRecords.Rows(TrackRecords.Developer(strategy)) : Ext.EmptyList)
            .Add("raw_data_mathematricks_live", IsTrackedLive(strategy) ? TrackRecords.Rows(TrackRecords.Live(strategy, positions)) : Ext.EmptyList)
            .Add("created_at", Ext.Date(CreatedAt)).Add("updated_at", Ext.Date(NewYork.At(new DateOnly(2026, 9, 25), 980)));
    }

    private static bool IsTrackedLive(StrategyProfile strategy) => strategy == Strategies.Momentum || strategy == Strategies.Forex;
}
