using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Api.Settings;

/// <summary>Reads what concerns the DynamoDB tables and the documents made from them.</summary>
internal static class ItemTableSettings
{
    /// <summary>Holds a table's full name by its resource.</summary>
    public const string TablesSection = "Sources:DynamoDb:Tables";

    private static readonly string[] BotEnvironments = ["prod", "demo"];

    private const int FewestKept = 1_000;
    private const int MostKept = 100_000_000;

    /// <summary>Tables that have a variable of their own.</summary>
    public static IReadOnlyList<Setting> Tables { get; } =
    [
        Table("aggregation-sessions", "AGGREGATION_TABLE_NAME"),
        Table("rebalance-plans", "REBALANCE_PLAN__TABLE_NAME"),
        Table("trade-ledger", "TRADE_LEDGER__TABLE_NAME"),
        Table("account-data", "ACCOUNT_DATA_TABLE"),
        Table("hedge-positions", "HEDGE_POSITIONS_TABLE_NAME"),
        Table("hedge-history", "HEDGE_HISTORY_TABLE_NAME"),
        MarketTable("config", "market_config"),
        MarketTable("state", "state"),
        MarketTable("trade-log", "trade_log"),
        MarketTable("decision-log", "decision_log"),
        MarketTable("execution-log", "execution_log"),
    ];

    public static ItemTableOptions Read(SettingReader reader)
    {
        var defaults = new ItemTableOptions();
        return new ItemTableOptions
        {
            Uri = reader.Text(KnownSettings.DynamoDbUri) ?? defaults.Uri,
            Region = reader.Text(KnownSettings.DynamoDbRegion) ?? defaults.Region,
            Stage = reader.Text(KnownSettings.DynamoDbStage) ?? defaults.Stage,
            DoraEnvironment = UsualLetters(reader.Text(KnownSettings.DynamoDbDoraEnvironment)) ?? defaults.DoraEnvironment,
            AccountId = reader.Text(KnownSettings.DynamoDbAccount),
            LookBack = TimeSpan.FromHours(reader.Whole(KnownSettings.DynamoDbLookBack, (int)defaults.LookBack.TotalHours, 1, 24 * 90)),
            BackfillUnitsPerSecond = reader.Number(KnownSettings.DynamoDbBackfill, defaults.BackfillUnitsPerSecond, 0.5, 1_000_000),
            FillDays = reader.Whole(KnownSettings.DynamoDbFillDays, defaults.FillDays, 1, 36_500),
            LogDays = reader.Whole(KnownSettings.DynamoDbLogDays, defaults.LogDays, 1, 366),
            MostDecisions = reader.Whole(KnownSettings.DynamoDbMostDecisions, defaults.MostDecisions, FewestKept, MostKept),
            MostEvents = reader.Whole(KnownSettings.DynamoDbMostEvents, defaults.MostEvents, FewestKept, MostKept),
            Tables = reader.Items(TablesSection)
                .Where(item => !string.IsNullOrWhiteSpace(item.Value))
                .ToDictionary(item => item.Key, item => (string?)item.Value!.Trim(), StringComparer.OrdinalIgnoreCase),
        };
    }

    public static TradingOptions ReadTrading(ItemTableOptions tables, BrokerOptions broker) => new()
    {
        IsSample = tables.IsBundled,
        WhyNoBroker = tables.IsBundled ? "the bundled ledger belongs to another account, whose positions are stored beside it"
            : broker.IsBundled ? "the bundled sample account has nothing to do with this ledger; set ALPACA_URI"
            : null,
    };

    /// <summary>The bot knows two environments, and writes them small.</summary>
    private static string? UsualLetters(string? environment) =>
        Array.Find(BotEnvironments, known => string.Equals(known, environment, StringComparison.OrdinalIgnoreCase)) ?? environment;

    private static Setting Table(string resource, string variable) => new($"{TablesSection}:{resource}", $"alchemiser-prod-{resource}", variable);

    private static Setting MarketTable(string resource, string name) =>
        new($"{TablesSection}:market-{resource}", $"dora_{name}_prod", $"DORA_{name.ToUpperInvariant()}_TABLE");
}
