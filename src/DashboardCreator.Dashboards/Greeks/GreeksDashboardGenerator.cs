using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Makes the document of the options book, and answers to its filters.</summary>
public sealed class GreeksDashboardGenerator(OptionsBooks books) : IQueryableGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "greeks";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "The options book: positions with marks and Greeks, profit, scenarios, heatmap, limits",
        JsonType = GreeksJson.Instance.GreeksDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(1), RefreshHours.MarketHours),
        Filters = GreeksFilter.Parameters,
        Tables = [new DashboardTable("positions"), new DashboardTable("by_symbol"), new DashboardTable("by_strategy_type"), new DashboardTable("heatmap")],
        Required = false,
        Figures = GreeksFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        GreeksComposer.Compose(await books.GetAsync(context, cancellationToken), GreeksFilter.Open);

    /// <inheritdoc />
    public DashboardDocument? Answer(DashboardQuery query)
    {
        var filter = GreeksFilter.Of(query);
        return books.Current is { } view ? GreeksComposer.Compose(view, filter) : null;
    }
}
