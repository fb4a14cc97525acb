using System.Globalization;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Signals;

/// <summary>All signals in the order they were stored, with their ids.</summary>
internal static class SignalBook
{
    public static IReadOnlyList<Signal> Of(IEnumerable<Signal> tradedSignals)
    {
        var signals = tradedSignals.Concat(new OddSignals().All())
            .OrderBy(signal => signal.CreatedAt)
            .ThenBy(signal => signal.StrategyId, StringComparer.Ordinal)
            .ToList();
        var taken = new HashSet<string>();

        for (var number = 0; number < signals.Count; number++)
        {
            signals[number].Number = number;
            signals[number].Oid = ObjectIds.Of(signals[number].CreatedAt, "5ac91e70d3", number);
            signals[number].SignalId = signals[number].RepeatsIdOf?.SignalId ?? FreeId(signals[number], taken);
        }

        return signals;
    }

    /// <summary>The sender's clock makes the id; a taken second is left to the first.</summary>
    private static string FreeId(Signal signal, HashSet<string> taken)
    {
        for (; ; signal.SentAt = signal.SentAt.AddSeconds(-1))
        {
            var stamp = signal.MillisecondId ? signal.SentAt.ToUnixTimeMilliseconds() : signal.SentAt.ToUnixTimeSeconds();
            var id = "signal_" + stamp.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(id)) return id;
        }
    }
}
