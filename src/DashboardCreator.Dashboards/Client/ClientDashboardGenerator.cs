using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Makes the client document: the fund as a whole.</summary>
public sealed class ClientDashboardGenerator(FundBooks books, ITradingCalendar calendar) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "client";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "The fund: totals, accounts, allocations, performance, risk, strategies, recent activity",
        JsonType = ClientJson.Instance.ClientDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours),
        Tables = [new DashboardTable("accounts"), new DashboardTable("strategy_performance"), new DashboardTable("recent_trades")],
        LegacyRoute = "/api/v1/dashboards/client",
        Figures = ClientFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        var view = await books.GetAsync(context, cancellationToken);
        return ClientComposer.Compose(view, context, calendar.DateAt(context.AsOf));
    }
}
