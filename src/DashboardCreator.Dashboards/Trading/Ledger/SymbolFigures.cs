using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>What is published of some trades of one symbol.</summary>
internal sealed record SymbolFigures
{
    public required int Buys { get; init; }

    public required int Sells { get; init; }

    public required decimal BoughtQuantity { get; init; }

    public required decimal SoldQuantity { get; init; }

    public required decimal NetQuantity { get; init; }

    /// <summary>Weighted by quantity; null without buys.</summary>
    public decimal? AvgBuyPrice { get; init; }

    /// <summary>Weighted by quantity; null without sells.</summary>
    public decimal? AvgSellPrice { get; init; }

    public required decimal Value { get; init; }

    public required decimal BuyValue { get; init; }

    public required decimal SellValue { get; init; }

    public decimal? RealizedPnl { get; init; }

    public static SymbolFigures Of(TradeBook book, in TradeSums bought, in TradeSums sold)
    {
        var (money, quantities) = (book.Index.Money, book.Index.Quantities);
        return new SymbolFigures
        {
            Buys = bought.Trades,
            Sells = sold.Trades,
            BoughtQuantity = Money.Plain(quantities.Number(bought.Quantity)),
            SoldQuantity = Money.Plain(quantities.Number(sold.Quantity)),
            NetQuantity = Money.Plain(quantities.Number(bought.Quantity - sold.Quantity)),
            AvgBuyPrice = Average(book, bought),
            AvgSellPrice = Average(book, sold),
            Value = money.InCents(bought.Value + sold.Value),
            BuyValue = money.InCents(bought.Value),
            SellValue = money.InCents(sold.Value),
            RealizedPnl = Realized(book, sold),
        };
    }

    /// <summary>Of some sells: 0 without any, null when no share of any was bought before.</summary>
    public static decimal? Realized(TradeBook book, in TradeSums sold) =>
        sold.Trades > 0 && sold.MatchedSells == 0 ? null : book.Index.Money.InCents(sold.Profit);

    private static decimal? Average(TradeBook book, in TradeSums sums) =>
        book.Index.Quantities.Number(sums.Quantity) is not 0 and var quantity ? Money.Plain(book.Index.Money.Number(sums.Value) / quantity) : null;
}
