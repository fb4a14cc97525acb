using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>Makes the document of how well trades were filled.</summary>
public sealed class ExecutionQualityDashboardGenerator(TradingBooks books, TradingOptions options) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "execution-quality";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "Execution of the trades of the last days: slippage and its cost, spreads, time to fill, steps",
        JsonType = ExecutionQualityJson.Instance.ExecutionQualityDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours),
        Required = false,
        Tables = [new DashboardTable("orders"), new DashboardTable("by_symbol"), new DashboardTable("by_side")],
        Figures = ExecutionFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        ExecutionQualityComposer.Compose((await books.GetAsync(context, cancellationToken)).Ledger.Records, context, options);
}
