using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Runs;

/// <summary>Bid and ask in whole cents.</summary>
internal sealed record Quote(decimal Bid, decimal Ask)
{
    /// <summary>Usual width of a symbol's market, basis points.</summary>
    private static readonly Dictionary<string, double> Widths = new()
    {
        ["SPY"] = 0.4, ["QQQ"] = 0.5, ["AAPL"] = 0.7, ["MSFT"] = 0.9, ["NVDA"] = 1.2, ["COST"] = 4, ["JPM"] = 1.8,
        ["GLD"] = 1.2, ["TLT"] = 1.5, ["XLE"] = 2.5, ["PEP"] = 2.5, ["HARB"] = 32,
    };

    public decimal Middle => (Bid + Ask) / 2;

    public decimal Spread => Ask - Bid;

    public static Quote Around(string symbol, int session, int minute, Chance chance)
    {
        var price = Market.Path(symbol).PriceAt(session, minute);
        var cents = Math.Max(1, (int)((double)price * Widths[symbol] * chance.Between(0.6, 2.4) / 100));
        var bid = price - ((cents / 2) / 100m);
        return new Quote(bid, bid + (cents / 100m));
    }

    public Quote Shifted(int cents) => new(Bid + (cents / 100m), Ask + (cents / 100m));
}
