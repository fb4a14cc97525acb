using System.Collections.Concurrent;
using System.Threading.Channels;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Tests.Scheduling;

/// <summary>A refresh port that notes every call and answers as the test says.</summary>
internal sealed class RecordingRefresh(DashboardCatalog catalog) : IDashboardRefresh
{
    private readonly Channel<string> calls = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, int> running = new();
    private int mostAtOnce;

    /// <summary>What a call does; by default every document is made at once.</summary>
    public Func<string?, CancellationToken, Task<IReadOnlyList<RefreshResult>>>? Answer { get; set; }

    /// <summary>The highest number of calls for one kind at the same time.</summary>
    public int MostAtOnce => mostAtOnce;

    /// <summary>Calls that no test step has waited for.</summary>
    public int Unseen => calls.Reader.Count;

    public async Task<IReadOnlyList<RefreshResult>> RefreshAsync(string? kind, string? subject, CancellationToken cancellationToken)
    {
        var name = kind ?? "*";
        var now = running.AddOrUpdate(name, 1, (_, count) => count + 1);
        InterlockedMax(ref mostAtOnce, now);
        calls.Writer.TryWrite(name);
        try
        {
            return Answer is null ? Done(kind) : await Answer(kind, cancellationToken);
        }
        finally
        {
            running.AddOrUpdate(name, 0, (_, count) => count - 1);
        }
    }

    /// <summary>Every document of the kinds asked for, made.</summary>
    public IReadOnlyList<RefreshResult> Done(string? kind) =>
    [
        .. catalog.Generators
            .Where(generator => kind is null || generator.Definition.Kind == kind)
            .Select(generator => new RefreshResult(generator.Definition.Kind, null, RefreshResult.Ok, 1.5, null)),
    ];

    /// <summary>The next call that no test step has seen: its kind, or <c>*</c> for all of them.</summary>
    public async Task<string> NextCallAsync() => await calls.Reader.ReadAsync().AsTask().WaitAsync(Patience.Limit);

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
        {
            if (Interlocked.CompareExchange(ref target, value, seen) == seen)
            {
                return;
            }
        }
    }
}
