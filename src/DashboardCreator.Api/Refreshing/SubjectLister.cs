using System.Diagnostics.CodeAnalysis;
using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Store;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Refreshing;

/// <summary>Asks a kind which subjects it has now, and retires the documents of those it has no more.</summary>
internal sealed partial class SubjectLister(DocumentStore store, FailureRecorder failures, TimeProvider time, ILogger<SubjectLister> logger)
{
    /// <returns>Null when the table is up to date; else the failure.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A unit of work: whatever goes wrong in it is logged and recorded, and stops no other.")]
    public async Task<RefreshResult?> ListAsync(IDashboardGenerator generator, PublishedKind kind, GenerationContext context, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        try
        {
            var subjects = await generator.ListSubjectsAsync(context, cancellationToken);
            foreach (var retired in kind.TakeListing(subjects, time.GetUtcNow()))
            {
                store.Delete(new DashboardKey(kind.Definition.Kind, retired));
                Log.Retired(logger, kind.Definition.Kind, retired ?? "(none)");
            }

            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var error = failures.Record(kind, exception);
            return new RefreshResult(kind.Definition.Kind, null, RefreshResult.Failed, time.GetElapsedTime(started).TotalMilliseconds, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventName = "SubjectRetired", Level = LogLevel.Information, Message = "{Kind} has no subject {Subject} any more")]
        public static partial void Retired(ILogger logger, string kind, string subject);
    }
}
