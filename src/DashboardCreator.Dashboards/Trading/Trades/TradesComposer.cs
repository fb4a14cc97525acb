using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Composes the trades document from one reading: pure, no waiting.</summary>
internal static class TradesComposer
{
    public static TradesDashboard Compose(TradingBook reading, TradesFilter filter, TradingOptions options)
    {
        var ledger = reading.Ledger.Records;
        var book = ledger.Trades;
        var (from, to) = filter.Range(reading.Context.AsOf, options.UsualDays);
        var selection = TradeSelection.Between(book, from.First, to.Last, Named(filter.Symbols), Named(filter.Strategies), filter.Sells);
        var scan = new TradeScan(book, selection);
        var places = TradePages.NewestFirst(book, selection, filter.Cursor).Take(Math.Min(filter.Limit + 1, scan.Total.Sum(side => side.Trades))).ToList();
        var hasMore = places.Count > filter.Limit;
        var page = places.Take(filter.Limit).Select(place => TradeItem.Of(book, place)).ToList();
        var document = new TradesDashboard
        {
            Kind = TradesDashboardGenerator.Kind,
            AsOfDate = reading.Context.AsOf,
            GeneratedAt = reading.Context.GeneratedAt,
            DataAsOf = ledger.NewestRecordAt,
            Filter = Echo(filter, from, to),
            Totals = ledger.IsWhole ? TradesBreakdown.Totals(book, scan) : new TradesTotals(),
            ByStrategy = ledger.IsWhole ? TradesBreakdown.ByStrategy(book, selection) : [],
            BySymbol = ledger.IsWhole ? TradesBreakdown.BySymbol(book, scan) : [],
            ByDay = ledger.IsWhole ? TradesBreakdown.ByDay(book, scan) : [],
            Trades = page,
            NextCursor = hasMore ? TradePages.Behind(book, places[filter.Limit - 1], filter.Cursor?.Now ?? reading.Context.AsOf.UtcTicks).ToString() : null,
            Sources = LedgerSources.Of(ledger, reading.Context),
            Warnings = [],
        };
        return document with { Warnings = TradesWarnings.Of(ledger, scan, document, options) };
    }

    private static HashSet<string> Named(IReadOnlyList<string> names) => new(names, StringComparer.OrdinalIgnoreCase);

    private static TradesFilterEcho Echo(TradesFilter filter, TradeBound from, TradeBound to) => new()
    {
        From = from.ToString(),
        To = to.ToString(),
        Symbols = filter.Symbols,
        Strategies = filter.Strategies,
        Side = filter.Sells is { } sells ? (sells ? TradeSides.Sell : TradeSides.Buy) : null,
    };
}
