using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Trading.Strategies;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>What each strategy did with a symbol: its trades, and the exits of its lots.</summary>
internal sealed class SymbolStrategies
{
    private readonly SortedDictionary<string, Row> _rows = new(StringComparer.Ordinal);

    public SymbolStrategies(SymbolView view)
    {
        var money = view.Trades.Index.Money;
        foreach (var (strategy, _, cell) in view.Trades.Index.Strategies.In(view.Selection).Where(one => one.Cell.Trades > 0))
        {
            var row = Of(view.Trades.Index.Sets.Names.Names[strategy]);
            row.Trades += cell.Trades;
            row.Value += cell.Value;
        }

        var now = view.Book.Reading.Context.AsOf;
        foreach (var lot in view.Book.Lots(view.Name))
        {
            foreach (var exit in LotState.Past(lot, now)) Of(lot.Strategy!).Profits.Add(LotState.Pnl(lot, exit));
        }

        ByStrategy = [.. _rows.Select(row => new SymbolByStrategy
        {
            Strategy = row.Key,
            Trades = row.Value.Trades,
            Value = money.InCents(row.Value.Value),
            RealizedPnl = row.Value.Profits.Count == 0 ? 0 : Money.Cents(Money.SumOfKnown(row.Value.Profits)),
        })];
        UnknownExits = _rows.Values.Sum(row => row.Profits.Count(profit => profit is null));
    }

    /// <summary>In alphabetical order.</summary>
    public IReadOnlyList<SymbolByStrategy> ByStrategy { get; }

    /// <summary>Exits whose profit is unknown.</summary>
    public int UnknownExits { get; }

    private Row Of(string strategy)
    {
        if (!_rows.TryGetValue(strategy, out var row))
        {
            _rows[strategy] = row = new Row();
        }

        return row;
    }

    private sealed class Row
    {
        public int Trades { get; set; }

        public Int128 Value { get; set; }

        public List<decimal?> Profits { get; } = [];
    }
}
