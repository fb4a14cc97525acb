
namespace DashboardCreator.Api.Scheduling;

/// <summary>Makes every document once when the service starts; stored documents are served meanwhile.</summary>
internal sealed partial class StartUpRefreshService(JobRunner runner, ILogger<StartUpRefreshService> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await runner.RunAllAsync(JobTriggers.StartUp, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Log.Interrupted(logger);
        }
        catch (Exception exception)
        {
            // A service whose sources are down serves what it has and tries again on schedule.
            Log.Failed(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The refresh at start-up was interrupted by the shutdown")]
        public static partial void Interrupted(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "The refresh at start-up failed; the schedule tries again")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
