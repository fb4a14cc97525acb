using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Everything that one reading gave, without the numbers that cannot be meant.</summary>
internal sealed class OptionsBook
{
    /// <param name="records">Executions, snapshots, holdings.</param>
    /// <param name="bars">Daily bars of the underlyings and the benchmark.</param>
    public OptionsBook(OptionsRecords records, OptionsBars bars)
    {
        var sieve = new NumberSieve();
        Records = sieve.Pass(records);
        Bars = bars;
        RejectedNumbers = sieve.Rejected;
    }

    public OptionsRecords Records { get; }

    public OptionsBars Bars { get; }

    /// <summary>Numbers that were taken for missing.</summary>
    public int RejectedNumbers { get; }
}

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
            var usable = bars.Bars.Where(bar => bar.Close is > 0 and <= Money.Largest).ToList();
            if (usable.Count > 0)
            {
                closes[symbol] = usable;
            }
        }

        BySymbol = closes;
    }

    public IReadOnlyDictionary<string, BenchmarkBars> Told { get; }

    public SourceUnavailableException? Failure { get; }

    /// <summary>Ascending, prices above zero; only symbols that have some. Letter case does not count.</summary>
    public IReadOnlyDictionary<string, List<DailyBar>> BySymbol { get; }
}
