using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Joins closed entries with the exits that they name.</summary>
internal static class TradeFinder
{
    private const double HalfACent = 0.005;

    /// <param name="rows">Every signal; the profit of an entry with several exits is set to their sum.</param>
    /// <param name="links">Entries and the exits that they name, by entry.</param>
    /// <returns>The trades, and how many recorded profits a sum took the place of.</returns>
    /// <param name="confirmed">True where the source keeps confirmations: then a fill is known only by one, else by the signal's own execution.</param>
    public static (TradeRow[] Trades, int Replaced) Find(SegmentedList<SignalRow> rows, List<(int Entry, RecordId Exit)> links, bool confirmed)
    {
        var exitRows = ExitRows.Of(rows, links);
        var trades = new TradeRow[CountClosed(rows)];
        var (found, replaced) = (0, 0);
        var exits = new List<int>();
        var named = new HashSet<RecordId>();
        var link = 0;
        for (var entry = 0; entry < rows.Count; entry++)
        {
            exits.Clear();
            named.Clear();
            for (; link < links.Count && links[link].Entry == entry; link++)
            {
                if (named.Add(links[link].Exit))
                {
                    exits.Add(exitRows[link]);
                }
            }

            if (rows[entry].Has(SignalTraits.ClosedEntry))
            {
                var recorded = rows[entry].RealizedPnl;
                trades[found++] = Trade(rows, entry, exits, confirmed);
                replaced += Math.Abs(rows[entry].RealizedPnl - recorded) < HalfACent || double.IsNaN(rows[entry].RealizedPnl) ? 0 : 1;
            }
        }

        return (trades, replaced);
    }

    private static int CountClosed(SegmentedList<SignalRow> rows)
    {
        var closed = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            closed += rows[i].Has(SignalTraits.ClosedEntry) ? 1 : 0;
        }

        return closed;
    }

    private static TradeRow Trade(SegmentedList<SignalRow> rows, int entry, List<int> exits, bool confirmed)
    {
        var exit = exits.Count > 0 ? exits[0] : -1;
        rows[entry].RealizedPnl = Pnl(rows, entry, exits);
        var filled = exit >= 0 && (!confirmed || (rows[entry].Has(SignalTraits.Confirmed) && rows[exit].Has(SignalTraits.Confirmed)));
        return new TradeRow(entry, exit, exits.Count, ExitPrice(rows, exits), rows[entry].RealizedPnl, filled ? FromExecutions(rows[entry], rows[exit]) : double.NaN);
    }

    private static double ExitPrice(SegmentedList<SignalRow> rows, List<int> exits)
    {
        if (exits.Count == 0 || exits.Contains(-1))
        {
            return double.NaN;
        }

        return exits.Count == 1 ? rows[exits[0]].FillPrice : MeanPrice(rows, exits);
    }

    // In decimals: prices that were written with few digits average to one with few digits.
    private static double MeanPrice(SegmentedList<SignalRow> rows, List<int> exits)
    {
        var (quantity, value) = (0m, 0m);
        foreach (var exit in exits)
        {
            var units = Money.FromDouble(rows[exit].FilledQuantity);
            if (units is not { } filled || Money.Product(units, Money.FromDouble(rows[exit].FillPrice)) is not { } worth)
            {
                return double.NaN;
            }

            quantity += filled;
            value += worth;
        }

        return quantity == 0 || Math.Abs((double)value / (double)quantity) > Money.Largest ? double.NaN : (double)(value / quantity);
    }

    // Each partial exit overwrites the entry's own figure, so with several exits the money is what they add up to.
    private static double Pnl(SegmentedList<SignalRow> rows, int entry, List<int> exits)
    {
        if (exits.Count < 2)
        {
            return rows[entry].RealizedPnl;
        }

        var sum = 0d;
        foreach (var exit in exits)
        {
            sum += exit < 0 ? double.NaN : rows[exit].NetPnl;
        }

        return double.IsNaN(sum) ? rows[entry].RealizedPnl : sum;
    }

    private static double FromExecutions(in SignalRow entry, in SignalRow exit)
    {
        var sign = entry.Side switch { SignalSide.Buy => 1, SignalSide.Sell => -1, _ => double.NaN };
        var quantity = Math.Min(entry.FilledQuantity, exit.FilledQuantity);
        var commissions = Known(entry.Commission) + Known(exit.Commission);
        return (sign * (exit.FillPrice - entry.FillPrice) * quantity) - commissions;
    }

    private static double Known(double value) => double.IsNaN(value) ? 0 : value;
}
