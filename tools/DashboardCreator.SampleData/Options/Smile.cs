using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Options;

/// <summary>
/// Implied volatility per underlying: falls with the strike, is higher for short dates, and moves from session to session against the last ten returns
/// (with them for gold).
/// </summary>
internal static class Smile
{
    private static readonly Dictionary<string, (double Level, double Answer)> Markets = new()
    {
        ["SPY"] = (0.148, -1.8), ["QQQ"] = (0.192, -1.6), ["AAPL"] = (0.265, -1.1), ["NVDA"] = (0.44, -0.8), ["GLD"] = (0.172, 1.2),
    };

    /// <returns>Annual, four decimals.</returns>
    public static double Volatility(Contract contract, int session, double spot, double years)
    {
        var atTheMoney = Level(contract.Underlying, session) * (1 + (0.1 / (1 + (12 * years))));
        var distance = Elementary.Log(contract.Strike / spot) / (atTheMoney * Math.Sqrt(Math.Max(years, 7.0 / 365)));
        var x = Math.Clamp(distance, -4, 2.6);
        return Math.Round(atTheMoney * (1 - (0.07 * x) + (0.012 * x * x)), 4);
    }

    private static double Level(string underlying, int session)
    {
        var (level, answer) = Markets[underlying];
        var path = Market.Path(underlying);
        var drawn = Math.Clamp((double)(path.Close(session) / path.Close(session - 10)) - 1, -0.12, 0.12);
        return level * (1 + (answer * drawn) + (0.02 * SplitMix.Signed(SplitMix.Seed("smile " + underlying), session)));
    }
}
