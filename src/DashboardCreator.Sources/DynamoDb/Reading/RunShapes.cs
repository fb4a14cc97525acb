using System.Text.RegularExpressions;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>The fields that the trading system is known to store in the JSON of a run.</summary>
internal static partial class RunShapes
{
    private static readonly JsonShape Weights = JsonShape.Map(name => Ticker().IsMatch(name), JsonShape.Number);

    /// <summary>The merged signal of a session.</summary>
    public static JsonShape Signal { get; } = JsonShape.Fields(new Dictionary<string, JsonShape>(
    [
        .. All(JsonShape.Word, "correlation_id", "timestamp", "schema_version", "is_partial"),
        .. All(JsonShape.Number, "strategy_count"),
        .. All(Weights, "target_allocations", "allocations"),
        .. All(JsonShape.Map(IsStrategy, Weights), "strategy_contributions"),
        .. All(JsonShape.ListOf(JsonShape.Word), "source_strategies"),
    ]));

    /// <summary>A rebalance plan.</summary>
    public static JsonShape Plan { get; } = JsonShape.Fields(new Dictionary<string, JsonShape>(
    [
        .. All(JsonShape.Word, "schema_version", "plan_id", "correlation_id", "causation_id", "strategy_id", "execution_urgency"),
        .. All(JsonShape.Word, "timestamp", "plan_timestamp", "created_at"),
        .. All(JsonShape.Number, "total_portfolio_value", "total_trade_value", "max_drift_tolerance", "estimated_duration_minutes"),
        .. All(JsonShape.Number, "item_count", "buy_count", "sell_count", "hold_count"),
        .. All(JsonShape.Fields(new Dictionary<string, JsonShape>(All(JsonShape.Number, "portfolio_value", "cash_balance"))), "metadata"),
        .. All(JsonShape.ListOf(Item()), "items"),
    ]));

    private static JsonShape Item() => JsonShape.Fields(new Dictionary<string, JsonShape>(
    [
        .. All(JsonShape.Word, "symbol", "action", "strategy_id"),
        .. All(JsonShape.Number, "current_weight", "target_weight", "weight_diff", "target_value", "current_value", "trade_amount", "priority"),
    ]));

    private static IEnumerable<KeyValuePair<string, JsonShape>> All(JsonShape shape, params string[] names) => names.Select(name => KeyValuePair.Create(name, shape));

    private static bool IsStrategy(string name) => StrategyName().IsMatch(name) && !Credentials.IsName(name);

    /// <summary>Such as <c>SPY</c>, <c>BRK.B</c>, <c>BTC/USD</c> or <c>EQUITIES::AAPL//USD</c>.</summary>
    [GeneratedRegex(@"^([A-Z]{1,12}::[A-Za-z0-9]{1,6}|[A-Z0-9]{1,6})([./-][A-Z0-9]{1,5})?(//[A-Z]{3,5})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ticker();

    /// <summary>Such as <c>tide</c>, <c>tide.clj</c> or <c>Tide Rotation (2x)</c>.</summary>
    [GeneratedRegex(@"^\w[\w .,+&()-]{0,79}\z", RegexOptions.CultureInvariant)]
    private static partial Regex StrategyName();
}
