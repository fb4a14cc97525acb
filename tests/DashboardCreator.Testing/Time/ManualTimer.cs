namespace DashboardCreator.Testing.Time;

/// <summary>A timer of a <see cref="ManualTime"/>; its state is guarded by the clock's lock.</summary>
internal sealed class ManualTimer(ManualTime time, Action callback) : ITimer
{
    public Action Callback { get; } = callback;

    public DateTimeOffset Due { get; set; }

    public TimeSpan Period { get; set; }

    public long Order { get; set; }

    public bool Disposed { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period) => time.Arm(this, dueTime, period);

    public void Dispose() => time.Disarm(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
