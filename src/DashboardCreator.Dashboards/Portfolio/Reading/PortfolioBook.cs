using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Every configured account and the market around them, read together.</summary>
/// <param name="Accounts">In settings order.</param>
/// <param name="Market">Bars.</param>
public sealed record PortfolioBook(IReadOnlyList<AccountReading> Accounts, MarketBars Market);

/// <summary>One account's reading: its records, or why there are none.</summary>
/// <param name="Account">The configured name.</param>
/// <param name="Records">Null when the broker could not answer.</param>
/// <param name="Failure">Null when it could.</param>
public sealed record AccountReading(string Account, BrokerRecords? Records, SourceUnavailableException? Failure);

/// <summary>Daily bars of the benchmark, the universe and the volatility index.</summary>
/// <param name="Universe">Symbols of the momentum table, each once.</param>
/// <param name="BySymbol">What the source told; empty when it could not answer.</param>
/// <param name="Failure">Why it could not; null when it could.</param>
public sealed record MarketBars(
    IReadOnlyList<string> Universe, IReadOnlyDictionary<string, BenchmarkBars> BySymbol, SourceUnavailableException? Failure = null)
{
    /// <summary>The benchmark's five-minute bars; null when nobody asked for them.</summary>
    public IntradayBars? Intraday { get; init; }
}
