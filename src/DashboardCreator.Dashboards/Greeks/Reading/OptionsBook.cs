using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Everything that one reading gave.</summary>
/// <param name="Records">Executions, snapshots, holdings.</param>
/// <param name="Bars">Daily bars of the underlyings and the benchmark.</param>
internal sealed record OptionsBook(OptionsRecords Records, OptionsBars Bars);

/// <summary>Daily closes by symbol.</summary>
internal sealed class OptionsBars
{
    /// <param name="told">What the source told of each symbol.</param>
    /// <param name="failure">Why it could not answer; null when it could.</param>
    public OptionsBars(IReadOnlyDictionary<string, BenchmarkBars> told, SourceUnavailableException? failure = null)
    {
        Told = told;
        Failure = failure;
        var closes = new Dictionary<string, List<DailyBar>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (symbol, bars) in told)
        {
            if (bars.Bars.Count > 0)
            {
                closes[symbol] = [.. bars.Bars];
            }
        }

        BySymbol = closes;
    }

    public IReadOnlyDictionary<string, BenchmarkBars> Told { get; }

    public SourceUnavailableException? Failure { get; }

    /// <summary>Ascending; only symbols that have some. Letter case does not count.</summary>
    public IReadOnlyDictionary<string, List<DailyBar>> BySymbol { get; }
}
