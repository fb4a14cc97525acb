using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Refreshing;

/// <summary>Writes what a refresh did, for the operator.</summary>
internal sealed partial class RefreshLog(TimeProvider time, ILogger<DashboardRefresher> logger)
{
    private readonly Lock gate = new();
    private readonly HashSet<string> said = [];
    private DateTimeOffset saidFor;

    /// <summary>Notes the start of a kind's run.</summary>
    public (string Kind, long Started) Begin(string kind)
    {
        Log.Started(logger, kind);
        return (kind, time.GetTimestamp());
    }

    /// <summary>Notes its end.</summary>
    public void End((string Kind, long Started) run, IReadOnlyList<RefreshResult> results)
    {
        var failed = results.Count(result => result.Status == RefreshResult.Failed);
        var duration = (long)time.GetElapsedTime(run.Started).TotalMilliseconds;
        Log.Ended(logger, failed == 0 ? LogLevel.Information : LogLevel.Warning, run.Kind, results.Count - failed, failed, duration);
    }

    /// <summary>Notes one document and what had to be left out of it; what several documents of a refresh leave out alike is said once.</summary>
    public void Made(DashboardKey key, int bytes, double durationMs, DashboardDocument document, GenerationContext context)
    {
        var records = document.Sources.Sum(source => source.Records ?? 0);
        Log.Made(logger, key, bytes, (long)durationMs, records, document.Warnings.Count);
        foreach (var warning in document.Warnings.Where(warning => warning.Code == WarningCodes.BadRecords && IsNews(context, warning.Message)))
        {
            Log.Skipped(logger, key, warning.Message);
        }
    }

    private bool IsNews(GenerationContext context, string message)
    {
        lock (gate)
        {
            if (context.RequestedAt != saidFor)
            {
                said.Clear();
                saidFor = context.RequestedAt;
            }

            return said.Add(message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventName = "RefreshStarted", Level = LogLevel.Debug, Message = "Refreshing {Kind}")]
        public static partial void Started(ILogger logger, string kind);

        [LoggerMessage(EventName = "RefreshEnded", Message = "Refreshed {Kind}: {Made} documents made, {Failed} failed, {DurationMs} ms")]
        public static partial void Ended(ILogger logger, LogLevel level, string kind, int made, int failed, long durationMs);

        [LoggerMessage(EventName = "DocumentMade", Level = LogLevel.Information, Message = "Made {Document}: {Bytes} bytes in {DurationMs} ms from {Records} source records, {Warnings} warnings")]
        public static partial void Made(ILogger logger, DashboardKey document, int bytes, long durationMs, long records, int warnings);

        [LoggerMessage(EventName = "RecordsSkipped", Level = LogLevel.Warning, Message = "Skipped records in {Document}: {Reason}")]
        public static partial void Skipped(ILogger logger, DashboardKey document, string reason);
    }
}
