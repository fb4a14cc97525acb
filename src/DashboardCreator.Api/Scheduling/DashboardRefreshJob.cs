using Quartz;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Refreshes the kind the job is named after. The scheduler never runs two of one name at the same time.</summary>
[DisallowConcurrentExecution]
internal sealed class DashboardRefreshJob(JobRunner runner) : IJob
{
    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await runner.RunAsync(context.JobDetail.Key.Name, JobTriggers.Schedule, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The runner has logged and recorded it; the scheduler only needs to know that there is no point in refiring.
            throw new JobExecutionException($"The refresh of {context.JobDetail.Key.Name} failed.", exception);
        }
    }
}
