using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Client;

/// <summary>The newest signals and trades of all senders.</summary>
internal static class ClientActivityComposer
{
    private const int Shown = 20;

    public static IReadOnlyList<ClientSignal> Signals(SignalBook book)
    {
        var newest = new List<int>();
        for (var sender = -1; sender < book.Senders.Count; sender++)
        {
            var rows = book.NewestFirst(sender);
            newest.AddRange(rows[..Math.Min(Shown, rows.Length)]);
        }

        return [.. newest
            .Where(row => book[row].ReceivedAt != SignalRecord.NoInstant)
            .OrderByDescending(row => book[row].ReceivedAt)
            .ThenBy(row => book.Texts.Text(book[row].SignalId), CodePointOrder.Instance)
            .ThenBy(row => book[row].Id)
            .Take(Shown)
            .Select(row => Signal(book, book[row]))];
    }

    public static IReadOnlyList<ClientTrade> Trades(SignalBook book)
    {
        var newest = new PriorityQueue<int, (long At, int Order)>();
        for (var i = 0; i < book.Trades.Length; i++)
        {
            newest.Enqueue(i, (book[book.Trades[i].Entry].BookedAt, -i));
            if (newest.Count > Shown)
            {
                newest.Dequeue();
            }
        }

        var trades = new List<ClientTrade>();
        while (newest.TryDequeue(out var index, out _))
        {
            trades.Add(Trade(book, book.Trades[index]));
        }

        trades.Reverse();
        return trades;
    }

    private static ClientSignal Signal(SignalBook book, in SignalRow row) => new()
    {
        SignalId = book.Texts.Text(row.SignalId),
        SentAt = SignalText.Instant(row.ReceivedAt),
        StrategyName = SignalText.SenderName(book, row),
        Symbol = book.Texts.Text(row.Symbol),
        Side = SignalText.Side(row.Side),
        Quantity = SignalText.Known(row.Quantity),
        Status = book.Texts.Text(row.Status)!,
    };

    private static ClientTrade Trade(SignalBook book, in TradeRow trade)
    {
        ref readonly var entry = ref book[trade.Entry];
        return new ClientTrade
        {
            ClosedAt = SignalText.Instant(entry.BookedAt),
            StrategyName = SignalText.SenderName(book, entry),
            Symbol = book.Texts.Text(entry.Symbol),
            Side = SignalText.Side(entry.Side),
            Quantity = SignalText.Known(double.IsNaN(entry.FilledQuantity) ? entry.Quantity : entry.FilledQuantity),
            Price = SignalText.Known(trade.ExitPrice),
            EntryPrice = SignalText.Known(entry.FillPrice),
            Pnl = Money.Cents(Money.FromDouble(trade.Pnl)),
        };
    }
}
