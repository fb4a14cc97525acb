namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>One small invented fund as MongoDB documents, in every shape that writers left behind. <see cref="LanternBooks"/> says what it means.</summary>
internal static class LanternFund
{
    /// <summary>Stands in every field that is nobody's business.</summary>
    public const string Secret = "secret-of-the-lantern";

    private static readonly string[] Accounts =
    [
        """
        {"_id":"Quay_Main","account_id":"Quay_Main","account_name":"Quay Main","broker":"IBKR","account_number":"secret-of-the-lantern","account_type":"Margin",
         "authentication_details":{"token":"secret-of-the-lantern"},
         "balances":{"base_currency":"USD","equity":412350.75,"cash_balance":{"$numberDecimal":"198200.10"},"margin_used":"61852.6","margin_available":{"$numberLong":"136347"},
           "unrealized_pnl":2145.1,"realized_pnl":-310.4,"margin_utilization_pct":15.0,"last_updated":{"$date":"2026-03-02T14:35:00.004Z"}},
         "open_positions":[
           {"strategy_id":"Beacon","instrument":"GLD","direction":"LONG","quantity":24,"avg_entry_price":231.62,"current_price":232.4,"unrealized_pnl":18.72,"status":"OPEN","created_at":{"$date":"2026-03-02T14:30:06.503Z"}},
           {"strategy_id":"Foghorn","instrument":"AUDNZD","direction":"SHORT","quantity":1000,"avg_entry_price":"1.0875","current_price":0,"status":"OPEN","created_at":"2026-03-01T09:00:00"}],
         "broker_positions_snapshot":[{"symbol":"GLD","side":"LONG","quantity":24.0},{"instrument":"AUDNZD","side":"SHORT","quantity":900}],
         "connection_status":"CONNECTED","last_poll_time":{"$date":"2026-03-02T14:35:00.010Z"},"last_poll_success":true,"status":"ACTIVE","updated_at":{"$date":"2026-03-02T14:35:00.010Z"}}
        """,
        """
        {"_id":{"$oid":"66f0a1b2c3d4e5f601020301"},"account_id":"Quay_Two","open_positions":[
           {"symbol":"SPY","side":"LONG","quantity":{"$numberDouble":"3.5"},"avg_price":510,"current_price":512.25,"unrealized_pnl":7.875,"market_value":1792.875}]}
        """,
        """{"_id":"Quay_Old","account_name":"Quay Old","broker":"Zerodha","balances":{"equity":{"$numberDouble":"NaN"},"cash":12.5},"status":"INACTIVE","updated_at":"2025-01-05T10:00:00+05:30"}""",
    ];

    private static readonly string[] Snapshots =
    [
        """{"account":"Quay_Main","broker_id":"IBKR","equity":410000.0,"cash_balance":200000.0,"timestamp":{"$date":"2026-02-26T21:00:00Z"},"positions":[],"created_at":{"$date":"2026-02-26T21:00:01Z"}}""",
        """{"account":"Quay_Main","equity":"410500.25","timestamp":"2026-02-27T21:00:00","open_positions":[]}""",
        """{"account":"Quay_Two","equity":{"$numberDecimal":"99.5"},"timestamp":1772226000}""",
        """{"account":"Quay_Two","equity":{"$numberDouble":"Infinity"},"timestamp":{"$date":"2026-03-01T21:00:00Z"}}""",
    ];

    private static readonly string[] Strategies =
    [
        """
        {"_id":{"$oid":"65aa00000000000000000001"},"strategy_id":"Beacon","strategy_name":"Beacon Gold","name":"ignored","developer_contact":"ana@example.com","status":"active","api_key":"secret-of-the-lantern",
         "raw_data_mathematricks_live":[],"raw_data_developer_live":[],
         "raw_data_backtest_full":[{"date":"2025-12-31","return":0.0042,"pnl":0.0},{"date":"2025-12-30","return":{"$numberDouble":"NaN"}},{"date":{"$date":"2025-12-29T00:00:00Z"},"return":"-0.01"}],
         "updated_at":{"$date":"2026-01-04T10:00:00Z"}}
        """,
        """
        {"strategy_id":"Foghorn","name":"Foghorn FX","developer":"Ben","developer_contact":"ben@example.com","status":"TESTING",
         "raw_data_developer_live":[{"date":"2026-02-26","return":0.001},{"date":"2026-02-27","return":0}],"raw_data_backtest_full":[{"date":"2020-01-02","return":0.5}]}
        """,
        """{"strategy_id":"🚀 ../../etc/passwd","status":"INACTIVE","backtest_data":{"daily_returns":[0.1,0.2]}}""",
    ];

    private static readonly string[] Positions =
    [
        """{"_id":"pos_1","strategy_name":"Beacon Gold","account_id":"Quay_Main","symbol":"GLD","side":"LONG","quantity":24,"avg_entry_price":231.62,"unrealized_pnl":18.72,"opened_at":"2026-03-02T14:30:06Z","status":"OPEN","order_ids":["x"]}""",
        """{"_id":"pos_2","strategy_id":"Foghorn","account":"Quay_Main","instrument":"AUDNZD","direction":"short","quantity":{"$numberDecimal":"1000.5"},"avg_price":1.0875,"current_price":0.0,"created_at":{"$date":{"$numberLong":"1772355600000"}},"status":"OPEN"}""",
        """{"_id":"pos_3","symbol":"SPY","side":"LONG","quantity":"many","status":"CLOSED"}""",
    ];

    private static readonly string[] Signals =
    [
        """
        {"_id":{"$oid":"66f0a1b2c3d4e5f601020304"},"signal_id":"signal_1","strategy_id":"Beacon","instrument":"GLD","direction":"LONG","action":"BUY",
         "signal_data":{"passphrase":"secret-of-the-lantern","signalID":"signal_1","strategy_name":"Beacon Gold","signal_type":"ENTRY",
           "signal":[{"instrument":"GLD","action":"BUY","direction":"LONG","quantity":40,"price":231.5},{"instrument":"SLV","quantity":7}],
           "signal_legs":[{"instrument":"GLD","quantity":41}],"received_at":{"$date":"2026-03-02T14:30:04.212Z"},"environment":"staging"},
         "cerebro_decision":{"strategy_id":"Beacon","decision":"RESIZE","reason":"Within allocation","original_quantity":40.0,"final_quantity":24,"allocation_pct":1.5,
           "risk_assessment":{"allocated_capital":150000.0,"metadata":{"signal_type_info":{"signal_type":"ENTRY"}}}},
         "execution":{"order_id":"signal_1_ORD","status":"FILLED","avg_fill_price":231.62,"quantity_filled":24,"filled_at":{"$date":"2026-03-02T14:30:06.502Z"}},
         "position_status":"CLOSED","exit_signals":[{"$oid":"66f0a1b2c3d4e5f601020305"}],"pnl_realized":120.5,"closed_at":{"$date":"2026-03-03T15:00:00Z"},
         "environment":"production","created_at":{"$date":"2026-03-02T14:30:04.3Z"},"updated_at":{"$date":"2026-03-03T15:00:01Z"}}
        """,
        """
        {"_id":{"$oid":"66f0a1b2c3d4e5f601020305"},"signal_id":"signal_2","strategy_id":"Beacon","instrument":"GLD","direction":"LONG","action":"SELL",
         "signal_data":{"signal_type":"EXIT","signal":{"ticker":"GLD","quantity":"24","price":0},"received_at":"2026-03-03T14:59:58"},
         "cerebro_decision":{"strategy_id":"Beacon","decision":"APPROVE","entry_signal_id":"66f0a1b2c3d4e5f601020304","final_quantity":24},
         "execution":{"order_id":"signal_2_ORD","status":"FILLED","avg_fill_price":236.64,"quantity_filled":24,"filled_at":{"$date":"2026-03-03T15:00:00Z"}},
         "pnl":{"gross_pnl":120.5,"net_pnl":119.5,"commission":0},"environment":"production","updated_at":{"$date":"2026-03-03T15:00:02Z"}}
        """,
        """
        {"_id":{"$oid":"66f0a1b2c3d4e5f601020306"},"signal_id":"signal_3","signal_data":{"strategy_name":"Foghorn FX","signal_legs":[{"instrument":"AUDNZD","action":"SELL","direction":"SHORT","quantity":-5,"price":{"$numberDouble":"NaN"}}],"received_at":{"$date":"1970-01-01T00:00:00Z"}},
         "cerebro_decision":{"decision":"reject","reason":"STRATEGY_NOT_FOUND"},"execution":null,"environment":"Production"}
        """,
        """
        {"signal_id":"signal_4","strategy_name":"Foghorn FX","symbol":"EURUSD","side":"BUY","quantity":1000,"price":1.08,"execution_status":"Partial_Fill","filled_quantity":400,
         "received_time":"2026-03-02T10:00:00Z","received_at":"2026-03-02T11:00:00Z","filled_at":{"$date":"9999-12-31T00:00:00Z"},"environment":"production"}
        """,
        """{"signal_id":"signal_5","strategy_id":"Beacon","action":"BUY","signal_id":"signal_5b","cerebro_decision":{"action":"CANCEL_SENT","message":"x"},"signal_data":{"environment":"PRODUCTION"}}""",
        """{"signal_id":"signal_6","strategy_id":"Beacon","instrument":"GLD","environment":"staging","received_at":1772460000,"updated_at":{"$date":"2026-03-04T00:00:00Z"}}""",
        """{"signal_id":"signal_7","strategy_id":"Beacon","instrument":"GLD","received_at":{"$numberLong":"1772460000000"}}""",
    ];

    private static readonly string[] Confirmations =
    [
        """{"order_id":"signal_1_ORD","execution_id":"e1","timestamp":{"$date":"2026-03-02T14:30:06.502Z"},"account":"secret-of-the-lantern","instrument":"GLD","side":"BUY","quantity":14,"price":231.6,"commission":0.5,"status":"FILLED","broker_response":{"key":"secret-of-the-lantern"}}""",
        """{"order_id":"signal_1_ORD","execution_id":"e2","filled_at":"2026-03-02T14:30:07.5Z","filled_quantity":{"$numberLong":"10"},"avg_fill_price":"231.65","commission":0.25,"status":"PARTIALLY_FILLED"}""",
        """{"order_id":"signal_1_ORD","execution_id":"e2","quantity":10,"price":999,"status":"FILLED"}""",
    ];

    public static IReadOnlyDictionary<string, string[]> Collections { get; } = new Dictionary<string, string[]>
    {
        ["account_hierarchy"] = ["""{"_id":"lantern","fund_name":"Lantern Fund","brokers":[{"broker_id":"IBKR","broker_name":"Interactive","connection":{"password":"secret-of-the-lantern"},"accounts":[{"account_id":"Quay_Main"},{"account_id":"Quay_Two"}]}]}"""],
        ["trading_accounts"] = Accounts,
        ["account_state"] = Snapshots,
        ["strategies"] = Strategies,
        ["current_allocation"] = ["""{"allocations":{"Beacon":60.5,"Foghorn":"75.25","Gone":{"$numberDouble":"NaN"}},"total_allocation_pct":135.75,"approved_at":{"$date":"2026-02-27T20:15:00Z"},"updated_at":{"$date":"2026-02-27T20:15:01Z"},"mode":"approved"}"""],
        ["positions"] = Positions,
        ["signal_store"] = Signals,
        ["execution_confirmations"] = Confirmations,
    };

    public static InMemoryDocumentSource Documents(params IReadOnlyList<string> without)
    {
        var source = new InMemoryDocumentSource();
        foreach (var (collection, documents) in Collections)
        {
            if (!without.Contains(collection)) source.Add(collection, documents);
        }

        return source;
    }
}
