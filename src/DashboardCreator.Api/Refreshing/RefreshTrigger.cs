using DashboardCreator.Api.Problems;

namespace DashboardCreator.Api.Refreshing;

/// <summary>Starts a refresh that nobody waits for, when a reader finds nothing.</summary>
internal sealed class RefreshTrigger(IDashboardRefresh refresh, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(ProblemAnswer.RetryAfterSeconds);

    /// <summary>Starts or joins a run, unless the last one ended just now: readers that insist do not hammer a source that is down.</summary>
    public void Pull(string kind, string? subject, DateTimeOffset? lastAttempt, DateTimeOffset now)
    {
        if (now - lastAttempt < Pause || lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return;
        }

        // A refresh reports its failures as results and in the log; its task only ever fails by cancellation.
        _ = refresh.RefreshAsync(kind, subject, CancellationToken.None);
    }
}
