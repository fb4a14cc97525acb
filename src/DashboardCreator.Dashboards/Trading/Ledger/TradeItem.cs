using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>One trade as every document lists it. Price, value and profit of a single trade are not rounded.</summary>
public sealed record TradeItem
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

    /// <summary>A trade of a book.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="place">The trade's place in it.</param>
    public static TradeItem Of(TradeBook book, int place)
    {
        ArgumentNullException.ThrowIfNull(book);
        var trade = book[place];
        return new TradeItem
        {
            OrderId = book.Texts.Text(trade.OrderId) ?? "",
            Symbol = book.Texts.Text(trade.Symbol) ?? "",
            Side = trade.IsBuy ? TradeSides.Buy : TradeSides.Sell,
            Quantity = Money.Plain(trade.Quantity),
            Price = Money.Plain(trade.Price),
            Value = Money.Plain(trade.Quantity * trade.Price),
            FilledAt = trade.At,
            OrderType = book.Texts.Text(trade.OrderType),
            Strategies = StrategiesOf(book, trade.Mix),
            CorrelationId = book.Texts.Text(trade.CorrelationId),
            SlippageBps = TradeSlippage.Bps(trade),
        };
    }

    private static TradeStrategy[] StrategiesOf(TradeBook book, int mix)
    {
        var shares = book.Mix(mix);
        var strategies = new TradeStrategy[shares.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            strategies[i] = new TradeStrategy(book.Texts.Text(shares[i].Strategy) ?? "", Nearest(shares[i].Weight));
        }

        return strategies;
    }

    // A cast misses the nearest double of a number with many digits by one; a third is to look like one.
    private static double Nearest(decimal weight) => double.Parse(weight.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
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
