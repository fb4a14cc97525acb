using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>Reads books, benchmark and history together, and adds today's equity to the history.</summary>
public sealed class FundBookReader(IFundSource books, IBenchmarkSource benchmark, IEquityHistory history, ITradingCalendar calendar, FundOptions options)
{
    /// <summary>The settings it reads with.</summary>
    public FundOptions Options { get; } = options;

    /// <summary>The exchange's calendar.</summary>
    public ITradingCalendar Calendar { get; } = calendar;

    /// <summary>One reading.</summary>
    /// <exception cref="SourceUnavailableException">The books could not be read. A benchmark that does not answer only leaves its figures unknown.</exception>
    public async Task<FundBook> ReadAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        var reading = books.ReadAsync(cancellationToken);
        var bars = await ReadBarsAsync(cancellationToken);
        var records = await reading;
        await history.RecordAsync(CurrentPoints(records.Accounts, context.AsOf), cancellationToken);
        var points = await history.ReadAsync(cancellationToken);
        return new FundBook(records, bars, [.. records.EquitySnapshots, .. points], context.RequestedAt);
    }

    // Stamped with the time of the balance, not of the refresh: a balance that nobody updates is one point, not a flat line.
    private static List<EquityPoint> CurrentPoints(IReadOnlyList<Account> accounts, DateTimeOffset asOf) =>
        [.. from account in accounts
            where account.IsActive && account.Equity is not null
            let at = account.BalancesAt ?? account.LastPollAt ?? asOf
            select new EquityPoint(account.Id, at < asOf ? at : asOf, account.Equity!.Value)];

    private async Task<BenchmarkBars> ReadBarsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await benchmark.GetDailyBarsAsync(Options.Benchmark, cancellationToken);
        }
        catch (SourceUnavailableException unavailable)
        {
            return new BenchmarkBars(Options.Benchmark, unavailable.SourceName, [], unavailable.Reason, Unavailable: true);
        }
    }
}
