using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>Holds a document against <see cref="NaiveTrades"/>.</summary>
internal static class NaiveComparison
{
    /// <param name="fills">The ledger.</param>
    /// <param name="document">Its document.</param>
    /// <param name="filter">Symbols, strategies and side, as in a URL.</param>
    /// <param name="from">First instant.</param>
    /// <param name="to">Last instant.</param>
    public static void Check(
        IEnumerable<DraftFill> fills, TradesDashboard document, string filter, DateTimeOffset? from = null, DateTimeOffset? to = null)
    {
        var query = LedgerDraft.Query(filter);
        var (symbols, strategies, side) = (query.Values("symbol"), query.Values("strategy"), query.Only("side"));
        var naive = new NaiveTrades(fills, fill =>
            (from is null || fill.At >= from) && (to is null || fill.At <= to)
            && (symbols.Count == 0 || symbols.Contains(fill.Symbol))
            && (strategies.Count == 0 || fill.Strategies.Any(one => strategies.Contains(one.Name)))
            && (side is null || fill.IsBuy == (side == "BUY")));
        var wanted = naive.Wanted;
        var totals = document.Totals;
        Assert.Equal(
            (wanted.Count, wanted.Count(fill => fill.IsBuy), NaiveTrades.Value(wanted), wanted.Select(fill => fill.Symbol).Distinct().Count(), naive.Realized(wanted)),
            (totals.Trades, totals.Buys, totals.Value, totals.UniqueSymbols, totals.RealizedPnl));
        Assert.Equal(
            wanted.GroupBy(NaiveTrades.Day).Select(day => new TradesByDay(day.Key, day.Count(), NaiveTrades.Value(day))),
            document.ByDay);
        Assert.Equal(
            wanted.GroupBy(fill => fill.Symbol).OrderBy(symbol => symbol.Key, StringComparer.Ordinal).Select(symbol => (
                symbol.Key, symbol.Count(), Bought(symbol), Sold(symbol), NaiveTrades.Value(symbol), naive.Realized(symbol))),
            document.BySymbol.Select(row => (row.Symbol, row.Trades, Shares(row.BoughtQuantity), Shares(row.SoldQuantity), row.Value, row.RealizedPnl)));
        Assert.Equal(
            wanted.SelectMany(fill => fill.Strategies.Select(strategy => (strategy.Name, Fill: fill)))
                .Where(one => strategies.Count == 0 || strategies.Contains(one.Name))
                .GroupBy(one => one.Name, one => one.Fill)
                .OrderBy(strategy => strategy.Key, StringComparer.Ordinal)
                .Select(strategy => (strategy.Key, strategy.Count(), NaiveTrades.Value(strategy, strategy.Key), strategy.Select(fill => fill.Symbol).Distinct().Count())),
            document.ByStrategy.Select(row => (row.Strategy, row.Trades, row.Value, row.Symbols)));
    }

    private static decimal Bought(IEnumerable<DraftFill> fills) => Shares(fills.Where(fill => fill.IsBuy).Sum(fill => fill.Quantity));

    private static decimal Sold(IEnumerable<DraftFill> fills) => Shares(fills.Where(fill => !fill.IsBuy).Sum(fill => fill.Quantity));

    // A decimal's last digits depend on the order in which it was added up.
    private static decimal Shares(decimal quantity) => Math.Round(quantity, 20);
}
