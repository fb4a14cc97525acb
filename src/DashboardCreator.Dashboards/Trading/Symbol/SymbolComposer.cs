using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Composes the document of a symbol from one reading: pure, no waiting.</summary>
internal static class SymbolComposer
{
    private const int MostTrades = 500;

    public static SymbolDashboard Compose(SymbolView view, TradingOptions options)
    {
        var ledger = view.Book.Ledger;
        var context = view.Book.Reading.Context;
        var document = new SymbolDashboard
        {
            Kind = SymbolDashboardGenerator.Kind,
            Subject = view.Name,
            AsOfDate = context.AsOf,
            GeneratedAt = context.GeneratedAt,
            DataAsOf = ledger.NewestRecordAt,
            Symbol = view.Name,
            Position = view.Position is { } position ? Position(position, view.CurrentPrice) : null,
            Metrics = ledger.IsWhole ? Metrics(view) : new SymbolMetrics(),
            OpenLots = ledger.IsWhole ? [.. view.OpenLots.Select(lot => Lot(view, lot.Place, lot.Left))] : [],
            ByStrategy = ledger.IsPartial ? [] : view.Strategies.ByStrategy,
            Trades = [.. Newest(view).Select(place => TradeItem.Of(view.Trades, place))],
            Charts = SymbolChartComposer.Compose(view),
            Sources = [.. LedgerSources.Of(ledger, context), .. view.Book.Reading.Broker.Sources],
            Warnings = [],
        };
        return document with { Warnings = SymbolWarnings.Of(view, document, options) };
    }

    private static SymbolPosition Position(BrokerHolding position, decimal? currentPrice) => new()
    {
        Quantity = Money.Plain(position.Quantity),
        AvgEntryPrice = Money.Plain(position.AverageEntryPrice),
        CurrentPrice = Money.Plain(currentPrice),
        MarketValue = currentPrice is null ? null : Money.Cents(Money.Believable(position.MarketValue)),
        UnrealizedPnl = currentPrice is null ? null : Money.Cents(Money.Believable(position.UnrealizedPnl)),
    };

    private static SymbolMetrics Metrics(SymbolView view)
    {
        var figures = SymbolFigures.Of(view.Trades, view.Bought, view.Sold);
        return new SymbolMetrics
        {
            Trades = figures.Buys + figures.Sells,
            Buys = figures.Buys,
            Sells = figures.Sells,
            BoughtQuantity = figures.BoughtQuantity,
            SoldQuantity = figures.SoldQuantity,
            NetQuantity = figures.NetQuantity,
            AvgBuyPrice = figures.AvgBuyPrice,
            AvgSellPrice = figures.AvgSellPrice,
            BuyValue = figures.BuyValue,
            SellValue = figures.SellValue,
            RealizedPnl = figures.RealizedPnl,
            UnrealizedPnl = view.OpenLots.Count == 0 ? 0 : Money.Cents(Money.SumOfKnown(view.OpenLots.Select(lot => view.Unrealized(lot.Place, lot.Left)))),
            FirstTradeAt = view.Places is [var first, ..] ? view.Trades.At(first) : null,
            LastTradeAt = view.Places is [.., var last] ? view.Trades.At(last) : null,
        };
    }

    private static SymbolLot Lot(SymbolView view, int place, decimal left)
    {
        var trade = view.Trades[place];
        return new SymbolLot
        {
            Quantity = Money.Plain(left),
            Price = Money.Plain(trade.Price),
            OpenedAt = trade.At,
            OrderId = view.Trades.Texts.Text(trade.OrderId) ?? "",
            UnrealizedPnl = Money.Cents(view.Unrealized(place, left)),
        };
    }

    private static IEnumerable<int> Newest(SymbolView view) =>
        view.Index < 0 ? [] : TradePages.NewestFirst(view.Trades, view.Selection, after: null).Take(Math.Min(MostTrades, view.Places.Length));
}
