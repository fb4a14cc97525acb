using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>Makes the document of the hedges.</summary>
public sealed class HedgingDashboardGenerator(TradingBooks books, ITradingCalendar calendar, TradingOptions options) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "hedging";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "Hedges with options: held positions with days to expiry and roll status, premium of twelve months against its cap, decisions",
        JsonType = HedgingJson.Instance.HedgingDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(15), RefreshHours.Always),
        Required = false,
        Tables = [new DashboardTable("positions"), new DashboardTable("history"), new DashboardTable("spend.by_month")],
        Figures = HedgingFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        HedgingComposer.Compose(new HedgingView(await books.GetAsync(context, cancellationToken), calendar), options);
}
