namespace DashboardCreator.Api.Refreshing;

/// <summary>At most one run per key at a time: whoever comes while it goes on gets the same task.</summary>
/// <param name="shutdown">Cancels the runs; nothing a caller does can.</param>
internal sealed class SharedRuns<TKey, TResult>(CancellationToken shutdown)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Task<TResult>> running = [];

    /// <summary>Joins the run of this key, or starts it on the thread pool.</summary>
    public Task<TResult> Join(TKey key, Func<CancellationToken, Task<TResult>> start)
    {
        lock (gate)
        {
            if (running.TryGetValue(key, out var task))
            {
                return task;
            }

            // The run belongs to nobody in particular: no request's context may travel with it.
            using (ExecutionContext.SuppressFlow())
            {
                task = Task.Run(() => RunAsync(key, start), CancellationToken.None);
            }

            running.Add(key, task);
            return task;
        }
    }

    /// <summary>The runs that are going on now.</summary>
    public IReadOnlyList<Task> Snapshot()
    {
        lock (gate)
        {
            return [.. running.Values];
        }
    }

    private async Task<TResult> RunAsync(TKey key, Func<CancellationToken, Task<TResult>> start)
    {
        try
        {
            return await start(shutdown);
        }
        finally
        {
            lock (gate)
            {
                running.Remove(key);
            }
        }
    }
}
