using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Reads every account at once, then the daily bars that their documents need in one call and the benchmark's last five-minute ones in another.</summary>
public sealed class PortfolioBookReader(IBrokerSource broker, IDailyBarSource bars, IIntradayBarSource intradayBars, ITradingCalendar calendar, PortfolioOptions options)
{
    // 127 sessions are 184 days at most; the rest is for long holidays and missing bars.
    private const int MomentumDays = 200;

    /// <summary>The configured accounts.</summary>
    public IReadOnlyList<string> Accounts => broker.Accounts;

    /// <summary>The settings it reads with.</summary>
    public PortfolioOptions Options { get; } = options;

    /// <summary>The exchange's calendar.</summary>
    public ITradingCalendar Calendar { get; } = calendar;

    /// <summary>One reading. What could not answer is in it as a failure; it fails nothing else.</summary>
    public async Task<PortfolioBook> ReadAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        var accounts = await Task.WhenAll(broker.Accounts.Select(account => ReadAccountAsync(account, cancellationToken)));
        var intraday = ReadIntradayAsync(context.AsOf, cancellationToken);
        var market = await ReadBarsAsync(accounts, context.AsOf, cancellationToken);
        return new PortfolioBook(accounts, market with { Intraday = await intraday });
    }

    private async Task<AccountReading> ReadAccountAsync(string account, CancellationToken cancellationToken)
    {
        try
        {
            return new AccountReading(account, await broker.ReadAsync(account, cancellationToken), null);
        }
        catch (SourceUnavailableException unavailable)
        {
            return new AccountReading(account, null, unavailable);
        }
    }

    private async Task<MarketBars> ReadBarsAsync(AccountReading[] accounts, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        try
        {
            var recorded = await bars.ListSymbolsAsync(cancellationToken);
            var universe = Universe(recorded, accounts);
            var symbols = universe.Append(Options.Benchmark).Concat(recorded.Where(symbol => symbol == Options.VolatilityIndex)).Distinct().ToList();
            return new MarketBars(universe, await bars.GetDailyBarsAsync(symbols, From(accounts, asOf), cancellationToken));
        }
        catch (SourceUnavailableException unavailable)
        {
            return new MarketBars(Universe([], accounts), new Dictionary<string, BenchmarkBars>(), unavailable);
        }
    }

    // Two sessions: in the first minutes of the newest the market has no bars of it yet.
    private async Task<IntradayBars> ReadIntradayAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var newest = Calendar.LastOnOrBefore(Calendar.DateAt(asOf));
        try
        {
            return await intradayBars.GetIntradayBarsAsync(Options.Benchmark, Calendar.LastOnOrBefore(newest.Date.AddDays(-1)).Open, cancellationToken);
        }
        catch (SourceUnavailableException unavailable)
        {
            return new IntradayBars(Options.Benchmark, unavailable.SourceName, [], unavailable.Reason, Unavailable: true);
        }
    }

    private List<string> Universe(IReadOnlyList<string> recorded, AccountReading[] accounts)
    {
        if (Options.Universe.Count > 0)
        {
            return [.. Options.Universe.Distinct()];
        }

        var held = from account in accounts
                   from position in account.Records?.Positions ?? []
                   where position.AssetClass is null or "us_equity"
                   select position.Symbol;
        return [.. recorded.Concat(held).Where(symbol => symbol != Options.VolatilityIndex).Distinct().Order(StringComparer.Ordinal)];
    }

    private DateOnly From(AccountReading[] accounts, DateTimeOffset asOf)
    {
        var from = Calendar.DateAt(asOf).AddDays(-MomentumDays);
        foreach (var account in accounts)
        {
            var funded = (account.Records?.History ?? []).Where(point => point.Equity > 0).Select(point => Calendar.DateAt(point.At));
            var first = funded.FirstOrDefault(session => session >= AccountHistory.Earliest, from);
            from = first < from ? first : from;
        }

        return from;
    }
}
