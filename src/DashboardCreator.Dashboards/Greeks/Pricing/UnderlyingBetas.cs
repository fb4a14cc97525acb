using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Betas of underlyings against the benchmark, from daily closes.</summary>
internal sealed class UnderlyingBetas(OptionsBars bars, string benchmark, DateOnly newest)
{
    /// <summary>Returns that a beta is taken from: a trading year of them, as far as there are so many.</summary>
    public const int Window = 252;

    /// <summary>Fewer returns than this say nothing: a beta needs about a quarter.</summary>
    public const int Fewest = 60;

    private readonly Dictionary<string, double?> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>1 for the benchmark itself; else over the newest common sessions that the instant may know. Null with fewer than <see cref="Fewest"/> common returns.</summary>
    public double? Of(string symbol)
    {
        if (string.Equals(symbol, benchmark, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        lock (_known)
        {
            if (!_known.TryGetValue(symbol, out var beta))
            {
                _known[symbol] = beta = Compute(symbol);
            }

            return beta;
        }
    }

    private double? Compute(string symbol)
    {
        if (!bars.BySymbol.TryGetValue(symbol, out var own) || !bars.BySymbol.TryGetValue(benchmark, out var market))
        {
            return null;
        }

        var closes = own.Where(bar => bar.Session <= newest).ToDictionary(bar => bar.Session, bar => bar.Close);
        var common = market.Where(bar => closes.ContainsKey(bar.Session)).TakeLast(Window + 1).ToList();
        if (common.Count <= Fewest)
        {
            return null;
        }

        var returns = SimpleReturns.FromEquity([.. common.Select(bar => closes[bar.Session])]);
        return Beta.Of(returns, SimpleReturns.FromEquity([.. common.Select(bar => bar.Close)]));
    }
}
