using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>One trade as most documents list it.</summary>
public sealed record TradeItem : TradeRow
{
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
