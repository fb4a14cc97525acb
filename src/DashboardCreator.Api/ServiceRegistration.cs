using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Endpoints;
using DashboardCreator.Api.Health;
using DashboardCreator.Api.OpenApi;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Api.Settings;
using DashboardCreator.Api.Store;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api;

/// <summary>Everything between the generators and the network.</summary>
internal static class ServiceRegistration
{
    // The host waits this long for requests and runs; supervisors commonly kill after ten seconds.
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(9.5);

    public static IServiceCollection AddService(this IServiceCollection services, ServiceSettings settings, IConfiguration configuration)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTimeout);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(settings.Store);
        services.AddSingleton<IProblemDetailsService, ServiceProblemDetails>();

        services.AddSingleton<PublishedDocuments>();
        services.AddSingleton<SourceBoard>();
        services.AddSingleton<HealthReport>();
        services.AddSingleton<CatalogueComposer>();

        services.AddSingleton<StoreFolder>();
        services.AddSingleton<DocumentStore>();
        services.AddSingleton<EquityHistoryFiles>();
        services.AddSingleton<IEquityHistory, EquityHistoryStore>();
        services.AddSingleton<OptionsHistoryFile>();
        services.AddSingleton<IOptionsHistory, OptionsHistoryStore>();

        services.AddSingleton<RunDeadline>();
        services.AddSingleton<RefreshLog>();
        services.AddSingleton<FailureRecorder>();
        services.AddSingleton<SubjectLister>();
        services.AddSingleton<DocumentMaker>();
        services.AddSingleton<DashboardRefresher>();
        services.AddSingleton<IDashboardRefresh>(provider => provider.GetRequiredService<DashboardRefresher>());
        services.AddSingleton<RefreshTrigger>();

        // Before the schedule: what is stored is served before anything is made anew.
        services.AddHostedService<RefreshHostedService>();
        services.AddScheduling(configuration);
        return services.AddOpenApi();
    }
}
