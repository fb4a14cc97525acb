namespace DashboardCreator.Sources.Tests.Mongo.Options;

/// <summary>One small invented options book as documents, in every layout that writers left behind. <see cref="HarborBook"/> says what it means.</summary>
internal static class HarborOptions
{
    /// <summary>Stands in every field that is nobody's business.</summary>
    public const string Secret = "secret-of-the-harbor";

    private static readonly string[] Executions =
    [
        """
        {"_id":{"$oid":"66f0a1b2c3d4e5f601020304"},"execution_id":"condor-1","strategy_id":418200113,"symbol":"SPY","strategy_type":"iron_condor","status":"filled",
         "entry_params":"{\"dte\": 45, \"underlying_price\": 688.4, \"net_credit\": 2.35, \"max_loss\": 765.0, \"api_key\": \"secret-of-the-harbor\"}",
         "entry_time":"2026-02-05T10:28:49.191222","fill_time":"2026-02-05T10:29:10","close_time":"2000-01-01T00:00:00","metadata":"secret-of-the-harbor",
         "legs_json":"[{\"leg_id\":\"l1\",\"conid\":0,\"right\":\"PUT\",\"strike\":640,\"expiration\":\"2026-03-20\",\"quantity\":2,\"action\":\"SELL\",\"status\":\"filled\",\"fill_price\":3.10,\"order_id\":\"secret-of-the-harbor\",\"fill_time\":\"2026-02-05T10:29:10\"},{\"leg_id\":\"l2\",\"conid\":7440,\"right\":\"PUT\",\"strike\":630.0,\"expiration\":\"2026-03-20\",\"quantity\":2,\"action\":\"BUY\",\"status\":\"filled\",\"fill_price\":NaN,\"fill_time\":null,\"greeks\":{\"delta\":-0.12,\"gamma\":0.004,\"theta\":-0.1,\"vega\":0.4,\"rho\":-0.05},\"implied_volatility\":0.19}]"}
        """,
        """
        {"execution_id":"vertical-1","strategy_id":"harbor-call-vertical","symbol":"IWM","strategy_type":"vertical_spread","status":"CLOSED",
         "entry_params":{"underlying_price":"231.5","net_premium":{"$numberDecimal":"-1.20"},"max_loss":-120,"password":"secret-of-the-harbor"},
         "entry_time":{"$date":"2026-01-20T15:00:00Z"},"fill_time":"2026-01-20T10:00:05-05:00","close_time":"2026-02-03T20:15:00Z","realized_pnl":84.5,
         "legs":[{"conid":{"$numberLong":"744000001"},"right":"c","strike":"235","expiry":20260320,"quantity":1,"action":"buy","status":"filled","fill_price":5.1,"exit_price":6.2,"iv":0.21,"delta":0.4,"gamma":0,"note":"secret-of-the-harbor"},
                 {"conid":744000002,"right":"Call","strike":240,"expiry":{"$date":"2026-03-20T00:00:00Z"},"quantity":1,"action":"S","status":"filled","entry_price":3.9,"exit_price":0,"delta":0,"gamma":0,"theta":0,"vega":0,"rho":0}]}
        """,
        """{"execution_id":"row-1","strategy_id":{"$numberDouble":"12.0"},"strategy_type":"short_put","status":"pending","entry_time":"2026-02-06 09:31:00","legs_json":"[]"}""",
    ];

    private static readonly string[] Legs =
    [
        """{"execution_id":"condor-1","conid":7439,"symbol":"SPY","strike":640.0,"expiry":"20260320","right":"P","quantity":2,"action":"sell","current_premium":3.1,"delta":-0.162,"gamma":0.0048,"theta":-0.121,"vega":0.536,"secret":"secret-of-the-harbor"}""",
        """{"execution_id":"row-1","conid":0,"symbol":"GLD","strike":210,"expiry":"2026-02-20","right":"PUT","quantity":3,"action":"SHORT","current_premium":0,"iv":0}""",
    ];

    private static readonly string[] Snapshots =
    [
        """{"timestamp":"2026-02-05T14:21:18.282449","symbol":"SPY","strike":640.0,"strike_partition":640,"expiry":"20260320","right":"PUT","bid":3.05,"ask":3.15,"last":3.11,"volume":118,"open_interest":2410,"iv":0.183,"delta":-0.162,"gamma":0.0048,"theta":-0.121,"vega":0.536,"active":true,"new":false,"yearmonth":202602,"date":"2026-02-05","note":"secret-of-the-harbor"}""",
        """{"timestamp":{"$date":"2026-02-04T19:00:00Z"},"symbol":"SPY","strike":640,"expiry":"2026-03-20","right":"P","bid":2.9,"ask":3.0,"iv":0.201}""",
        """{"timestamp":"2025-06-02T11:00:00","symbol":"SPY","strike":640,"expiry":"20260320","right":"p","iv":0.15}""",
        """{"timestamp":"2024-06-02T11:00:00","symbol":"SPY","strike":640,"expiry":"20260320","right":"p","iv":0.9}""",
        """{"execution_id":"vertical-1","conid":744000001,"timestamp":"2026-02-06T15:00:00Z","symbol":"IWM","strike":235,"expiry":"20260320","right":"C","bid":-1,"ask":0,"last":-1.0,"mid_price":6.1,"bid_ask_spread":0.1,"hv":0.17,"iv":0,"underlying_price":233.25,"dte":42,"greeks":{"delta":0,"gamma":0.01,"theta":-0.02,"vega":0.3,"rho":0.08,"token":"secret-of-the-harbor"}}""",
        """{"execution_id":"vertical-1","conid":744000001,"timestamp":"2026-02-06T14:00:00Z","symbol":"IWM","strike":235,"expiry":"20260320","right":"C","iv":0.22}""",
        """{"execution_id":"other","conid":744000001,"timestamp":"2026-02-06T13:00:00Z","symbol":"IWM","strike":235,"expiry":"20260320","right":"C","last":6,"iv":0.2,"delta":0,"gamma":0,"theta":0,"vega":0}""",
        """{"execution_id":"other","conid":0,"timestamp":"2026-02-06T13:30:00Z","symbol":"IWM","strike":240,"expiry":"20260320","right":"CALL","bid":"4.1","ask":{"$numberDecimal":"4.3"},"underlying_price":0}""",
    ];

    private static readonly string[] Updates =
    [
        """{"conid":744000001,"symbol":"IWM","right":"C","strike":235.0,"expiry":"20260320","position":-2.0,"market_price":5.1,"market_value":-1020.0,"average_cost":612.5,"unrealized_pnl":205.0,"timestamp":"2026-02-06T09:31:00.774224","date":"2026-02-06","account":"secret-of-the-harbor"}""",
        """{"conid":744000001,"symbol":"IWM","right":"C","strike":235.0,"expiry":"20260320","position":-1.0,"average_cost":612.5,"timestamp":"2026-02-05T09:31:00"}""",
        """{"conid":0,"symbol":"SPY","right":"PUT","strike":640,"expiry":"2026-03-20","position":"-2","market_price":-1,"timestamp":"2026-02-06T09:31:00"}""",
    ];

    public static IReadOnlyDictionary<string, string[]> Collections { get; } = new Dictionary<string, string[]>
    {
        ["strategy_executions"] = Executions,
        ["option_legs"] = Legs,
        ["option_snapshots"] = Snapshots,
        ["position_updates"] = Updates,
    };
}
