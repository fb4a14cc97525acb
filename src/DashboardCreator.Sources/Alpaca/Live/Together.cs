using System.Runtime.ExceptionServices;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Several pieces of work at the same time.</summary>
internal static class Together
{
    /// <summary>Runs all; the first failure stops the others and is the one that is thrown.</summary>
    public static async Task RunAsync(CancellationToken cancellationToken, params IEnumerable<Func<CancellationToken, Task>> work)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ExceptionDispatchInfo? first = null;
        await Task.WhenAll(work.Select(async piece =>
        {
            try
            {
                await piece(stop.Token);
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref first, ExceptionDispatchInfo.Capture(exception), null);
                await stop.CancelAsync();
            }
        }));
        first?.Throw();
    }
}
