namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The fields of a signal that leave the server. The sender's passphrase stands between them, so nothing above a leaf is asked for.</summary>
internal static class SignalProjection
{
    public static IReadOnlyList<string> Fields { get; } =
    [
        "_id", "signal_id", "strategy_id", "strategy_name", "instrument", "symbol", "ticker", "direction", "action", "side", "signal_type", "order_id",
        "execution_status", "position_status", "environment", "received_time", "received_at", "filled_at", "closed_at", "created_at", "updated_at",
        "quantity", "price", "filled_quantity", "quantity_filled", "avg_fill_price", "fill_price", "pnl_realized", "pnl.net_pnl", "exit_signals",
        .. Within("signal_data", "signalID", "signal_id", "strategy_name", "signal_type", "environment", "received_at", "entry_signal_id"),
        .. Within("signal_data.signal", OfLeg),
        .. Within("signal_data.signal_legs", OfLeg),
        .. Within("cerebro_decision", "strategy_id", "decision", "action", "reason", "original_quantity", "final_quantity", "price"),
        .. Within("cerebro_decision", "allocated_capital", "allocation_pct", "entry_signal_id", "metadata.signal_type_info.signal_type"),
        .. Within("cerebro_decision.risk_assessment", "allocated_capital", "metadata.signal_type_info.signal_type"),
        .. Within("execution", "status", "order_id", "filled_at", "avg_fill_price", "quantity_filled", "filled_quantity"),
    ];

    private static string[] OfLeg => ["instrument", "symbol", "ticker", "direction", "action", "quantity", "price"];

    private static IEnumerable<string> Within(string parent, params string[] names) => names.Select(name => $"{parent}.{name}");
}
