using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Store;

namespace DashboardCreator.Api.Refreshing;

/// <summary>Puts the stored documents back before the first request is taken; at the stop it waits for the runs that are under way.</summary>
internal sealed partial class RefreshHostedService(
    StoreFolder folder, DocumentStore store, PublishedDocuments documents, DashboardRefresher refresher, TimeProvider time, ILogger<RefreshHostedService> logger)
    : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        folder.Probe();
        var started = time.GetTimestamp();
        var stored = store.ReadAll();
        foreach (var kind in stored.GroupBy(item => item.Document.Key.Kind))
        {
            documents.Find(kind.Key)!.Restore([.. kind]);
        }

        var duration = (long)time.GetElapsedTime(started).TotalMilliseconds;
        Log.Restored(logger, stored.Count, folder.Documents, duration);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => refresher.WhenIdleAsync().WaitAsync(cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(EventName = "StoreRead", Level = LogLevel.Information, Message = "Read {Count} documents from {Folder} in {DurationMs} ms")]
        public static partial void Restored(ILogger logger, int count, string folder, long durationMs);
    }
}
