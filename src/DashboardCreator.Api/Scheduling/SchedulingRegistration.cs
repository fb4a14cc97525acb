using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Quartz;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Everything about the schedule, in one place: the job store is chosen here and nowhere else.</summary>
internal static class SchedulingRegistration
{
    private const string SchedulerName = "dashboard_creator";
    private static readonly TimeSpan LateEnoughToCount = TimeSpan.FromMinutes(1);

    /// <summary>Adds the scheduler, its jobs, their history and the background runs.</summary>
    /// <remarks>Needs a <see cref="DashboardCatalog"/> and an <c>IDashboardRefresh</c>.</remarks>
    public static IServiceCollection AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITradingCalendar, NyseCalendar>();
        services.AddSingleton<IConfigureOptions<RefreshOptions>>(provider =>
            new RefreshOptionsSetup(configuration, provider.GetRequiredService<DashboardCatalog>()));
        services.AddOptions<RefreshOptions>().ValidateOnStart();

        services.AddSingleton<JobLedger>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<JobBoard>();
        services.AddSingleton<SchedulerWatch>();
        services.AddSingleton<BackgroundRuns>();
        services.AddHostedService(provider => provider.GetRequiredService<BackgroundRuns>());

        services.AddQuartz(quartz => quartz
            .ConfigureScheduler(options =>
            {
                options.InstanceName = SchedulerName;
                options.ShutdownJobInterruption = ShutdownJobInterruption.WhenWaitingForJobs;
            })
            .UseInMemoryStore(store => store.MisfireThreshold = LateEnoughToCount)
            .AddTriggerListener(provider => provider.GetRequiredService<SchedulerWatch>(), [])
            .AddSchedulerListener(provider => provider.GetRequiredService<SchedulerWatch>()));
        services.AddHostedService<JobSchedulingService>();
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddHostedService<StartUpRefreshService>();
        return services;
    }
}
