using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Charts of a symbol, one point for each trade.</summary>
internal static class SymbolChartComposer
{
    public static SymbolCharts Compose(SymbolView view)
    {
        var (book, quantities, places) = (view.Trades, view.Trades.Index.Quantities, view.Places.ToArray());
        var fills = new FillPoint[places.Length];
        var held = new AmountPoint[places.Length];
        var units = Int128.Zero;
        for (var i = 0; i < places.Length; i++)
        {
            var (place, at) = (places[i], book.At(places[i]));
            var isBuy = !TradeColumns.IsSell(book.Columns.Keys[place]);
            var quantity = quantities.Of(book.Columns.Quantities[place], book.Aside);
            units += isBuy ? quantity : -quantity;
            fills[i] = new FillPoint(at, Money.Plain(book.Columns.Prices[place].Number(book.Aside)), isBuy ? TradeSides.Buy : TradeSides.Sell);
            held[i] = new AmountPoint(at, Money.Plain(quantities.Number(units)));
        }

        return new SymbolCharts { Fills = fills, CumulativeQuantity = view.Book.Ledger.IsWhole ? held : [] };
    }
}
