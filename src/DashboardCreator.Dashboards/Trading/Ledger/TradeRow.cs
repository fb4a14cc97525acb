namespace DashboardCreator.Dashboards.Trading;

/// <summary>What every document says of a trade that it lists. Price, value and profit of a single trade are not rounded.</summary>
public abstract record TradeRow
{
    /// <summary>The order's id.</summary>
    public required string OrderId { get; init; }

    /// <summary>Upper case.</summary>
    public required string Symbol { get; init; }

    /// <summary><c>BUY</c> or <c>SELL</c>.</summary>
    public required string Side { get; init; }

    /// <summary>Shares, positive.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Money per share.</summary>
    public required decimal Price { get; init; }

    /// <summary>Quantity times price, money.</summary>
    public required decimal Value { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset FilledAt { get; init; }

    /// <summary>As stored, upper case; null when not stored.</summary>
    public string? OrderType { get; init; }

    /// <summary>In stored order; none for a trade that names no strategy.</summary>
    public required IReadOnlyList<TradeStrategy> Strategies { get; init; }

    /// <summary>The run's; null when not stored.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Basis points against the price expected when it was sent, positive is worse; null when neither is stored.</summary>
    public double? SlippageBps { get; init; }
}

/// <summary>A strategy's part in a trade.</summary>
/// <param name="Strategy">Its name.</param>
/// <param name="Weight">A plain ratio; the weights of a trade add up to 1.</param>
public sealed record TradeStrategy(string Strategy, double Weight);

/// <summary>The sides of a trade as documents write them.</summary>
public static class TradeSides
{
    /// <summary>Bought.</summary>
    public const string Buy = "BUY";

    /// <summary>Sold.</summary>
    public const string Sell = "SELL";
}
