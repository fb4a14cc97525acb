using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The strategies of a session with what they answered.</summary>
/// <param name="File">As stored.</param>
/// <param name="Allocation">A fraction; of the session, else of the answer.</param>
/// <param name="Partial">Null while there is no answer.</param>
/// <param name="IsAsked">False for one that answered and that the session does not name.</param>
internal sealed record StrategyAnswer(string File, decimal? Allocation, RunPartial? Partial, bool IsAsked)
{
    private const string Extension = ".clj";

    /// <summary>Without <c>.clj</c>.</summary>
    public string Name => File.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? File[..^Extension.Length] : File;
}

/// <summary>Puts the strategies of a session beside their answers.</summary>
internal static class RunStrategies
{
    /// <summary>In the session's order, then those that were not asked, by file.</summary>
    public static IReadOnlyList<StrategyAnswer> Of(RunSession? session)
    {
        if (session is null)
        {
            return [];
        }

        var answers = session.Partials.GroupBy(partial => partial.File, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        var asked = session.Strategies.Select(strategy => strategy.File).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. session.Strategies.Select(strategy => Asked(strategy, answers.GetValueOrDefault(strategy.File))),
            .. answers.Values
                .Where(partial => !asked.Contains(partial.File))
                .OrderBy(partial => partial.File, StringComparer.Ordinal)
                .Select(partial => new StrategyAnswer(partial.File, partial.Allocation, partial, IsAsked: false)),
        ];
    }

    /// <summary>As the document shows them.</summary>
    public static IReadOnlyList<RunStrategyRow> Rows(IReadOnlyList<StrategyAnswer> strategies) => [.. strategies.Select(Row)];

    private static StrategyAnswer Asked(RunStrategy strategy, RunPartial? answer) =>
        new(strategy.File, strategy.Allocation ?? answer?.Allocation, answer, IsAsked: true);

    private static RunStrategyRow Row(StrategyAnswer strategy) => new()
    {
        Strategy = strategy.Name,
        AllocationPct = Shares.Pct(strategy.Allocation),
        CompletedAt = strategy.Partial?.CompletedAt,
        SignalCount = strategy.Partial?.SignalCount,
        DataFreshness = Freshness(strategy.Partial),
        Targets = Shares.Targets(Shares.Merge(strategy.Partial?.Targets ?? [])),
    };

    private static RunFreshness? Freshness(RunPartial? partial) =>
        partial is null or { LatestTimestamp: null, AgeDays: null, GateStatus: null } ? null : new(partial.LatestTimestamp, Finite(partial.AgeDays), partial.GateStatus);

    private static double? Finite(double? value) => value is { } known && double.IsFinite(known) ? known + 0.0 : null;
}
