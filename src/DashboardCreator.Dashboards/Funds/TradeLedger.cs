using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>The closed trades of a book, by sender and by session.</summary>
public sealed class TradeLedger
{
    private readonly SignalBook _book;
    private readonly SessionAxis _axis;
    private readonly int[] _trades;
    private readonly int[] _starts;

    /// <param name="book">The signals.</param>
    /// <param name="axis">The sessions that profit is booked on.</param>
    public TradeLedger(SignalBook book, SessionAxis axis)
    {
        _book = book;
        _axis = axis;
        _starts = new int[book.Senders.Count + 2];
        foreach (var trade in book.Trades)
        {
            _starts[book[trade.Entry].Sender + 2]++;
        }

        for (var group = 1; group < _starts.Length; group++)
        {
            _starts[group] += _starts[group - 1];
        }

        foreach (var trade in book.Trades)
        {
            Undated += book[trade.Entry].BookedAt == SignalRecord.NoInstant && Money.FromDouble(trade.Pnl) is not null ? 1 : 0;
        }

        _trades = new int[book.Trades.Length];
        var next = (int[])_starts.Clone();
        for (var i = 0; i < _trades.Length; i++)
        {
            _trades[next[book[book.Trades[i].Entry].Sender + 1]++] = i;
        }
    }

    /// <summary>A sender's trades, as indices into the book's.</summary>
    public ReadOnlySpan<int> Of(int sender) => _trades.AsSpan(_starts[sender + 1].._starts[sender + 2]);

    /// <summary>The whole fund's profit by session: every sender, registered or not.</summary>
    public DailyPnl DailyOfAll() => Daily(_trades);

    /// <summary>The first UTC day on which a trade with a known profit is booked; the earliest day that counts where all are before it, null without one.</summary>
    /// <param name="book">The signals.</param>
    /// <param name="earliest">Trades of earlier days are booked on the first session, but do not decide which one that is.</param>
    public static DateOnly? FirstDay(SignalBook book, DateOnly earliest)
    {
        DateOnly? first = null;
        var tooEarly = false;
        foreach (var trade in book.Trades)
        {
            var at = book[trade.Entry].BookedAt;
            if (at == SignalRecord.NoInstant || Money.FromDouble(trade.Pnl) is null)
            {
                continue;
            }

            var day = Day(at);
            tooEarly |= day < earliest;
            first = day >= earliest && (first is null || day < first) ? day : first;
        }

        return first ?? (tooEarly ? earliest : null);
    }

    /// <summary>Trades with a known profit and without any instant: in the sums, but on no session.</summary>
    public int Undated { get; }

    /// <summary>Profit of these trades by session.</summary>
    /// <param name="trades">Indices into the book's trades.</param>
    /// <param name="end">The session that the series ends with, unless a trade is booked later; null for the last one.</param>
    public DailyPnl Daily(ReadOnlySpan<int> trades, int? end = null)
    {
        var booked = new List<(int Session, decimal Amount)>(trades.Length);
        foreach (var index in trades)
        {
            var trade = _book.Trades[index];
            var at = _book[trade.Entry].BookedAt;
            if (at != SignalRecord.NoInstant && _axis.Count > 0 && Money.FromDouble(trade.Pnl) is { } amount)
            {
                booked.Add((_axis.OnOrAfter(Day(at)), amount));
            }
        }

        var last = end is { } wanted && booked.Count > 0 ? Math.Max(wanted, booked.Max(item => item.Session)) : _axis.Count - 1;
        return DailyPnl.Of(booked, last + 1);
    }

    /// <summary>UTC date of an instant.</summary>
    public static DateOnly Day(long milliseconds) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);
}
