using System.Globalization;

namespace DashboardCreator.Testing.Time;

/// <summary>A clock that moves only when a test says so, and fires the timers that fall due on the way, in order.</summary>
/// <remarks>Timer callbacks run on the thread that advances, with the clock standing at the instant they were due.</remarks>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> waiters = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> fewerWaiters = [];
    private DateTimeOffset now;
    private long order;

    /// <summary>A clock that stands at an instant.</summary>
    public ManualTime(DateTimeOffset start) => now = start.ToUniversalTime();

    /// <summary>A clock that stands at an ISO 8601 instant such as <c>2026-03-02T14:30:00Z</c>.</summary>
    public ManualTime(string start)
        : this(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
    {
    }

    /// <summary>Ticks of 100 ns, so that elapsed times are exact.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>UTC: tests do not depend on the machine's zone.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How many timers wait for their instant.</summary>
    public int ArmedTimers
    {
        get
        {
            lock (gate)
            {
                return timers.Count;
            }
        }
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock and fires everything that falls due on the way, its end included.</summary>
    /// <param name="by">Not negative; zero fires what is due already.</param>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + by);
    }

    /// <summary>Moves the clock to an instant and fires everything that falls due on the way, its end included.</summary>
    /// <param name="instant">Not before now.</param>
    public void AdvanceTo(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, GetUtcNow());
        while (TakeDue(instant.ToUniversalTime()) is { } callback)
        {
            callback();
        }
    }

    /// <summary>Moves the clock to the instant of the earliest timer and fires what is due then.</summary>
    /// <exception cref="InvalidOperationException">No timer is armed.</exception>
    public void AdvanceToNextTimer()
    {
        DateTimeOffset due;
        lock (gate)
        {
            due = timers.Min(timer => timer.Due);
        }

        AdvanceTo(due);
    }

    /// <summary>Completes once at least so many timers are armed: a loop on another thread is then waiting, and advancing loses no tick.</summary>
    public Task WhenArmed(int count)
    {
        lock (gate)
        {
            if (timers.Count >= count)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiters.Add((count, reached));
            return reached.Task;
        }
    }

    /// <summary>Completes once at most so many timers are armed: all other work has had what it waited for.</summary>
    public Task WhenArmedAtMost(int count)
    {
        lock (gate)
        {
            if (timers.Count <= count)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            fewerWaiters.Add((count, reached));
            return reached.Task;
        }
    }

    internal bool Arm(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            timers.Remove(timer);
            if (timer.Disposed)
            {
                return false;
            }

            timer.Period = period;
            if (dueTime >= TimeSpan.Zero)
            {
                Add(timer, now + dueTime);
            }

            return true;
        }
    }

    internal void Disarm(ManualTimer timer)
    {
        lock (gate)
        {
            timer.Disposed = true;
            timers.Remove(timer);
            Tell(fewerWaiters, waiter => waiter >= timers.Count);
        }
    }

    private Action? TakeDue(DateTimeOffset until)
    {
        lock (gate)
        {
            var next = timers.MinBy(timer => (timer.Due, timer.Order));
            if (next is null || next.Due > until)
            {
                now = until > now ? until : now;
                return null;
            }

            timers.Remove(next);
            now = next.Due > now ? next.Due : now;
            Tell(fewerWaiters, waiter => waiter >= timers.Count);
            if (next.Period > TimeSpan.Zero)
            {
                Add(next, next.Due + next.Period);
            }

            return next.Callback;
        }
    }

    private void Add(ManualTimer timer, DateTimeOffset due)
    {
        timer.Due = due;
        timer.Order = order++;
        timers.Add(timer);
        Tell(waiters, waiter => waiter <= timers.Count);
    }

    private static void Tell(List<(int Count, TaskCompletionSource Reached)> waiting, Func<int, bool> isReached)
    {
        foreach (var waiter in waiting.Where(waiter => isReached(waiter.Count)).ToArray())
        {
            waiting.Remove(waiter);
            waiter.Reached.SetResult();
        }
    }
}
