using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Alpaca;

internal static class Assets
{
    public static readonly Asset OldPut = new(new ListedPut("SPY", new(2026, 3, 20), 600), "");

    public static readonly Asset Put = new(new ListedPut("SPY", new(2026, 12, 18), 690), "");

    public static readonly Asset LowerPut = new(new ListedPut("SPY", new(2026, 12, 18), 660), "");

    private static readonly Dictionary<string, Asset> Listed = new (string Exchange, string Symbols)[]
    {
        ("NASDAQ", "AAPL MSFT NVDA COST QQQ PEP TLT"),
        ("NYSE", "JPM NOW HARB"),
        ("ARCA", "GLD XLE"),
    }
        .SelectMany(place => place.Symbols.Split(' ').Select(symbol => new Asset(Market.Path(symbol), place.Exchange)))
        .ToDictionary(asset => asset.Symbol);

    /// <summary>The shares and funds the account has dealt in, all of which have bars.</summary>
    public static IReadOnlyCollection<string> Symbols => Listed.Keys;

    public static Asset Of(string symbol) => Listed[symbol];
}
