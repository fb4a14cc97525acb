namespace DashboardCreator.Dashboards.Core;

/// <summary>Readings of a source, one at a time, each shared by everybody whom it is new enough for.</summary>
/// <typeparam name="T">What a reading gives.</typeparam>
/// <param name="read">Makes one reading; it is told the context of the first who asked for it.</param>
/// <param name="time">The real clock.</param>
/// <remarks>
/// A reading serves a request when it began no earlier than the request. Who comes while an older one is under way waits for the next,
/// which begins when that one has ended: two readings never fill the memory together.
/// </remarks>
public sealed class SharedReading<T>(Func<GenerationContext, Task<T>> read, TimeProvider time)
    where T : class
{
    private readonly Lock _gate = new();
    private (DateTimeOffset BeganAt, T Value)? _latest;
    private (DateTimeOffset BeganAt, Task<T> Task)? _running;
    private Task<T>? _next;

    /// <summary>What the newest finished reading gave; null before the first.</summary>
    public T? Latest
    {
        get
        {
            lock (_gate)
            {
                return _latest?.Value;
            }
        }
    }

    /// <summary>A reading that began no earlier than the context was requested. It fails as the reading does; the next request tries again.</summary>
    public Task<T> GetAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        lock (_gate)
        {
            if (_latest is { } latest && latest.BeganAt >= context.RequestedAt)
            {
                return Task.FromResult(latest.Value);
            }

            var reading = _running is { } running && running.BeganAt >= context.RequestedAt ? running.Task : _next ??= Queue(context, _running?.Task);
            return reading.WaitAsync(cancellationToken);
        }
    }

    // Under the lock: the run cannot begin, which takes the lock too, before it is known as the next one.
    private Task<T> Queue(GenerationContext context, Task? previous) => Task.Run(async () =>
    {
        if (previous is not null)
        {
            // Its failure is the affair of those who wait for it.
            await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var beganAt = Begin();
        try
        {
            var value = await read(context);
            lock (_gate)
            {
                _latest = (beganAt, value);
            }

            return value;
        }
        finally
        {
            lock (_gate)
            {
                _running = null;
            }
        }
    });

    private DateTimeOffset Begin()
    {
        lock (_gate)
        {
            var beganAt = time.GetUtcNow();
            _running = (beganAt, _next!);
            _next = null;
            return beganAt;
        }
    }
}
