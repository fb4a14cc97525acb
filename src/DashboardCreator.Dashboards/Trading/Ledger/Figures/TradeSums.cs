namespace DashboardCreator.Dashboards.Trading;

/// <summary>Trades added up, in the units of their book.</summary>
internal struct TradeSums
{
    public Int128 Quantity;

    public Int128 Value;

    public Int128 Profit;

    public int Trades;

    /// <summary>Trades that name no strategy.</summary>
    public int WithoutStrategies;

    /// <summary>Sells of which some shares were bought before.</summary>
    public int MatchedSells;

    /// <summary>Sells of which some shares were not bought before.</summary>
    public int ShortSells;

    public void Add(in TradeSums other)
    {
        Quantity += other.Quantity;
        Value += other.Value;
        Profit += other.Profit;
        Trades += other.Trades;
        WithoutStrategies += other.WithoutStrategies;
        MatchedSells += other.MatchedSells;
        ShortSells += other.ShortSells;
    }

    public void Subtract(in TradeSums other)
    {
        Quantity -= other.Quantity;
        Value -= other.Value;
        Profit -= other.Profit;
        Trades -= other.Trades;
        WithoutStrategies -= other.WithoutStrategies;
        MatchedSells -= other.MatchedSells;
        ShortSells -= other.ShortSells;
    }
}

/// <summary>Trades of one New York day.</summary>
internal struct DaySums
{
    public int Trades;

    public Int128 Value;

    public void Add(in DaySums other)
    {
        Trades += other.Trades;
        Value += other.Value;
    }
}
