namespace DashboardCreator.Api.Refreshing;

/// <summary>Cancels the runs that are still going on some time after the service was told to stop.</summary>
internal sealed class RunDeadline : IDisposable
{
    /// <summary>How long they may go on; the host waits a little longer.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(8);

    private readonly CancellationTokenSource cancellation = new();
    private readonly CancellationTokenRegistration stopping;
    private ITimer? timer;

    public RunDeadline(IHostApplicationLifetime host, TimeProvider time) =>
        stopping = host.ApplicationStopping.Register(
            () => timer = time.CreateTimer(_ => cancellation.Cancel(), null, Grace, Timeout.InfiniteTimeSpan));

    /// <summary>Fires when runs must end at once.</summary>
    public CancellationToken Token => cancellation.Token;

    public void Dispose()
    {
        stopping.Dispose();
        timer?.Dispose();
        cancellation.Dispose();
    }
}
