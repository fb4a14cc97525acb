using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The latest reading of the broker's accounts: every document of a refresh is made from one.</summary>
/// <param name="reader">Reads accounts and bars.</param>
/// <param name="time">The real clock.</param>
public sealed class PortfolioBooks(PortfolioBookReader reader, TimeProvider time)
{
    private readonly SharedReading<PortfolioBook> _readings = new(context => reader.ReadAsync(context, CancellationToken.None), time);

    /// <summary>The configured accounts, in settings order.</summary>
    public IReadOnlyList<string> Accounts => reader.Accounts;

    /// <summary>The settings.</summary>
    public PortfolioOptions Options => reader.Options;

    /// <summary>The exchange's calendar.</summary>
    public ITradingCalendar Calendar => reader.Calendar;

    /// <summary>A reading that began no earlier than the context was requested.</summary>
    public Task<PortfolioBook> GetAsync(GenerationContext context, CancellationToken cancellationToken) => _readings.GetAsync(context, cancellationToken);
}
