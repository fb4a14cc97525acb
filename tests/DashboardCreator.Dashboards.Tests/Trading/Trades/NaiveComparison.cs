using DashboardCreator.Dashboards.Core;
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
            (wanted.Count, wanted.Count(fill => fill.IsBuy), wanted.Select(fill => fill.Symbol).Distinct().Count()),
            (totals.Trades, totals.Buys, totals.UniqueSymbols));
        AssertCents([NaiveTrades.Value(wanted), naive.Realized(wanted)], [totals.Value, totals.RealizedPnl]);

        var days = wanted.GroupBy(NaiveTrades.Day).ToList();
        Assert.Equal(days.Select(day => (day.Key, day.Count())), document.ByDay.Select(day => (day.Date, day.Trades)));
        AssertCents(days.Select(day => (decimal?)NaiveTrades.Value(day)), document.ByDay.Select(day => (decimal?)day.Value));
        CheckSymbols(naive, document);
        CheckStrategies(wanted, strategies, document);
    }

    private static void CheckSymbols(NaiveTrades naive, TradesDashboard document)
    {
        var symbols = naive.Wanted.GroupBy(fill => fill.Symbol).OrderBy(symbol => symbol.Key, StringComparer.Ordinal).ToList();
        Assert.Equal(
            symbols.Select(symbol => (symbol.Key, symbol.Count(), Bought(symbol), Sold(symbol))),
            document.BySymbol.Select(row => (row.Symbol, row.Trades, Shares(row.BoughtQuantity), Shares(row.SoldQuantity))));
        AssertCents(symbols.Select(symbol => (decimal?)NaiveTrades.Value(symbol)), document.BySymbol.Select(row => (decimal?)row.Value));
        AssertCents(symbols.Select(naive.Realized), document.BySymbol.Select(row => row.RealizedPnl));
    }

    private static void CheckStrategies(IReadOnlyList<DraftFill> wanted, IReadOnlyList<string> names, TradesDashboard document)
    {
        var strategies = wanted.SelectMany(fill => fill.Strategies.Select(strategy => (strategy.Name, Fill: fill)))
            .Where(one => names.Count == 0 || names.Contains(one.Name))
            .GroupBy(one => one.Name, one => one.Fill)
            .OrderBy(strategy => strategy.Key, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(
            strategies.Select(strategy => (strategy.Key, strategy.Count(), strategy.Select(fill => fill.Symbol).Distinct().Count())),
            document.ByStrategy.Select(row => (row.Strategy, row.Trades, row.Symbols)));
        AssertCents(strategies.Select(strategy => (decimal?)NaiveTrades.Value(strategy, strategy.Key)), document.ByStrategy.Select(row => (decimal?)row.Value));
    }

    // The cents of a number: at half a cent its last digit decides, which depends on the order in which it was added up.
    private static void AssertCents(IEnumerable<decimal?> exact, IEnumerable<decimal?> shown) => Assert.All(exact.Zip(shown), pair =>
    {
        Assert.Equal(pair.First is null, pair.Second is null);
        Assert.InRange((pair.Second ?? 0) - (pair.First ?? 0), -0.005m - 1e-15m, 0.005m + 1e-15m);
        Assert.Equal(pair.Second, Money.Cents(pair.Second));
    });

    private static decimal Bought(IEnumerable<DraftFill> fills) => Shares(fills.Where(fill => fill.IsBuy).Sum(fill => fill.Quantity));

    private static decimal Sold(IEnumerable<DraftFill> fills) => Shares(fills.Where(fill => !fill.IsBuy).Sum(fill => fill.Quantity));

    // A decimal's last digits depend on the order in which it was added up.
    private static decimal Shares(decimal quantity) => Math.Round(quantity, 20);
}
