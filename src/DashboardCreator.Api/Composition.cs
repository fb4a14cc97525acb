using DashboardCreator.Api.Settings;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Api;

/// <summary>Which sources and generators stand behind the ports: the one file that names <c>DashboardCreator.Sources</c>.</summary>
internal static class Composition
{
    /// <summary>Adds the sources that the settings name and the generators of the catalogue.</summary>
    public static void AddDashboards(IServiceCollection services, ServiceSettings settings)
    {
        services.AddSingleton<ITradingCalendar, NyseCalendar>();
        services.AddSingleton(provider => new FigureClock(provider.GetRequiredService<TimeProvider>(), settings.Figures.AsOf));
        services.AddSingleton(provider => new DashboardCatalog(provider.GetServices<IDashboardGenerator>()));
    }
}
