using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>A span of time, both ends included; milliseconds since 1970.</summary>
/// <param name="From">First instant.</param>
/// <param name="To">Last instant.</param>
public readonly record struct InstantRange(long From, long To)
{
    /// <summary>All of time. A missing instant is in no other range.</summary>
    public static InstantRange Always { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>True when the instant is in it.</summary>
    public bool Contains(long instant) => instant == SignalRecord.NoInstant ? this == Always : instant >= From && instant <= To;
}
