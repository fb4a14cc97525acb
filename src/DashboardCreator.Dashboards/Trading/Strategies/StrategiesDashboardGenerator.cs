using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Makes the document of the strategies behind a ledger of trades.</summary>
public sealed class StrategiesDashboardGenerator(TradingBooks books, ITradingCalendar calendar, TradingOptions options) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "strategies";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "Strategies of the trading system: profit, win rates, risk, open and closed lots, attribution of trades",
        JsonType = StrategiesJson.Instance.StrategiesDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours),
        Required = false,
        Tables = [new DashboardTable("strategies")],
        Figures = StrategiesFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        StrategiesComposer.Compose(await books.GetAsync(context, cancellationToken), context, calendar, options);
}
