using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Benchmarks.Portfolios;

/// <summary>A broker and a market that have answered already.</summary>
internal sealed class AnsweredSources(LargeAccount answers) : IBrokerSource, IDailyBarSource, IIntradayBarSource
{
    public IReadOnlyList<string> Accounts => [LargeAccount.Name];

    public Task<BrokerRecords> ReadAsync(string name, CancellationToken cancellationToken) => Task.FromResult(answers.Records);

    public Task<IReadOnlyList<string>> ListSymbolsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([.. answers.Bars.Keys]);

    public Task<IReadOnlyDictionary<string, BenchmarkBars>> GetDailyBarsAsync(
        IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyDictionary<string, BenchmarkBars>>(
            symbols.ToDictionary(symbol => symbol, symbol => answers.Bars.GetValueOrDefault(symbol) ?? new BenchmarkBars(symbol, "alpaca", [], "none")));

    public Task<IntradayBars> GetIntradayBarsAsync(string symbol, DateTimeOffset from, CancellationToken cancellationToken) => Task.FromResult(answers.Intraday);
}
