using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Funds;

/// <summary>A fund source that answers when and how a test decides.</summary>
/// <param name="answer">Called with the number of the reading, from 1.</param>
public sealed class ScriptedFundSource(Func<int, Task<FundRecords>> answer) : IFundSource
{
    private int readings;

    /// <summary>How often it was read.</summary>
    public int Readings => Volatile.Read(ref readings);

    public Task<FundRecords> ReadAsync(CancellationToken cancellationToken) => answer(Interlocked.Increment(ref readings));
}
