using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Runs that callers look up later.</summary>
/// <remarks>Memory is bounded: the oldest finished runs are forgotten, too many unfinished ones refused.</remarks>
internal sealed partial class BackgroundRuns(TimeProvider time, ILogger<BackgroundRuns> logger) : IHostedService, IDisposable
{
    /// <summary>Finished runs that can still be looked up.</summary>
    public const int KeptFinished = 1_024;

    /// <summary>Runs under way at the same time.</summary>
    public const int MostUnfinished = 4_096;

    private readonly Lock gate = new();
    private readonly Dictionary<string, BackgroundRun> runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task> unfinished = new(StringComparer.Ordinal);
    private readonly Queue<string> finished = new();
    private readonly CancellationTokenSource stopping = new();
    private long counter;

    /// <summary>Starts work and returns at once.</summary>
    /// <param name="name">What is asked for, for people.</param>
    /// <param name="work">Its token is cancelled when the service stops.</param>
    /// <returns>The id to look it up by.</returns>
    /// <exception cref="BackgroundRunsFullException">Too many runs are under way.</exception>
    public string Start(string name, Func<CancellationToken, Task<IReadOnlyList<RefreshResult>>> work)
    {
        lock (gate)
        {
            if (unfinished.Count >= MostUnfinished)
            {
                throw new BackgroundRunsFullException(MostUnfinished);
            }

            var id = $"run-{++counter:D6}";
            runs[id] = new BackgroundRun(id, name, RunStates.Queued, time.GetUtcNow(), null, null, null, []);
            unfinished[id] = Task.Run(() => ExecuteAsync(id, work));
            return id;
        }
    }

    /// <summary>A run by its id; null when there never was one or it is forgotten.</summary>
    public BackgroundRun? Find(string id)
    {
        lock (gate)
        {
            return runs.GetValueOrDefault(id);
        }
    }

    /// <summary>The newest runs, newest first.</summary>
    public IReadOnlyList<BackgroundRun> Newest(int count)
    {
        lock (gate)
        {
            return [.. runs.Values.OrderByDescending(run => run.Id.Length).ThenByDescending(run => run.Id, StringComparer.Ordinal).Take(count)];
        }
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Cancels what is under way and waits for it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        Task[] left;
        lock (gate)
        {
            left = [.. unfinished.Values];
        }

        await Task.WhenAll(left).WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => stopping.Dispose();

    private async Task ExecuteAsync(string id, Func<CancellationToken, Task<IReadOnlyList<RefreshResult>>> work)
    {
        Change(id, run => run with { Status = RunStates.Running, StartedAt = time.GetUtcNow() });
        try
        {
            var results = await work(stopping.Token);
            var failed = results.Where(result => result.Status != RefreshResult.Ok).ToArray();
            var error = failed.Length == 0
                ? null
                : $"{failed.Length} of {results.Count} documents failed, the first with: {failed[0].Error ?? failed[0].Status}";
            Finish(id, error, results);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Finish(id, "The service stopped before the run ended.", []);
        }
        catch (Exception exception)
        {
            Log.RunFailed(logger, id, exception);
            Finish(id, exception.Message, []);
        }
    }

    private void Finish(string id, string? error, IReadOnlyList<RefreshResult> results)
    {
        lock (gate)
        {
            runs[id] = runs[id] with
            {
                Status = error is null ? RunStates.Ok : RunStates.Failed,
                FinishedAt = time.GetUtcNow(),
                Error = error,
                Results = results,
            };
            unfinished.Remove(id);
            finished.Enqueue(id);
            if (finished.Count > KeptFinished)
            {
                runs.Remove(finished.Dequeue());
            }
        }
    }

    private void Change(string id, Func<BackgroundRun, BackgroundRun> change)
    {
        lock (gate)
        {
            runs[id] = change(runs[id]);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Background run {Run} failed")]
        public static partial void RunFailed(ILogger logger, string run, Exception exception);
    }
}
