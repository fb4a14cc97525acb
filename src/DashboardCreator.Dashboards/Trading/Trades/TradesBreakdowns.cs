namespace DashboardCreator.Dashboards.Trading;

/// <summary>The matching trades that name a strategy.</summary>
public sealed record TradesByStrategy
{
    /// <summary>Its name.</summary>
    public required string Strategy { get; init; }

    /// <summary>Number of trades; one that several strategies share counts with each.</summary>
    public required int Trades { get; init; }

    /// <summary>Number of buys.</summary>
    public required int Buys { get; init; }

    /// <summary>Number of sells.</summary>
    public required int Sells { get; init; }

    /// <summary>Value times the strategy's weight, money.</summary>
    public required decimal Value { get; init; }

    /// <summary>Number of different symbols.</summary>
    public required int Symbols { get; init; }
}

/// <summary>The matching trades of a symbol.</summary>
public sealed record TradesBySymbol
{
    /// <summary>Upper case.</summary>
    public required string Symbol { get; init; }

    /// <summary>Number of trades.</summary>
    public required int Trades { get; init; }

    /// <summary>Number of buys.</summary>
    public required int Buys { get; init; }

    /// <summary>Number of sells.</summary>
    public required int Sells { get; init; }

    /// <summary>Shares.</summary>
    public required decimal BoughtQuantity { get; init; }

    /// <summary>Shares.</summary>
    public required decimal SoldQuantity { get; init; }

    /// <summary>Shares bought less shares sold.</summary>
    public required decimal NetQuantity { get; init; }

    /// <summary>Weighted by quantity, money per share; null without buys.</summary>
    public decimal? AvgBuyPrice { get; init; }

    /// <summary>Weighted by quantity, money per share; null without sells.</summary>
    public decimal? AvgSellPrice { get; init; }

    /// <summary>Bought and sold, money.</summary>
    public required decimal Value { get; init; }

    /// <summary>FIFO profit of the sells, money; 0 without sells, null when no share of any of them was bought before.</summary>
    public decimal? RealizedPnl { get; init; }
}

/// <summary>The matching trades of a day.</summary>
/// <param name="Date">New York.</param>
/// <param name="Trades">Number of trades.</param>
/// <param name="Value">Bought and sold, money.</param>
public sealed record TradesByDay(DateOnly Date, int Trades, decimal Value);
