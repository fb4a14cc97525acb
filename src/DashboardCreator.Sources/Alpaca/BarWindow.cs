using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>The part of a symbol's bars that was asked for.</summary>
internal static class BarWindow
{
    /// <summary>The bars from a session on; says so when there are only older ones.</summary>
    public static BenchmarkBars Since(DateOnly from, BenchmarkBars bars)
    {
        if (bars.Bars.Count == 0 || bars.Bars[0].Session >= from) return bars;
        DailyBar[] kept = [.. bars.Bars.SkipWhile(bar => bar.Session < from)];
        return bars with { Bars = kept, AbsenceReason = kept.Length > 0 ? bars.AbsenceReason : $"{bars.Source} has no bars since {from:yyyy-MM-dd}" };
    }
}
