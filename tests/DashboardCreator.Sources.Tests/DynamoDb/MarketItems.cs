using DashboardCreator.Sources.DynamoDb;

namespace DashboardCreator.Sources.Tests.DynamoDb;

/// <summary>Items of an invented market maker, each as its writer writes it today.</summary>
internal static class MarketItems
{
    public const string Market = "KXFROST-26FEB21-T3";
    public const string Run = "20260220-060000-c0ffee";
    public const string FilledAt = "2026-02-20T10:11:12.131415+00:00";
    public const string DecidedAt = "2026-02-20T10:11:10.500001";

    public static TableNames Tables => TableFolder.Tables;

    public static DraftItem Config(string market = Market) => new DraftItem(
        ("market_id", market), ("event_ticker", "KXFROST-26FEB21"), ("created_at", "2026-02-11T07:30:00+00:00"), ("updated_at", "2026-02-19T08:00:00.250000+00:00"))
        .With("enabled", """{"BOOL":true}""")
        .N("max_inventory_yes", "80").N("max_inventory_no", "70").N("min_spread", "0.04").N("quote_size", "12").N("inventory_skew_factor", "0.3")
        .N("fair_value", "0").N("toxicity_score", "1.5");

    public static DraftItem Positions(string positions) => new DraftItem(("key", "positions")).With("positions", "{\"M\":" + positions + "}");

    public static DraftItem OneShort => Positions(
        $$$$$"""{"{{{{{Market}}}}}":{"M":{"net_yes_qty":{"N":"-22"},"avg_buy_price":{"N":"0.38"},"avg_sell_price":{"N":"0.51"},"realized_pnl":{"N":"6.75"}}}}""");

    public static DraftItem Orders(string orders) => new DraftItem(("key", "open_orders"), ("last_updated", "2026-02-20T10:12:00.000001+00:00")).With("orders", "{\"M\":" + orders + "}");

    public static string Order(string side) =>
        $$$$"""{"M":{"market_id":{"S":"{{{{Market}}}}"},"side":{"S":"{{{{side}}}}"},"price":{"N":"0.52"},"size":{"N":"12"},"filled_size":{"N":"2"},"status":{"S":"Resting"},"created_at":{"S":"2026-02-20T10:11:11.9+00:00"},"tif":{"S":"gtc"},"decision_id":{"NULL":true},"client_order_id":{"S":"c-7"}}}""";

    public static DraftItem Risk => new DraftItem(
        ("key", "risk_state"), ("last_fill_timestamp", FilledAt), ("last_updated", "2026-02-20T10:12:01+00:00"))
        .N("daily_pnl", "-2.6").With("trading_halted", """{"BOOL":false}""");

    public static DraftItem Settings => new DraftItem(("key", "global_config"))
        .N("max_total_exposure", "500").N("max_daily_loss", "100.0").With("trading_enabled", """{"BOOL":true}""");

    public static DraftItem Fill(string id) => new DraftItem(
        ("date", "2026-02-20"), ("timestamp#order_id", $"{FilledAt}#o-{id}"), ("market_id", Market), ("side", "no"), ("type", "ask"), ("status", "filled"),
        ("order_id", $"o-{id}"), ("fill_id", $"f-{id}"), ("fill_timestamp", FilledAt))
        .N("price", "0.51").N("size", "22").N("fill_price", "0.51").N("fill_size", "22").N("pnl_realized", "-0.09621").N("fees", "0.09621");

    public static string DecisionId(int loop) => $"{Run}:{Market}:{loop}";

    public static DraftItem Decision(int loop, string at = DecidedAt) => new DraftItem(
        ("date", "2026-02-20"), ("timestamp", at), ("market_id", Market), ("decision_id", DecisionId(loop)), ("bot_run_id", Run), ("bot_version", "77aa01"))
        .With(
            "order_book_snapshot",
            """{"M":{"best_bid":{"N":"0.47"},"best_ask":{"N":"0.53"},"spread":{"N":"0.06000000000000005"},"mid":{"N":"0.5"},"top_bids":{"L":[{"M":{"price":{"N":"0.47"},"size":{"N":"210"}}},{"M":{"price":{"N":"0.46"},"size":{"N":"5"}}}]},"top_asks":{"L":[{"M":{"price":{"N":"0.53"},"size":{"N":"90"}}}]}}}""")
        .With("recent_trades", """{"L":[{"M":{"price":{"N":"0.5"},"size":{"N":"3"},"timestamp":{"S":"2026-02-20T10:10:00Z"}}}]}""")
        .With("inventory", """{"M":{"net_yes_qty":{"N":"-22"}}}""")
        .With(
            "price_calc",
            """{"M":{"fair_value":{"N":"0.495"},"fv_source":{"S":"wma"},"skew":{"N":"-0.0066"},"logic":{"S":"wma of 12 trades"},"trade_std_dev":{"N":"0.011"},"wma_price":{"N":"0.494"},"wma_trades_count":{"N":"12"},"wma_trade_time":{"S":"2026-02-20T10:10:00+00:00"},"last_trade_price":{"N":"0.5"},"last_trade_time":{"S":"2026-02-20T10:10:00"},"market_bid":{"N":"0.47"},"market_ask":{"N":"0.53"},"fair_value_bid":{"N":"0.48"},"fair_value_ask":{"N":"0.51"}}}""")
        .With("target_quotes", """{"L":[{"M":{"side":{"S":"bid"},"price":{"N":"0.48"},"size":{"N":"12"}}},{"M":{"side":{"S":"ask"},"price":{"N":"0.52"},"size":{"N":"12"}}}]}""")
        .N("num_targets", "2");

    public static DraftItem Event(int loop, string at = "2026-02-20T10:11:11.000001+00:00") => new DraftItem(
        ("bot_run_id", Run), ("decision_id#event_ts", $"{DecisionId(loop)}#{at}"), ("decision_id", DecisionId(loop)), ("event_ts", at),
        ("event_type", "ORDER_RESULT"), ("market", Market), ("side", "ask"), ("status", "ACCEPTED"), ("order_id", "o-9"), ("client_order_id", "c-9"),
        ("bot_version", "77aa01"), ("env", "demo"))
        .N("price", "0.52").N("size", "12").N("latency_ms", "0").N("expires_at", "1774200000");
}
