namespace DashboardCreator.Api.Endpoints.Strategies;

/// <summary>Examples in the API's description. All names and numbers are invented.</summary>
internal static class StrategyExamples
{
    public const string Cursor = "MXwxNzcyNDYxODA0MjEyfDY2ZjBhMWIyYzNkNGU1ZjYwMTAyMDMwNHxzaWctMQ";

    public const string List = """
        {"as_of_date":"2026-03-02T15:30:00Z","strategies":[{"strategy_id":"HarborGold","strategy_name":"Harbor Gold","developer_name":"M. Reyes",
        "status":"ACTIVE","signals":412,"last_signal_at":"2026-03-02T14:30:04.212Z","href":"/api/dashboards/signal-sender?strategy_name=HarborGold"}]}
        """;

    public const string Page = """
        {"strategy_id":"HarborGold","strategy_name":"Harbor Gold","as_of_date":"2026-03-02T15:30:00Z","matching":412,"signals":[{"signal_id":"sig-1",
        "sent_at":"2026-03-02T14:30:04.212Z","symbol":"GLD","side":"BUY","is_exit":false,"quantity_requested":40,"quantity_filled":24,"price":231.5,
        "fill_price":231.62,"filled_at":"2026-03-02T14:30:06.502Z","position_size":5558.88,"allocated_capital":150000,"allocation_pct":null,
        "status":"FILLED","pnl":null,"rejection_reason":null}],"next_cursor":null}
        """;

    public const string Report = """
        {"strategy_id":"HarborGold","strategy_name":"Harbor Gold","as_of_date":"2026-03-02T15:30:00Z","from":"2026-01-01T05:00:00Z","to":null,
        "period_return_pct":2.4,"performance":{"total_signals_sent":61,"signals_filled":52,"fill_rate":85.24590163934427,"total_pnl":3600.5},
        "rejections":{"reasons":[{"reason":"STRATEGY_NOT_FOUND","count":2}],"categories":[{"category":"OTHER","count":2}]},
        "lag_metrics":{"avg_signal_to_fill_seconds":2.1,"count":52,"negative_excluded":0}}
        """;
}
