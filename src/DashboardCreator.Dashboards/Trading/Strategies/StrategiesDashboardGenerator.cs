using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Makes the document of the strategies behind a ledger of trades, and answers to its filters.</summary>
public sealed class StrategiesDashboardGenerator(TradingBooks books, ITradingCalendar calendar, TradingOptions options) : IQueryableGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "strategies";

    private readonly LastLedger _last = new();

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "Strategies of the trading system: profit, win rates, risk, open and closed lots, attribution of trades",
        JsonType = StrategiesJson.Instance.StrategiesDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours),
        Filters = StrategiesFilter.Parameters,
        Required = false,
        Tables = [new DashboardTable("strategies")],
        Figures = StrategiesFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        var reading = await books.GetAsync(context, cancellationToken);
        _last.Of(reading);
        return StrategiesComposer.Compose(StrategiesView.Of(reading, calendar), StrategiesFilter.Usual, options);
    }

    /// <inheritdoc />
    public DashboardDocument? Answer(DashboardQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = StrategiesFilter.Of(query);
        return _last.Of(books.Current) is { } reading ? StrategiesComposer.Compose(StrategiesView.Of(reading, calendar), filter, options) : null;
    }
}
