using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Makes a document for each market of the market maker, and answers to its filters.</summary>
public sealed class MarketDashboardGenerator(MarketBooks books, MarketMakingOptions options) : IQueryableGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "market";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "One market of the market maker: configuration, position, latest decision, decisions, executions, fills, latency, charts",
        JsonType = MarketJson.Instance.MarketDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(1), RefreshHours.Always),
        SubjectParameter = "market_id",
        SubjectExample = "KXWHALE-26DEC-T20",
        Filters = MarketDetailFilter.Parameters,
        Tables = [new DashboardTable("decisions"), new DashboardTable("executions"), new DashboardTable("fills")],
        Required = false,
        Figures = MarketFigures.All,
    };

    /// <inheritdoc />
    public async Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        [.. (await books.GetAsync(context, cancellationToken)).KnownMarkets.Select(market => new DashboardSubject(market))];

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        Compose(await books.GetAsync(context, cancellationToken), subject, MarketDetailFilter.Usual);

    /// <inheritdoc />
    public DashboardDocument? Answer(DashboardQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = MarketDetailFilter.Of(query);
        return books.Current is { } book ? Compose(book, query.Subject, filter) : null;
    }

    private MarketDashboard? Compose(MarketBook book, string? market, MarketDetailFilter filter) =>
        market is not null && book.Knows(market) ? MarketDetailComposer.Compose(new MarketView(book, market, filter), options) : null;
}
