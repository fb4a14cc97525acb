using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using Microsoft.Extensions.Options;
using Quartz;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Gives the scheduler one job per kind of the catalogue, before it starts.</summary>
internal sealed class JobSchedulingService(
    ISchedulerFactory schedulers,
    DashboardCatalog catalog,
    ITradingCalendar calendar,
    IOptions<RefreshOptions> options,
    TimeProvider time) : IHostedService
{
    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var afterClose = TimeSpan.FromMinutes(options.Value.AfterCloseMinutes);
        foreach (var definition in catalog.Generators.Select(generator => generator.Definition))
        {
            var timetable = RefreshTimetable.Of(options.Value.Rules[definition.Kind], afterClose, calendar);
            var job = ScheduledJob.For(definition.Kind, timetable, time);
            await scheduler.AddCalendar(definition.Kind, job.Calendar, AddCalendarOptions.Replacing, cancellationToken);
            await scheduler.ScheduleJob(job.Detail, [job.Trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
