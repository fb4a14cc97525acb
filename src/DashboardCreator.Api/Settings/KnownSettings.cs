namespace DashboardCreator.Api.Settings;

/// <summary>Every setting of the service outside the <c>Refresh</c> rules, which follow from the catalogue.</summary>
internal static class KnownSettings
{
    public static readonly Setting MongoUri = new("Sources:MongoDb:Uri", "file:samples/mongodb or mongodb://127.0.0.1:27017", "MONGODB_URI") { IsSecret = true };

    public static readonly Setting MongoDatabase = new("Sources:MongoDb:Database", "mathematricks_trading", "MONGODB_DATABASE");

    public static readonly Setting MongoEnvironment = new("Sources:MongoDb:Environment", "production", "ENVIRONMENT_FILTER");

    public static readonly Setting OptionsUri = new("Sources:Options:Uri", "file:samples/mongodb or mongodb://127.0.0.1:27017", "OPTIONS_URI") { IsSecret = true };

    public static readonly Setting OptionsDatabase = new("Sources:Options:Database", "mathematricks_trading", "OPTIONS_DATABASE");

    public static readonly Setting OptionsTimeZone = new("Sources:Options:TimeZone", "America/New_York", "OPTIONS_TIME_ZONE");

    public static readonly Setting DynamoDbUri = new("Sources:DynamoDb:Uri", "file:samples/dynamodb or aws or http://127.0.0.1:8000", "DYNAMODB_URI") { IsSecret = true };

    public static readonly Setting DynamoDbRegion = new("Sources:DynamoDb:Region", "us-east-1", "AWS_REGION");

    public static readonly Setting DynamoDbStage = new("Sources:DynamoDb:Stage", "prod", "STAGE");

    public static readonly Setting DynamoDbAccount = new("Sources:DynamoDb:AccountId", "the account's id", "ACCOUNT_ID") { IsSecret = true };

    public static readonly Setting DynamoDbLookBack = new("Sources:DynamoDb:LookBackHours", "48");

    public static readonly Setting DynamoDbBackfill = new("Sources:DynamoDb:BackfillUnitsPerSecond", "50");

    public static readonly Setting DynamoDbDoraEnvironment = new("Sources:DynamoDb:DoraEnvironment", "prod", "DORA_ENV");

    public static readonly Setting DynamoDbFillDays = new("Sources:DynamoDb:FillDays", "730");

    public static readonly Setting DynamoDbLogDays = new("Sources:DynamoDb:LogDays", "31");

    public static readonly Setting DynamoDbMostDecisions = new("Sources:DynamoDb:MostDecisions", "3000000");

    public static readonly Setting DynamoDbMostEvents = new("Sources:DynamoDb:MostEvents", "1000000");

    public static readonly Setting KalshiUri =
        new("Sources:Kalshi:Uri", "file:samples/kalshi or https://api.elections.kalshi.com/trade-api/v2 or none", "KALSHI_URI") { IsSecret = true, MayBeEmpty = true };

    public static readonly Setting KalshiKeyId = new("Sources:Kalshi:KeyId", "the key's id", "KALSHI_KEY_ID") { IsSecret = true };

    public static readonly Setting KalshiPrivateKeyFile = new("Sources:Kalshi:PrivateKeyFile", "/run/secrets/kalshi.pem", "KALSHI_PRIVATE_KEY_FILE") { IsSecret = true };

    public static readonly Setting AlpacaUri = new("Sources:Alpaca:Uri", "file:samples/alpaca", "ALPACA_URI", "ALPACA_ENDPOINT") { IsSecret = true };

    public static readonly Setting AlpacaDataUri = new("Sources:Alpaca:DataUri", "https://data.alpaca.markets", "ALPACA_DATA_URI") { IsSecret = true };

    public static readonly Setting AlpacaKey = new("Sources:Alpaca:Key", "the key's id", "ALPACA_KEY", "ALPACA_API_KEY") { IsSecret = true };

    public static readonly Setting AlpacaSecret = new("Sources:Alpaca:Secret", "the key's secret", "ALPACA_SECRET", "ALPACA_SECRET_KEY") { IsSecret = true };

    public static readonly Setting AlpacaRequests = new("Sources:Alpaca:RequestsPerMinute", "200");

    public static readonly Setting PortfolioUniverse = new("Portfolio:Universe", "SPY, QQQ, GLD");

    public static readonly Setting PortfolioLeverageYellow = new("Portfolio:LeverageYellow", "1.0");

    public static readonly Setting PortfolioLeverageRed = new("Portfolio:LeverageRed", "1.2");

    public static readonly Setting PortfolioMaxLeverage = new("Portfolio:MaxLeverage", "1.25");

    public static readonly Setting PortfolioMaxPosition = new("Portfolio:MaxPositionPct", "40");

    public static readonly Setting PortfolioMaxDrawdown = new("Portfolio:MaxDrawdownPct", "15");

    public static readonly Setting PortfolioJumpBound = new("Portfolio:JumpBoundPct", "25");

    public static readonly Setting GreeksMultiplier = new("Greeks:Multiplier", "100");

    public static readonly Setting GreeksMaxPortfolioDelta = new("Greeks:MaxPortfolioDelta", "50");

    public static readonly Setting GreeksMaxPortfolioGamma = new("Greeks:MaxPortfolioGamma", "10");

    public static readonly Setting GreeksMaxSymbolDelta = new("Greeks:MaxSymbolDelta", "20");

    public static readonly Setting GreeksMaxPosition = new("Greeks:MaxPositionPct", "2");

    public static readonly Setting GreeksCapital = new("Greeks:Capital", "250000");

    public static readonly Setting GreeksMinutes = new("Refresh:GreeksMinutes", "1", "GREEKS_DASHBOARD_REFRESH_MINUTES");

    /// <summary>Documents of trading runs, each with a schedule of its own.</summary>
    public static IReadOnlyList<Setting> TradingMinutes { get; } =
    [
        new("Refresh:RunsMinutes", "5", "RUNS_DASHBOARD_REFRESH_MINUTES"),
        new("Refresh:TradesMinutes", "5", "TRADES_DASHBOARD_REFRESH_MINUTES"),
        new("Refresh:SymbolMinutes", "5", "SYMBOL_DASHBOARD_REFRESH_MINUTES"),
        new("Refresh:StrategiesMinutes", "15", "STRATEGIES_DASHBOARD_REFRESH_MINUTES"),
        new("Refresh:ExecutionQualityMinutes", "15", "EXECUTION_QUALITY_DASHBOARD_REFRESH_MINUTES"),
        new("Refresh:HedgingMinutes", "15", "HEDGING_DASHBOARD_REFRESH_MINUTES"),
    ];

    /// <summary>Documents of the market maker, each with a schedule of its own.</summary>
    public static IReadOnlyList<Setting> MarketMakingMinutes { get; } =
    [
        new("Refresh:MarketsMinutes", "1", "MARKETS_DASHBOARD_REFRESH_MINUTES"),
        new("Refresh:MarketMinutes", "1", "MARKET_DASHBOARD_REFRESH_MINUTES"),
    ];

    public static readonly Setting PortfolioMinutes = new("Refresh:PortfolioMinutes", "5", "PORTFOLIO_DASHBOARD_REFRESH_MINUTES");

    public static readonly Setting Port = new("Port", "8004", "DASHBOARD_CREATOR_PORT");

    // Not "Host": some shells export HOST, and that must not open the service to the network.
    public static readonly Setting BindAddress = new("BindAddress", "127.0.0.1", "DASHBOARD_CREATOR_HOST");

    public static readonly Setting StoreDirectory = new("Store:Directory", "data", "DASHBOARD_OUTPUT_DIR");

    public static readonly Setting LogsDirectory = new("Logs:Directory", "logs");

    public static readonly Setting LogsLevel = new("Logs:Level", "Information");

    public static readonly Setting FundName = new("Fund:Name", "Example Fund", "FUND_NAME");

    public static readonly Setting FundBenchmark = new("Fund:Benchmark", "SPY", "BENCHMARK_SYMBOL");

    public static readonly Setting MarketRiskFreeRate = new("Market:RiskFreeRate", "0.045", "RISK_FREE_RATE");

    public static readonly Setting PerformanceRiskFreeRate = new("Performance:RiskFreeRate", "0", "PERFORMANCE_RISK_FREE_RATE");

    public static readonly Setting AsOf = new("Clock:AsOf", "2026-03-02T21:00:00Z", "DASHBOARD_AS_OF");

    public static readonly Setting ClientMinutes = new("Refresh:ClientMinutes", "5", "CLIENT_DASHBOARD_REFRESH_MINUTES");

    public static readonly Setting SignalSenderMinutes = new("Refresh:SignalSenderMinutes", "15", "SIGNAL_SENDER_DASHBOARD_REFRESH_MINUTES");

    public static IReadOnlyList<Setting> All { get; } =
    [
        MongoUri, MongoDatabase, MongoEnvironment, OptionsUri, OptionsDatabase, OptionsTimeZone, AlpacaUri, AlpacaDataUri, AlpacaKey, AlpacaSecret, AlpacaRequests, Port, BindAddress, StoreDirectory, LogsDirectory, LogsLevel,
        FundName, FundBenchmark, MarketRiskFreeRate, PerformanceRiskFreeRate, AsOf, ClientMinutes, SignalSenderMinutes, PortfolioMinutes,
        PortfolioUniverse, PortfolioLeverageYellow, PortfolioLeverageRed, PortfolioMaxLeverage, PortfolioMaxPosition, PortfolioMaxDrawdown, PortfolioJumpBound,
        GreeksMultiplier, GreeksMaxPortfolioDelta, GreeksMaxPortfolioGamma, GreeksMaxSymbolDelta, GreeksMaxPosition, GreeksCapital, GreeksMinutes,
        DynamoDbUri, DynamoDbRegion, DynamoDbStage, DynamoDbAccount, DynamoDbLookBack, DynamoDbBackfill, DynamoDbDoraEnvironment, .. ItemTableSettings.Tables, .. TradingMinutes,
        DynamoDbFillDays, DynamoDbLogDays, DynamoDbMostDecisions, DynamoDbMostEvents, KalshiUri, KalshiKeyId, KalshiPrivateKeyFile, .. MarketMakingMinutes,
    ];

    /// <summary>The settings that have a variable of their own set. An empty variable is none: compose files pass those on; where a setting may be empty, it counts.</summary>
    /// <param name="variable">Reads an environment variable; null when it is not set.</param>
    public static IReadOnlyDictionary<string, string?> FromEnvironment(Func<string, string?> variable) => All
        .Select(setting => (setting.Key, Value: setting.Variables.Select(variable).FirstOrDefault(value => setting.MayBeEmpty ? value is not null : !string.IsNullOrWhiteSpace(value))))
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Key, pair => pair.Value);
}
