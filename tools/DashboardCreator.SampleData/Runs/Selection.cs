using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Runs;

/// <summary>What a strategy wants to hold: the best of its universe over a month, kept until something is clearly better.</summary>
internal sealed class Selection(RunStrategy strategy)
{
    private const int Lookback = 21;

    /// <summary>Advantage that the held ones have over the others.</summary>
    private const decimal Loyalty = 0.008m;

    private IReadOnlyList<string> chosen = [];

    public RunStrategy Strategy => strategy;

    /// <summary>Weights by symbol, best first.</summary>
    public IReadOnlyDictionary<string, decimal> On(int session)
    {
        if (chosen.Count == 0 || (Timeline.Last - session) % strategy.Every == 0)
            chosen = [.. strategy.Symbols.OrderByDescending(symbol => Score(symbol, session)).Take(strategy.Weights.Length)];

        return chosen.Zip(strategy.Weights).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private decimal Score(string symbol, int session)
    {
        var path = Market.Path(symbol);
        return (path.Close(session - 1) / path.Close(session - 1 - Lookback)) + (chosen.Contains(symbol) ? Loyalty : 0);
    }
}
