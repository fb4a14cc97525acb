namespace DashboardCreator.Sources.DynamoDb;

/// <summary>
/// The full names of tables: <c>alchemiser-{stage}-{resource}</c>, and <c>dora_{resource}_{environment}</c> of the market maker, unless a table is renamed.
/// </summary>
/// <param name="stage">Such as <c>prod</c>.</param>
/// <param name="doraEnvironment">Such as <c>demo</c>.</param>
/// <param name="renamed">Full names by resource.</param>
internal sealed class TableNames(string stage, string doraEnvironment, IReadOnlyDictionary<string, string> renamed)
{
    /// <summary>The resources that can be renamed, and the environment variable of the trading system that does it.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["aggregation-sessions"] = "AGGREGATION_TABLE_NAME",
        ["rebalance-plans"] = "REBALANCE_PLAN__TABLE_NAME",
        ["trade-ledger"] = "TRADE_LEDGER__TABLE_NAME",
        ["account-data"] = "ACCOUNT_DATA_TABLE",
        ["hedge-positions"] = "HEDGE_POSITIONS_TABLE_NAME",
        ["hedge-history"] = "HEDGE_HISTORY_TABLE_NAME",
        ["market-config"] = "DORA_MARKET_CONFIG_TABLE",
        ["market-state"] = "DORA_STATE_TABLE",
        ["market-trade-log"] = "DORA_TRADE_LOG_TABLE",
        ["market-decision-log"] = "DORA_DECISION_LOG_TABLE",
        ["market-execution-log"] = "DORA_EXECUTION_LOG_TABLE",
    };

    /// <summary>Names by the pattern.</summary>
    public static TableNames Example { get; } = new("prod", "prod", new Dictionary<string, string>());

    public string Sessions => Of("aggregation-sessions");

    public string Plans => Of("rebalance-plans");

    public string Ledger => Of("trade-ledger");

    public string AccountData => Of("account-data");

    public string HedgePositions => Of("hedge-positions");

    public string HedgeHistory => Of("hedge-history");

    public string MarketConfigs => Of("market-config");

    public string MarketState => Of("market-state");

    public string MarketFills => Of("market-trade-log");

    public string MarketDecisions => Of("market-decision-log");

    public string MarketExecutions => Of("market-execution-log");

    /// <summary>What the server allows, and what a file can be called.</summary>
    public static bool IsName(string? name) =>
        name is { Length: >= 3 and <= 255 } && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.');

    /// <summary>What the table of a resource is called by the pattern.</summary>
    public string Usual(string resource) => resource.ToLowerInvariant() switch
    {
        "market-config" => $"dora_market_config_{doraEnvironment}",
        "market-state" => $"dora_state_{doraEnvironment}",
        "market-trade-log" => $"dora_trade_log_{doraEnvironment}",
        "market-decision-log" => $"dora_decision_log_{doraEnvironment}",
        "market-execution-log" => $"dora_execution_log_{doraEnvironment}",
        _ => $"alchemiser-{stage}-{resource}",
    };

    private string Of(string resource) => renamed.TryGetValue(resource, out var name) ? name : Usual(resource);
}
