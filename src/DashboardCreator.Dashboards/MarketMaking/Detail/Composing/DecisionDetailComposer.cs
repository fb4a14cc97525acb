using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The decision that a request asks for.</summary>
internal static class DecisionDetailComposer
{
    private const int LongestShown = 100;

    /// <returns>Null where none was asked for.</returns>
    /// <exception cref="QueryException">The market has no such decision.</exception>
    public static DecisionDetail? Compose(MarketView view)
    {
        if (view.Filter.DecisionId is not { } id)
        {
            return null;
        }

        var point = view.Decisions?.Find(id) is { } found && found.At <= view.Now ? found : (DecisionPoint?)null;
        var whole = point is { } known ? view.Decisions!.Detail(known) : view.Decisions?.Detail(id);
        var decision = whole is not null ? DecisionComposer.Whole(view, whole)
            : point is { } told ? DecisionComposer.MainFacts(view, told)
            : throw new QueryException("decision_id", $"names no kept decision of {view.Market}: {(id.Length > LongestShown ? id[..LongestShown] : id)}");
        return new DecisionDetail(decision)
        {
            IsWhole = whole is not null,
            Targets = whole is not null ? whole.TargetCount : point?.Targets,
            RecentTrades = whole is null ? null : [.. whole.RecentTrades.Select(trade => new SeenTrade(trade.At, DecisionComposer.Plain(trade.Price), DecisionComposer.Plain(trade.Size)))],
            Executions = [.. (view.Events?.OfDecision(id, view.Now) ?? []).OrderByDescending(fact => fact.At).Take(NewestPage.Most).Select(ExecutionComposer.Row)],
            Fills = [.. FillComposer.Rows(view, view.Replay ?? []).Where(row => row.DecisionId == id).OrderByDescending(row => row.At).Take(NewestPage.Most)],
        };
    }
}
