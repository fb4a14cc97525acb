using DashboardCreator.Api.Settings;
using DashboardCreator.Dashboards.Client;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.SignalSender;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Sources.Mongo;

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
        });
        services.AddSingleton<FundBookReader>();
        services.AddSingleton<FundBooks>();
        services.AddSingleton<IDashboardGenerator, ClientDashboardGenerator>();
        services.AddSingleton<IDashboardGenerator, SignalSenderDashboardGenerator>();
        services.AddSingleton(provider => new DashboardCatalog(provider.GetServices<IDashboardGenerator>()));
    }

    private static void AddSources(IServiceCollection services, ServiceSettings settings)
    {
        var mongo = new MongoOptions
        {
            Uri = settings.MongoDb.Uri,
            Database = settings.MongoDb.Database,
            Environment = settings.MongoDb.Environment,
        };
        if (mongo.Problems().FirstOrDefault() is { } problem)
        {
            throw new SettingException(problem);
        }

        services.AddMongoFundSource(mongo);
        services.AddBenchmarkSource(new Sources.Alpaca.AlpacaOptions { Uri = settings.Alpaca.Uri }, withheldBecause: settings.WhyNoBars);
    }
}
