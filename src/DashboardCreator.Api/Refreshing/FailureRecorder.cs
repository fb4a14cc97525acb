using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Health;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Refreshing;

/// <summary>Keeps the last good document after a failure, says in it that it is old, and remembers why.</summary>
internal sealed partial class FailureRecorder(SourceBoard sources, TimeProvider time, ILogger<FailureRecorder> logger)
{
    /// <summary>What an operator may read about an unexpected error; the log has the rest.</summary>
    public const string InternalError = "an internal error; the log has the reason";

    /// <summary>A whole kind failed before its subjects were known.</summary>
    public string Record(PublishedKind kind, Exception exception)
    {
        var error = Describe(kind.Definition.Kind, exception);
        kind.Listing = new ListingState(time.GetUtcNow(), error);
        foreach (var slot in kind.Table.Slots)
        {
            Mark(kind, slot.Subject.Id, exception, error);
        }

        return error;
    }

    /// <summary>One document failed.</summary>
    public string Record(PublishedKind kind, string? subject, Exception exception)
    {
        var error = Describe(new Dashboards.Core.DashboardKey(kind.Definition.Kind, subject).ToString(), exception);
        Mark(kind, subject, exception, error);
        return error;
    }

    private void Mark(PublishedKind kind, string? subject, Exception exception, string error)
    {
        var now = time.GetUtcNow();
        kind.Update(subject, state =>
        {
            if (state.LastGood is not { } good)
            {
                return state with { LastAttempt = now, LastError = error };
            }

            var mark = new StaleMark((exception as SourceUnavailableException)?.SourceName, error);
            var marked = StaleMarker.Mark(good.Identity.Bytes, mark);
            var unchanged = state.Document!.Identity.Bytes.Span.SequenceEqual(marked);
            return state with { Document = unchanged ? state.Document : good.AsStale(marked, mark, now), LastAttempt = now, LastError = error };
        });
    }

    private string Describe(string what, Exception exception)
    {
        if (exception is SourceUnavailableException unavailable)
        {
            sources.Failed(unavailable.SourceName, unavailable.Reason);
            Log.SourceUnavailable(logger, what, unavailable.Message);
            return unavailable.Message;
        }

        Log.Failed(logger, exception, what);
        return InternalError;
    }

    private static partial class Log
    {
        [LoggerMessage(EventName = "SourceUnavailable", Level = LogLevel.Warning, Message = "Could not refresh {Document}: {Reason}")]
        public static partial void SourceUnavailable(ILogger logger, string document, string reason);

        [LoggerMessage(EventName = "RefreshFailed", Level = LogLevel.Error, Message = "Could not refresh {Document}")]
        public static partial void Failed(ILogger logger, Exception exception, string document);
    }
}
