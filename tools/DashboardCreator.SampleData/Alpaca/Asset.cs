using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Something the account trades, at the prices of the day: before a split they are a multiple of the adjusted ones.</summary>
internal sealed record Asset(ITradable Tradable, string Exchange)
{
    public string Symbol => Tradable.Symbol;

    public bool IsOption => Tradable.Type == "OPTION";

    public string Class => IsOption ? "us_option" : "us_equity";

    public decimal Multiplier => IsOption ? 100 : 1;

    public string Id => Uuids.Of("asset " + Symbol, 0);

    public decimal PriceAt(int session, int minute) => Tradable.PriceAt(session, minute) * Split.PriceMultiple(Symbol, session);

    public decimal Close(int session) => Tradable.Close(session) * Split.PriceMultiple(Symbol, session);
}
