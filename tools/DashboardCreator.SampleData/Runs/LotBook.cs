using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Runs;

/// <summary>All lots of all strategies; a strategy sells its oldest shares first.</summary>
internal sealed class LotBook
{
    private readonly List<Lot> lots = [];

    public IReadOnlyList<Lot> Lots => lots;

    public IEnumerable<Lot> Open(string strategy, string symbol) =>
        lots.Where(lot => lot.Strategy == strategy && lot.Order.Symbol == symbol && lot.Remaining > 0);

    public decimal Held(string strategy, string symbol) => Open(strategy, symbol).Sum(lot => lot.Remaining);

    public decimal Held(string symbol) => RunStrategy.All.Sum(strategy => Held(strategy.Name, symbol));

    public IEnumerable<string> Symbols => lots.Where(lot => lot.Remaining > 0).Select(lot => lot.Order.Symbol).Distinct();

    /// <summary>Of what the strategies hold; shares nobody planned are not in it.</summary>
    public decimal ValueAt(int session, int minute) => Symbols.Sum(symbol => Held(symbol) * Market.Path(symbol).PriceAt(session, minute));

    public void Book(Fill fill)
    {
        foreach (var part in fill.Parts)
        {
            if (fill.IsBuy) lots.Add(new Lot(Ids.Of("lt", fill.OrderId + part.Strategy), part.Strategy, fill, part.Quantity));
            else Sell(fill, part);
        }
    }

    private void Sell(Fill fill, Part part)
    {
        var left = part.Quantity;
        foreach (var lot in Open(part.Strategy, fill.Symbol).ToList())
        {
            var shares = Math.Min(left, lot.Remaining);
            if (shares > 0) lot.Sell(fill, shares);
            left -= shares;
        }

        if (left > 0) throw new InvalidOperationException($"{part.Strategy} sells {left} shares of {fill.Symbol} more than it has");
    }
}
