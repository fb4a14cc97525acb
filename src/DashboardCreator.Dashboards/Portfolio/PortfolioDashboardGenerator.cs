using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Makes one document per configured account and, where there are several, one of all together.</summary>
public sealed class PortfolioDashboardGenerator(PortfolioBooks books) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "portfolio";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "An account at the broker: equity, positions, orders, returns that deposits do not distort, risk, benchmark, momentum",
        JsonType = PortfolioJson.Instance.PortfolioDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours),
        SubjectParameter = "account",
        SubjectIsOptional = true,
        Required = false,
        Tables = [new DashboardTable("positions"), new DashboardTable("orders.recent"), new DashboardTable("monthly_returns")],
        Figures = PortfolioFigures.All,
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        IEnumerable<string> together = books.Accounts.Count > 1 ? [DashboardSubject.All] : [];
        return Task.FromResult<IReadOnlyList<DashboardSubject>>([.. together.Concat(books.Accounts).Distinct().Select(id => new DashboardSubject(id))]);
    }

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var together = subject == DashboardSubject.All && books.Accounts.Count > 1;
        if (!together && !books.Accounts.Contains(subject))
        {
            return null;
        }

        var book = await books.GetAsync(context, cancellationToken);
        var readings = together ? book.Accounts : [.. book.Accounts.Where(reading => reading.Account == subject).Take(1)];
        if (readings.FirstOrDefault(reading => reading.Failure is not null) is { Failure: { } failure })
        {
            // A sum without one of its parts would be a wrong number: the last good document stays.
            throw new Ports.SourceUnavailableException(failure.SourceName, failure.Reason, failure);
        }

        var view = PortfolioView.Of(subject, readings, book.Market, books.Options, books.Calendar, context);
        return PortfolioComposer.Compose(view, context);
    }
}
