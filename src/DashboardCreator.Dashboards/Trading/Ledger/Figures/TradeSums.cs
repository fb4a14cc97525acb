namespace DashboardCreator.Dashboards.Trading;

/// <summary>Trades added up, in the units of their book.</summary>
internal struct TradeSums
{
    public Int128 Quantity;

    public Int128 Value;

    public Int128 Profit;

    public int Trades;

    /// <summary>Sells of which some shares were bought before.</summary>
    public int MatchedSells;

    /// <summary>Sells of which some shares were not bought before.</summary>
    public int ShortSells;

    public static TradeSums operator +(TradeSums one, in TradeSums other) => new()
    {
        Quantity = one.Quantity + other.Quantity,
        Value = one.Value + other.Value,
        Profit = one.Profit + other.Profit,
        Trades = one.Trades + other.Trades,
        MatchedSells = one.MatchedSells + other.MatchedSells,
        ShortSells = one.ShortSells + other.ShortSells,
    };
}

/// <summary>Trades of one New York day.</summary>
internal readonly record struct DaySums(DateOnly Date, int Trades, Int128 Value);
