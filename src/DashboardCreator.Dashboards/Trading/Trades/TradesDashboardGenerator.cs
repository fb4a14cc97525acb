using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Makes the document of the latest trades, and answers to its filters.</summary>
public sealed class TradesDashboardGenerator(TradingBooks books, TradingOptions options) : IQueryableGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "trades";

    private readonly LastLedger _last = new();

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "Trades of a ledger: totals, by strategy, by symbol, by day, realised profit, and the trades themselves",
        JsonType = TradesJson.Instance.TradesDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.Always),
        Filters = TradesFilter.Parameters,
        Tables = [new DashboardTable("trades"), new DashboardTable("by_strategy"), new DashboardTable("by_symbol"), new DashboardTable("by_day")],
        Required = false,
        Figures = TradesFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        var reading = await books.GetAsync(context, cancellationToken);
        _last.Of(reading);
        return TradesComposer.Compose(reading, TradesFilter.Usual, options);
    }

    /// <inheritdoc />
    public DashboardDocument? Answer(DashboardQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = TradesFilter.Of(query);
        return _last.Of(books.Current) is { } reading ? TradesComposer.Compose(reading, filter, options) : null;
    }
}
