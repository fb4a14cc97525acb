using Quartz;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Counts misfires and reports the scheduler's own troubles.</summary>
internal sealed partial class SchedulerWatch(JobLedger ledger, ILogger<SchedulerWatch> logger) : ITriggerListener, ISchedulerListener
{
    /// <inheritdoc cref="ITriggerListener.Name" />
    public string Name => nameof(SchedulerWatch);

    /// <inheritdoc />
    public ValueTask TriggerMisfired(ITrigger trigger, IScheduler scheduler, CancellationToken cancellationToken = default)
    {
        ledger.Misfired(trigger.JobKey.Name);
        Log.Misfired(logger, trigger.JobKey.Name);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask SchedulerError(IScheduler scheduler, SchedulerErrorContext errorContext, CancellationToken cancellationToken = default)
    {
        Log.SchedulerFailed(logger, errorContext.Message, errorContext.Exception);
        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} missed its time; one run makes up for it")]
        public static partial void Misfired(ILogger logger, string job);

        [LoggerMessage(Level = LogLevel.Error, Message = "The scheduler reports: {Problem}")]
        public static partial void SchedulerFailed(ILogger logger, string? problem, Exception? exception);
    }
}
