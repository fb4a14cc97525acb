using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Portfolio;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Api.Logging;
using DashboardCreator.Api.Store;

namespace DashboardCreator.Api.Settings;

/// <summary>All settings, read and checked before anything starts.</summary>
internal sealed record ServiceSettings(
    MongoDbOptions MongoDb,
    OptionsBookOptions OptionsBook,
    ItemTableOptions ItemTables,
    BrokerOptions Broker,
    ExchangeAccountOptions ExchangeAccount,
    FigureOptions Figures,
    PortfolioOptions Portfolio,
    GreeksOptions Greeks,
    TradingOptions Trading,
    MarketMakingOptions MarketMaking,
    ListenOptions Listen,
    StoreOptions Store,
    LogOptions Logs)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>The bundled bars are invented: beside real books they would make a false beta. Null where the bars may be used.</summary>
    public string? WhyNoBars => Broker.IsBundled && !MongoDb.IsBundled
        ? "the bundled sample bars go with the bundled sample fund only; set ALPACA_URI to a folder with bars_<SYMBOL>.json"
        : null;

    /// <exception cref="SettingException">A value that cannot be used.</exception>
    public static ServiceSettings Read(IConfiguration configuration)
    {
        var reader = new SettingReader(configuration);

        // The timetable reads these again for its own use; here they get the same clear answer as all others.
        foreach (var minutes in KnownSettings.All.Where(setting => setting.Key.StartsWith("Refresh:", StringComparison.Ordinal)))
        {
            reader.Whole(minutes, 1, 1, MinutesOfDay);
        }

        var (mongo, broker) = (ReadMongo(reader), BrokerSettings.Read(reader));
        var (options, tables) = (GreeksSettings.ReadBook(reader, mongo), ItemTableSettings.Read(reader));
        var account = MarketMakingSettings.ReadAccount(reader);

        // The exchange's account has no say: beside the bundled books none but the bundled balance is shown.
        var figures = ReadFigures(reader, mongo.IsBundled && options.IsBundled && broker.IsBundled && tables.IsBundled);
        return new ServiceSettings(
            mongo,
            options,
            tables,
            broker,
            account,
            figures,
            BrokerSettings.ReadPortfolio(reader, figures, broker),
            GreeksSettings.Read(reader, figures, options, broker),
            ItemTableSettings.ReadTrading(tables, broker),
            MarketMakingSettings.Read(tables, account),
            ReadListen(reader),
            ReadStore(reader),
            ReadLogs(reader));
    }

    private static MongoDbOptions ReadMongo(SettingReader reader)
    {
        var defaults = new MongoDbOptions();
        return new MongoDbOptions
        {
            Uri = reader.Checked(KnownSettings.MongoUri, IsMongo, "is neither mongodb://…, mongodb+srv://… nor file:DIR") ?? defaults.Uri,
            Database = reader.Checked(KnownSettings.MongoDatabase, IsDatabase, "is no name of a database") ?? defaults.Database,
            Environment = reader.Checked(KnownSettings.MongoEnvironment, text => text is "production" or "staging", "is neither production nor staging"),
        };
    }

    private static FigureOptions ReadFigures(SettingReader reader, bool isBundled)
    {
        var defaults = new FigureOptions();
        return new FigureOptions
        {
            FundName = reader.Checked(KnownSettings.FundName, text => text.Length <= 200 && !text.Any(char.IsControl), "is longer than 200 letters or not one line"),
            Benchmark = reader.Checked(KnownSettings.FundBenchmark, IsSymbol, "is no symbol of up to 12 capitals, digits, dots and hyphens") ?? defaults.Benchmark,
            MarketRiskFreeRate = reader.Rate(KnownSettings.MarketRiskFreeRate, defaults.MarketRiskFreeRate),
            PerformanceRiskFreeRate = reader.Rate(KnownSettings.PerformanceRiskFreeRate, defaults.PerformanceRiskFreeRate),
            AsOf = reader.Instant(KnownSettings.AsOf) ?? (isBundled ? SampleClock.AsOf() : null),
        };
    }

    private static ListenOptions ReadListen(SettingReader reader)
    {
        var defaults = new ListenOptions();
        return new ListenOptions
        {
            Address = reader.Checked(KnownSettings.BindAddress, ListenOptions.IsAddress, "is neither an IP address, localhost nor *") ?? defaults.Address,
            Port = reader.Whole(KnownSettings.Port, defaults.Port, 0, 65_535),
        };
    }

    private static StoreOptions ReadStore(SettingReader reader) => new()
    {
        Directory = reader.Checked(KnownSettings.StoreDirectory, IsPath, "is no path") ?? new StoreOptions().Directory,
    };

    private static LogOptions ReadLogs(SettingReader reader)
    {
        var defaults = new LogOptions();
        var level = reader.Checked(
            KnownSettings.LogsLevel, text => Enum.TryParse<LogLevel>(text, ignoreCase: true, out _) && !char.IsAsciiDigit(text[0]), "is no level from Trace to None");
        return new LogOptions
        {
            Directory = reader.Checked(KnownSettings.LogsDirectory, IsPath, "is no path") ?? defaults.Directory,
            Level = level is null ? defaults.Level : Enum.Parse<LogLevel>(level, ignoreCase: true),
        };
    }

    private static bool IsMongo(string text) =>
        SourceFolder.IsUsable(text)
        || (text.StartsWith("mongodb://", StringComparison.Ordinal) && text.Length > "mongodb://".Length)
        || (text.StartsWith("mongodb+srv://", StringComparison.Ordinal) && text.Length > "mongodb+srv://".Length);

    private static bool IsDatabase(string text) => text.Length <= 63 && !text.Any(letter => char.IsControl(letter) || "/\\. \"$*<>:|?".Contains(letter));

    public static bool IsSymbol(string text) =>
        text.Length <= 12 && char.IsAsciiLetterUpper(text[0]) && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-');

    private static bool IsPath(string text) => !text.Any(char.IsControl);
}
