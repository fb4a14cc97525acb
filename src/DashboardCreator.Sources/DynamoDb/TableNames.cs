namespace DashboardCreator.Sources.DynamoDb;

/// <summary>The full names of tables: <c>alchemiser-{stage}-{resource}</c> unless a table is renamed.</summary>
/// <param name="stage">Such as <c>prod</c>.</param>
/// <param name="renamed">Full names by resource.</param>
internal sealed class TableNames(string stage, IReadOnlyDictionary<string, string> renamed)
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
    };

    public string Sessions => Of("aggregation-sessions");

    public string Plans => Of("rebalance-plans");

    public string Ledger => Of("trade-ledger");

    public string AccountData => Of("account-data");

    public string HedgePositions => Of("hedge-positions");

    public string HedgeHistory => Of("hedge-history");

    /// <summary>What the server allows, and what a file can be called.</summary>
    public static bool IsName(string? name) =>
        name is { Length: >= 3 and <= 255 } && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.');

    private string Of(string resource) => renamed.TryGetValue(resource, out var name) ? name : $"alchemiser-{stage}-{resource}";
}
