namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>
/// How many calls a key may make. A token is taken before a call and comes back sixty seconds after the call's end, so that no sixty
/// seconds, measured anywhere between here and the broker, see more calls than there are tokens. What answers say of the broker's
/// own count is kept too.
/// </summary>
/// <param name="perMinute">Tokens.</param>
/// <param name="time">The clock.</param>
internal sealed class RequestBudget(int perMinute, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestBelievedReset = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan AllInFlight = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> resting = new();
    private int statedByBroker = int.MaxValue;
    private int inFlight;
    private int remaining = int.MaxValue;
    private DateTimeOffset resetAt = DateTimeOffset.MinValue;

    /// <summary>Waits for a token. The call ends when the lease is disposed.</summary>
    public async Task<Lease> TakeAsync(CancellationToken cancellationToken)
    {
        while (TryTake() is { } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        return new Lease(this);
    }

    /// <summary>Takes in what an answer says.</summary>
    /// <param name="limits">Its headers.</param>
    /// <param name="refused">True when the broker said that there were too many calls.</param>
    public void Observe(RateLimits limits, bool refused)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (limits.PerMinute is > 0 and { } stated) statedByBroker = stated;
            if (refused && limits.RetryAfter is { } wait) Pause(now + wait, now);
            if ((limits.Remaining ?? (refused ? 0 : null)) is not { } left || limits.ResetAt is not { } reset) return;
            if (reset <= now || reset - now > LongestBelievedReset || reset < resetAt) return;

            // Calls under way may not be counted yet in what the answer says.
            var free = left - Math.Max(0, inFlight - 1);
            remaining = reset == resetAt ? Math.Min(remaining, free) : free;
            resetAt = reset;
        }
    }

    private void Pause(DateTimeOffset until, DateTimeOffset now)
    {
        if (until - now > LongestBelievedReset || until < resetAt) return;
        remaining = 0;
        resetAt = until;
    }

    /// <summary>Null when a token was taken, else how long to wait before the next attempt.</summary>
    private TimeSpan? TryTake()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            while (resting.TryPeek(out var back) && back <= now) resting.Dequeue();
            if (now >= resetAt) remaining = int.MaxValue;
            if (remaining <= 0) return resetAt - now;
            if (inFlight + resting.Count >= Math.Min(perMinute, statedByBroker)) return resting.TryPeek(out var next) ? next - now : AllInFlight;
            inFlight++;
            remaining -= remaining == int.MaxValue ? 0 : 1;
            return null;
        }
    }

    private void Return()
    {
        lock (gate)
        {
            inFlight--;
            resting.Enqueue(time.GetUtcNow() + Window);
        }
    }

    /// <summary>A token that is taken.</summary>
    internal readonly struct Lease(RequestBudget budget) : IDisposable
    {
        /// <summary>Sends the token to rest.</summary>
        public void Dispose() => budget.Return();
    }
}
