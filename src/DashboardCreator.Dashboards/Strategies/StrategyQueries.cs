using DashboardCreator.Analytics.Returns;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.SignalSender;

namespace DashboardCreator.Dashboards.Strategies;

/// <summary>Answers questions about one sender from the reading in memory: no source is asked.</summary>
public static class StrategyQueries
{
    /// <summary>Every sender, by id.</summary>
    public static StrategyList List(FundView view)
    {
        var items = new List<StrategyListItem>(view.Signals.Senders.Count);
        for (var i = 0; i < view.Signals.Senders.Count; i++)
        {
            var sender = view.Signals.Senders[i];
            var rows = view.Signals.NewestFirst(i);
            items.Add(new StrategyListItem
            {
                StrategyId = sender.Id,
                StrategyName = sender.Name,
                DeveloperName = sender.Strategy?.Developer,
                Status = sender.Strategy?.Status,
                Signals = rows.Length,
                LastSignalAt = rows.Length == 0 ? null : SignalText.Instant(view.Signals[rows[0]].ReceivedAt),
                Href = $"/api/dashboards/{SignalSenderDashboardGenerator.Kind}?strategy_name={Uri.EscapeDataString(sender.Id)}",
            });
        }

        return new StrategyList(view.AsOf, [.. items.OrderBy(item => item.StrategyId, StringComparer.Ordinal)]);
    }

    /// <summary>One page of signals.</summary>
    /// <param name="view">The reading.</param>
    /// <param name="sender">Index of the sender.</param>
    /// <param name="filter">Which ones.</param>
    /// <param name="limit">At most this many, 1 to 500.</param>
    /// <param name="cursor">Where the page before ended; null for the first.</param>
    public static SignalPage Signals(FundView view, int sender, SignalFilter filter, int limit, SignalCursor? cursor)
    {
        var book = view.Signals;
        var rows = book.NewestFirst(sender);
        var matcher = filter.For(book);
        var start = cursor?.Skip(book, rows) ?? 0;
        var page = new List<SenderSignal>(Math.Min(limit, rows.Length));
        var (matching, last, more) = (0, -1, false);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref book[rows[i]];
            if (!matcher.Matches(row))
            {
                continue;
            }

            matching++;
            if (i >= start && page.Count < limit)
            {
                page.Add(SenderSignal.Of(view, row));
                last = i;
            }
            else if (i >= start)
            {
                more = true;
            }
        }

        var next = more ? SignalCursor.After(book, rows, last).ToString() : null;
        return new SignalPage(book.Senders[sender].Id, book.Senders[sender].Name, view.AsOf, matching, page, next);
    }

    /// <summary>The figures of a span of time; month and year are those in which it ends, or those of the reading while it lasts.</summary>
    public static StrategyReport Report(FundView view, int sender, InstantRange range, ITradingCalendar calendar)
    {
        var book = view.Signals;
        var tally = new SignalTally();
        foreach (var row in book.NewestFirst(sender))
        {
            if (range.Contains(book[row].ReceivedAt))
            {
                tally.Add(book, book[row]);
            }
        }

        var figures = range == InstantRange.Always ? SenderFigures.Of(view, sender) : SenderFigures.Of(view, sender, range);
        var end = range.To < view.AsOf.ToUnixTimeMilliseconds() ? DateTimeOffset.FromUnixTimeMilliseconds(range.To) : view.AsOf;
        var returns = CurvePerformance.Of(figures.Curve, calendar.DateAt(end), annualRiskFreeRate: 0);
        return new StrategyReport(
            book.Senders[sender].Id,
            book.Senders[sender].Name,
            view.AsOf,
            range.From == long.MinValue ? null : SignalText.Instant(range.From),
            range.To == long.MaxValue ? null : SignalText.Instant(range.To),
            figures.Curve is null ? null : SignalText.Known((CumulativeReturn.Total(figures.Curve.DefinedReturns) ?? double.NaN) * 100),
            SenderPerformanceComposer.Compose(tally, figures, returns),
            tally.RejectionCounts,
            SenderComposer.Lag(tally));
    }
}
