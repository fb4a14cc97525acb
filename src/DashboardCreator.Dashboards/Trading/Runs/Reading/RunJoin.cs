using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Sessions and plans put together by correlation id.</summary>
internal static class RunJoin
{
    /// <summary>Every run, newest first, those without an instant last, ties by id. No two have one id.</summary>
    public static IReadOnlyList<Run> Of(RunRecords records)
    {
        var plans = records.Plans
            .Where(plan => plan.CorrelationId is not null)
            .GroupBy(plan => plan.CorrelationId!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, NewestFirst, StringComparer.Ordinal);
        var runs = records.Sessions.Select(session => OfSession(session, plans)).ToList();
        var joined = runs.Select(run => run.JoinKey).ToHashSet(StringComparer.Ordinal);
        var ids = runs.Select(run => run.Id).ToHashSet(StringComparer.Ordinal);
        runs.AddRange(plans
            .Where(same => !joined.Contains(same.Key) && !ids.Contains(same.Key))
            .Select(same => new Run { Id = same.Key, CorrelationId = same.Key, Plans = same.Value }));
        return [.. runs.OrderByDescending(run => run.CreatedAt).ThenBy(run => run.Id, StringComparer.Ordinal)];
    }

    /// <summary>Plans that are in no run: they name none, or one whose id a session of another correlation has.</summary>
    public static int Loose(RunRecords records, IReadOnlyList<Run> runs)
    {
        var joined = runs.Select(run => run.JoinKey).ToHashSet(StringComparer.Ordinal);
        return records.Plans.Count(plan => plan.CorrelationId is not { } correlation || !joined.Contains(correlation));
    }

    private static Run OfSession(RunSession session, Dictionary<string, RebalancePlan[]> plans)
    {
        var run = new Run { Id = session.Id, CorrelationId = session.CorrelationId, Session = session };
        return plans.TryGetValue(run.JoinKey, out var own) ? run with { Plans = own } : run;
    }

    private static RebalancePlan[] NewestFirst(IEnumerable<RebalancePlan> plans) =>
        [.. plans.OrderByDescending(plan => plan.CreatedAt).ThenBy(plan => plan.Id, StringComparer.Ordinal)];
}
