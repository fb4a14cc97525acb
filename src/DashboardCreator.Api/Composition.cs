using DashboardCreator.Api.Settings;
using DashboardCreator.Dashboards.Client;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Portfolio;
using DashboardCreator.Dashboards.SignalSender;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Execution;
using DashboardCreator.Dashboards.Trading.Hedging;
using DashboardCreator.Dashboards.Trading.Runs;
using DashboardCreator.Dashboards.Trading.Strategies;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.Kalshi;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Sources.Mongo.Options;

namespace DashboardCreator.Api;

/// <summary>Which sources and generators stand behind the ports: the one file that names <c>DashboardCreator.Sources</c>.</summary>
internal static class Composition
{
    /// <summary>Adds the sources that the settings name and the generators of the catalogue, in the catalogue's order.</summary>
    public static void AddDashboards(IServiceCollection services, ServiceSettings settings)
    {
        AddSources(services, settings);
        services.AddSingleton<ITradingCalendar, NyseCalendar>();
        services.AddSingleton(provider => new FigureClock(provider.GetRequiredService<TimeProvider>(), settings.Figures.AsOf));
        services.AddSingleton(new FundOptions
        {
            Name = settings.Figures.FundName,
            Benchmark = settings.Figures.Benchmark,
            PerformanceRiskFreeRate = settings.Figures.PerformanceRiskFreeRate,
            IsSample = settings.MongoDb.IsBundled,
        });
        services.AddSingleton(settings.Portfolio);
        services.AddSingleton<FundBookReader>();
        services.AddSingleton<FundBooks>();
        services.AddSingleton<PortfolioBookReader>();
        services.AddSingleton<PortfolioBooks>();
        services.AddSingleton(settings.Greeks);
        services.AddSingleton<OptionsBookReader>();
        services.AddSingleton<OptionsBooks>();
        services.AddSingleton<IDashboardGenerator, ClientDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, SignalSenderDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, PortfolioDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, GreeksDashboardGenerator>();
        AddTrading(services, settings);
        AddMarketMaking(services, settings);
        services.AddSingleton(provider => new DashboardCatalog(provider.GetServices<IDashboardGenerator>()));
    }

    private static void AddTrading(IServiceCollection services, ServiceSettings settings)
    {
        services.AddSingleton(settings.Trading);
        services.AddSingleton<TradingBrokerReader>();
        services.AddSingleton<TradingBooks>();
        services.AddSingleton<IDashboardGenerator, RunsDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, TradesDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, SymbolDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, StrategiesDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, ExecutionQualityDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, HedgingDashboardGenerator>();
    }

    private static void AddMarketMaking(IServiceCollection services, ServiceSettings settings)
    {
        services.AddSingleton(settings.MarketMaking);
        services.AddSingleton<MarketBooks>();
        services.AddSingleton<IDashboardGenerator, MarketsDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, MarketDashboardGenerator>();
    }

    private static void AddSources(IServiceCollection services, ServiceSettings settings)
    {
        var mongo = new MongoOptions
        {
            Uri = settings.MongoDb.Uri,
            Database = settings.MongoDb.Database,
            Environment = settings.MongoDb.Environment,
        };
        Check(mongo.Problems());
        services.AddMongoFundSource(mongo);

        var options = new OptionsSourceOptions
        {
            Uri = settings.OptionsBook.Uri,
            Database = settings.OptionsBook.Database,
            TimeZone = settings.OptionsBook.TimeZone,
        };
        Check(options.Problems());
        services.AddMongoOptionsSource(options);

        AddItemTables(services, settings);
        AddBroker(services, settings);
        AddExchangeAccount(services, settings);
    }

    private static void AddItemTables(IServiceCollection services, ServiceSettings settings)
    {
        var cache = Path.Combine(settings.Store.Directory, "cache");
        var tables = new DynamoDbOptions
        {
            Uri = settings.ItemTables.Uri,
            Region = settings.ItemTables.Region,
            Stage = settings.ItemTables.Stage,
            DoraEnvironment = settings.ItemTables.DoraEnvironment,
            AccountId = settings.ItemTables.AccountId,
            Tables = settings.ItemTables.Tables,
            LedgerDirectory = Path.Combine(cache, "dynamodb"),
            LookBack = settings.ItemTables.LookBack,
            BackfillUnitsPerSecond = settings.ItemTables.BackfillUnitsPerSecond,
            MarketDirectory = Path.Combine(cache, "dynamodb-markets"),
            FillDays = settings.ItemTables.FillDays,
            LogDays = settings.ItemTables.LogDays,
            MostDecisions = settings.ItemTables.MostDecisions,
            MostEvents = settings.ItemTables.MostEvents,
        };
        Check(tables.Problems());
        services.AddDynamoDb(tables);
    }

    private static void AddBroker(IServiceCollection services, ServiceSettings settings)
    {
        var alpaca = new AlpacaOptions
        {
            Uri = settings.Broker.Uri,
            Key = settings.Broker.Credentials.Key,
            Secret = settings.Broker.Credentials.Secret,
            RequestsPerMinute = settings.Broker.RequestsPerMinute,
            CacheDirectory = Path.Combine(settings.Store.Directory, "cache", "alpaca"),
            Accounts = [.. settings.Broker.Accounts.Select(account => new AlpacaAccountOptions
            {
                Name = account.Name,
                Uri = account.Uri,
                Key = account.Key,
                Secret = account.Secret,
            })],
        };
        alpaca.DataUri = settings.Broker.DataUri;
        Check(alpaca.Problems());
        services.AddAlpaca(alpaca, withheldBecause: settings.WhyNoBars);
    }

    private static void AddExchangeAccount(IServiceCollection services, ServiceSettings settings)
    {
        var kalshi = new KalshiOptions
        {
            Uri = settings.ExchangeAccount.Uri,
            KeyId = settings.ExchangeAccount.KeyId,
            PrivateKeyFile = settings.ExchangeAccount.PrivateKeyFile,
        };
        Check(kalshi.Problems());
        services.AddKalshi(kalshi);
    }

    private static void Check(IEnumerable<string> problems)
    {
        if (problems.FirstOrDefault() is { } problem)
        {
            throw new SettingException(problem);
        }
    }
}
