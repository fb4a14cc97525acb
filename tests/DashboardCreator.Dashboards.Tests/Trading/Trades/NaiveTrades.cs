using System.Text;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Testing.Trading;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>The figures of a ledger, computed trade by trade and without haste.</summary>
internal sealed class NaiveTrades
{
    private static readonly NyseCalendar Calendar = new();

    private readonly Dictionary<string, (decimal Profit, decimal Matched)> _sells = [];

    public NaiveTrades(IEnumerable<DraftFill> fills, Func<DraftFill, bool> isWanted)
    {
        var ledger = fills.OrderBy(fill => fill.At).ThenBy(fill => Encoding.UTF8.GetBytes(fill.OrderId), Comparer<byte[]>.Create(static (one, other) => one.AsSpan().SequenceCompareTo(other))).ToList();
        foreach (var symbol in ledger.GroupBy(fill => fill.Symbol)) Match(symbol);
        Wanted = [.. ledger.Where(isWanted)];
    }

    public IReadOnlyList<DraftFill> Wanted { get; }

    public static DateOnly Day(DraftFill fill) => Calendar.DateAt(fill.At);

    /// <summary>Not rounded.</summary>
    public static decimal Value(IEnumerable<DraftFill> fills) => fills.Sum(fill => fill.Quantity * fill.Price);

    /// <summary>Value times weight, not rounded.</summary>
    public static decimal Value(IEnumerable<DraftFill> fills, string strategy) => fills.Sum(fill =>
        fill.Quantity * fill.Price * fill.Strategies.Where(one => one.Name == strategy).Sum(one => one.Weight) / fill.Strategies.Sum(one => one.Weight));

    /// <summary>Not rounded.</summary>
    public decimal? Realized(IEnumerable<DraftFill> fills)
    {
        var sells = fills.Where(fill => !fill.IsBuy).Select(fill => _sells[fill.OrderId]).ToList();
        return sells.Count > 0 && sells.All(sell => sell.Matched == 0) ? null : sells.Sum(sell => sell.Profit);
    }

    private void Match(IEnumerable<DraftFill> ofSymbol)
    {
        var lots = new LinkedList<(decimal Price, decimal Left)>();
        foreach (var fill in ofSymbol)
        {
            if (fill.IsBuy)
            {
                lots.AddLast((fill.Price, fill.Quantity));
                continue;
            }

            var (profit, open) = (0m, fill.Quantity);
            while (open > 0 && lots.First is { } lot)
            {
                var piece = Math.Min(open, lot.Value.Left);
                profit += piece * (fill.Price - lot.Value.Price);
                open -= piece;
                lot.Value = (lot.Value.Price, lot.Value.Left - piece);
                if (lot.Value.Left == 0) lots.RemoveFirst();
            }

            _sells[fill.OrderId] = (profit, fill.Quantity - open);
        }
    }
}
