using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Makes the document of the market maker and all its markets.</summary>
public sealed class MarketsDashboardGenerator(MarketBooks books, MarketMakingOptions options) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "markets";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "Market maker: account, profit by day, exposure by event, risk, newest decision and fills, every market with its quotes and position",
        JsonType = MarketsJson.Instance.MarketsDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(1), RefreshHours.Always),
        Required = false,
        Tables =
        [
            new DashboardTable("markets"),
            new DashboardTable("recent_fills"),
            new DashboardTable("pnl"),
            new DashboardTable("top_markets_24h"),
            new DashboardTable("exposure_by_event"),
        ],
        Figures = MarketsFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        MarketsComposer.Compose(new MarketsView(await books.GetAsync(context, cancellationToken)), options);
}
