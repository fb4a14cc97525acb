using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Where the facts of a document came from.</summary>
internal static class PortfolioSources
{
    public static IReadOnlyList<SourceStatus> Of(PortfolioView view, DateTimeOffset generatedAt)
    {
        var broker = view.Parts
            .SelectMany(part => part.Records.Sources)
            .Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = generatedAt } : source);
        var bars = view.Market.Failure is { } failure
            ? [new SourceStatus(failure.SourceName, SourceStatus.Unavailable, null, failure.Reason, "bars")]
            : Bars(view, generatedAt);
        return [.. broker.Concat(bars).Concat(Intraday(view, generatedAt))];
    }

    // A market that does not answer at all is listed once, for its daily bars.
    private static IEnumerable<SourceStatus> Intraday(PortfolioView view, DateTimeOffset generatedAt) => view.Market.Intraday switch
    {
        { Unavailable: true } when view.Market.Failure is not null => [],
        { Unavailable: true } told => [new SourceStatus(told.Source, SourceStatus.Unavailable, null, told.AbsenceReason, "intraday_bars")],
        { AbsenceReason: null } told => [new SourceStatus(told.Source, SourceStatus.Ok, generatedAt, null, "intraday_bars", told.Bars.Count)],
        _ => [],
    };

    private static IEnumerable<SourceStatus> Bars(PortfolioView view, DateTimeOffset generatedAt) =>
        from told in view.Market.BySymbol.Values
        where told.AbsenceReason is null || told.Unavailable
        group told by told.Source into same
        orderby same.Key
        let answered = same.Where(bars => bars.AbsenceReason is null).ToList()
        select answered.Count > 0
            ? new SourceStatus(same.Key, SourceStatus.Ok, generatedAt, null, "bars", answered.Sum(bars => (long)bars.Bars.Count))
            : new SourceStatus(same.Key, SourceStatus.Unavailable, null, same.First().AbsenceReason, "bars", 0);
}
