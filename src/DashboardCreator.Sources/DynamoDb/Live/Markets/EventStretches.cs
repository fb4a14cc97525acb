using System.Globalization;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>
/// Stretches of the execution log that hold the events of decisions. The loops of one market in one run are neighbours as long as their
/// numbers have as many digits: they are asked for together, whatever lies between them.
/// </summary>
internal static class EventStretches
{
    /// <summary>A gap of more loops than this divides a stretch.</summary>
    private const long WidestGap = 100;

    public static IEnumerable<ItemPartition> Of(IEnumerable<DecisionRef> decisions)
    {
        var loops = decisions.Distinct().Select(decision => (Decision: decision, Place: decision.Loop())).ToLookup(pair => pair.Place is not null);
        var alone = loops[false].Select(pair => Behind(pair.Decision.Run, pair.Decision.Id));
        var together = loops[true]
            .GroupBy(pair => (pair.Decision.Run, pair.Place!.Value.Prefix), pair => pair.Place!.Value.Loop)
            .SelectMany(group => Neighbours(group).Select(range => Between(group.Key.Run, group.Key.Prefix, range.First, range.Last)));
        return alone.Concat(together);
    }

    /// <summary>The events of one decision in the partition of a run, which need not be the decision's own.</summary>
    public static ItemPartition Behind(string run, string decision) => new(ExecutionItem.Run, run) { SortName = ExecutionItem.SortKey, Prefix = decision + DecisionRef.End };

    /// <summary>The events about a decision's market in its run, and those of the run that are about the whole bot.</summary>
    public static IEnumerable<ItemPartition> Around(DecisionRef decision) =>
    [
        new(ExecutionItem.Run, decision.Run) { SortName = ExecutionItem.SortKey, Prefix = decision.Loop()?.Prefix ?? decision.Id + DecisionRef.End },
        new(ExecutionItem.Run, decision.Run) { SortName = ExecutionItem.SortKey, Prefix = decision.Run + ":ALL:" },
    ];

    /// <summary>All events of a run.</summary>
    public static ItemPartition Whole(string run) => new(ExecutionItem.Run, run);

    private static ItemPartition Between(string run, string prefix, long first, long last) => new(ExecutionItem.Run, run)
    {
        SortName = ExecutionItem.SortKey,
        From = prefix + Text(first) + DecisionRef.End,
        Until = prefix + Text(last) + DecisionRef.End + PageQuestion.Last,
    };

    private static IEnumerable<(long First, long Last)> Neighbours(IEnumerable<long> loops)
    {
        (long First, long Last)? range = null;
        foreach (var loop in loops.Order())
        {
            if (range is { } known && loop - known.Last <= WidestGap && Text(loop).Length == Text(known.Last).Length)
            {
                range = known with { Last = loop };
                continue;
            }

            if (range is { } finished) yield return finished;
            range = (loop, loop);
        }

        if (range is { } rest) yield return rest;
    }

    private static string Text(long loop) => loop.ToString(CultureInfo.InvariantCulture);
}
