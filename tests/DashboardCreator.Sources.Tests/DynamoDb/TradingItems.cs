namespace DashboardCreator.Sources.Tests.DynamoDb;

/// <summary>Items of an invented trading system, each as its writer writes it today.</summary>
internal static class TradingItems
{
    /// <summary>Stands where only a secret could.</summary>
    public const string Secret = "canary-secret-53911";

    public const string FilledAt = "2026-02-09T15:31:22.104250+00:00";

    public static DraftItem Trade(string id) => new DraftItem(
        ("PK", $"TRADE#{id}"), ("SK", "METADATA"), ("EntityType", "TRADE"), ("order_id", id), ("correlation_id", "run-1"), ("ledger_id", "ledger-1"),
        ("symbol", "SOXL"), ("direction", "BUY"), ("filled_qty", "12.50"), ("fill_price", "31.20"), ("fill_timestamp", FilledAt), ("order_type", "LIMIT"),
        ("expected_price", "31.19"), ("slippage_bps", "3.2061"), ("slippage_amount", "0.0100"), ("bid_at_fill", "31.18"), ("ask_at_fill", "31.21"),
        ("created_at", "2026-02-09T15:31:23+00:00"), ("quote_timestamp", "2026-02-09T15:31:20+00:00"))
        .N("time_to_fill_ms", "0").N("execution_steps", "3")
        .With("strategy_names", """{"L":[{"S":"north"},{"S":"south"}]}""")
        .With("strategy_weights", """{"M":{"south":{"S":"0.255"},"north":{"S":"0.745"}}}""");

    public static DraftItem StrategyTrade(string id) => new DraftItem(
        ("PK", "STRATEGY#north"), ("SK", $"TRADE#{FilledAt}#{id}"), ("EntityType", "STRATEGY_TRADE"), ("strategy_name", "north"), ("order_id", id),
        ("symbol", "SOXL"), ("direction", "BUY"), ("weight", "0.745"), ("strategy_trade_value", "290.55"), ("fill_timestamp", FilledAt));

    public static DraftItem Signal(string id) => new DraftItem(
        ("PK", $"SIGNAL#{id}"), ("SK", "METADATA"), ("EntityType", "SIGNAL"), ("signal_id", id), ("strategy_name", "north"), ("symbol", "SOXL"),
        ("action", "BUY"), ("lifecycle_state", "GENERATED"));

    public static DraftItem Lot(string id) => new DraftItem(
        ("PK", $"LOT#{id}"), ("SK", "METADATA"), ("EntityType", "STRATEGY_LOT"), ("lot_id", id), ("strategy_name", "north"), ("symbol", "soxl"),
        ("entry_order_id", "o-1"), ("correlation_id", "run-1"), ("entry_timestamp", FilledAt), ("entry_qty", "9.3125"), ("entry_price", "31.20"),
        ("entry_cost_basis", "290.55"), ("remaining_qty", "4.3125"), ("realized_pnl", "9.00"), ("created_at", "2026-02-12T16:00:05+00:00"))
        .With("is_open", """{"BOOL":true}""")
        .With("exit_records", $$"""{"L":[{{Exit("e-1", "2026-02-12T16:00:04+00:00", "5", "33.00", "9.00")}}]}""");

    public static string Exit(string id, string at, string quantity, string price, string pnl) =>
        $$$$"""{"M":{"exit_id":{"S":"{{{{id}}}}"},"exit_order_id":{"S":"o-{{{{id}}}}"},"exit_timestamp":{"S":"{{{{at}}}}"},"exit_qty":{"S":"{{{{quantity}}}}"},"exit_price":{"S":"{{{{price}}}}"},"realized_pnl":{"S":"{{{{pnl}}}}"}}}""";

    public static DraftItem Profile(string name) => new DraftItem(
        ("PK", $"STRATEGY#{name}"), ("SK", "METADATA"), ("EntityType", "STRATEGY_METADATA"), ("strategy_name", name), ("display_name", "Northern lights"),
        ("source_url", "https://example.invalid/north"), ("filename", "north.clj"), ("date_updated", "2026-01-15"), ("synced_at", "2026-01-15T08:00:00+00:00"))
        .With("assets", """{"L":[{"S":"SOXL"},{"S":"EQUITIES::BIL//USD"}]}""")
        .With("frontrunners", """{"SS":["spy"]}""");

    public static DraftItem Session(string id) => new DraftItem(
        ("PK", $"SESSION#{id}"), ("SK", "METADATA"), ("session_id", id), ("correlation_id", id), ("status", "COMPLETED"),
        ("created_at", "2026-02-20T09:30:02.114512+00:00"), ("timeout_at", "2026-02-20T09:40:02.114512+00:00"),
        ("merged_signal", """{"target_allocations":{"SOXL":"0.30","BIL":0.7},"timestamp":"2026-02-20T09:30:41+00:00","is_partial":false}"""))
        .N("total_strategies", "2").N("completed_strategies", "2").N("TTL", "1771666202")
        .With("strategy_configs", """{"L":[{"M":{"dsl_file":{"S":"south.clj"},"allocation":{"N":"0.4"}}},{"M":{"dsl_file":{"S":"north.clj"},"allocation":{"N":"0.6"}}}]}""");

    public static DraftItem Partial(string session, string file) => new DraftItem(
        ("PK", $"SESSION#{session}"), ("SK", $"STRATEGY#{file}"), ("dsl_file", file), ("completed_at", "2026-02-20T09:30:20.004000+00:00"),
        ("consolidated_portfolio", """{"target_allocations":{"SOXL":"0.5","BIL":"0.5"}}"""), ("signals_data", "{}"),
        ("data_freshness", """{"latest_timestamp":"2026-02-19T21:00:00+00:00","age_days":0.5,"gate_status":"PASS"}"""))
        .N("allocation", "0.6").N("signal_count", "2");

    public static DraftItem Plan(string id) => new DraftItem(
        ("PK", $"PLAN#{id}"), ("SK", "METADATA"), ("EntityType", "REBALANCE_PLAN"), ("plan_id", id), ("correlation_id", "run-1"), ("causation_id", "cause-1"),
        ("plan_timestamp", "2026-02-20T09:31:00.5+00:00"), ("created_at", "2026-02-20T09:31:00.912345+00:00"), ("plan_data", PlanData),
        ("total_trade_value", "15000.00"), ("total_portfolio_value", "50000.00"), ("execution_urgency", "NORMAL"), ("GSI1PK", "CORR#run-1"))
        .N("ttl", "1779269460");

    public const string PlanData = """
        {"plan_id":"from-json","correlation_id":"run-json","timestamp":"2026-02-20T09:30:59+00:00","items":[{"symbol":"EQUITIES::SOXL//USD","current_weight":"0.25","target_weight":0.40,"current_value":"12500.00","target_value":"20000.00","trade_amount":"7500.00","action":"buy","priority":2},{"symbol":"GLD","current_weight":"0.15","target_weight":"0","current_value":"7500.00","target_value":"0","trade_amount":"-7500.00","action":"TradeAction.SELL","priority":"1"}],"total_portfolio_value":"1","total_trade_value":"2","execution_urgency":"LOW","metadata":{"portfolio_value":"3","cash_balance":"30000.00"}}
        """;

    public static DraftItem Hedge(string id) => new DraftItem(
        ("PK", $"HEDGE#{id}"), ("SK", "METADATA"), ("hedge_id", id), ("underlying_symbol", "spy"), ("option_symbol", "SPY260619P00500000"),
        ("option_type", "OptionType.PUT"), ("strike_price", "500.00"), ("expiration_date", "2026-06-19"), ("status", "Active"), ("roll_state", "holding"),
        ("total_premium_paid", "1250.50"), ("entry_price", "4.1683"), ("entry_date", "2026-01-20T15:00:00+00:00"), ("hedge_template", "smoothing"),
        ("GSI1PK", "STATUS#rolling#UNDERLYING#QQQ"), ("GSI1SK", "EXPIRATION#2026-03-20")).N("contracts", "3");

    public static DraftItem Decision(string at, string action) => new DraftItem(
        ("account_id", "account-1"), ("timestamp_action", $"{at}#{action}"), ("timestamp", at), ("action", action), ("premium", "100.25")).N("contracts", "2");

    public static DraftItem Account(string id, string at, string data) => new(
        ("PK", $"ACCOUNT#{id}"), ("SK", $"SNAPSHOT#{at}"), ("EntityType", "ACCOUNT_SNAPSHOT"), ("account_data", data), ("updated_at", at));

    public static DraftItem Positions(string id, string at, string data) => new(
        ("PK", $"POSITIONS#{id}"), ("SK", $"SNAPSHOT#{at}"), ("EntityType", "POSITIONS_SNAPSHOT"), ("positions_data", data), ("updated_at", at));

    public static DraftItem Registry(string id) => new(("PK", "REGISTRY"), ("SK", "ACCOUNT_ID"), ("account_id", id));
}
