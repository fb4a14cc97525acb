using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>The price of an underlying and where it is from.</summary>
/// <param name="Price">Currency per share.</param>
/// <param name="At">When it was so.</param>
/// <param name="Source"><c>snapshot</c> or <c>bar</c>.</param>
internal sealed record UnderlyingPrice(double Price, DateTimeOffset At, string Source);

/// <summary>The newest known price of each underlying: a snapshot's, or the last close of its bars.</summary>
internal sealed class UnderlyingPrices
{
    private readonly Dictionary<string, UnderlyingPrice> _newest = new(StringComparer.OrdinalIgnoreCase);
    private readonly OptionsBars _bars;
    private readonly ITradingCalendar _calendar;
    private readonly DateOnly _newestDay;

    /// <param name="records">Their snapshots carry prices.</param>
    /// <param name="bars">Closes.</param>
    /// <param name="calendar">Says when a close was.</param>
    /// <param name="context">Nothing later than its as-of instant counts.</param>
    public UnderlyingPrices(OptionsRecords records, OptionsBars bars, ITradingCalendar calendar, GenerationContext context)
    {
        (_bars, _calendar, _newestDay) = (bars, calendar, DailyFigures.Newest(calendar, context));
        foreach (var snapshot in records.Snapshots.Concat(records.ExecutionSnapshots))
        {
            if (snapshot.UnderlyingPrice is { } price)
            {
                Offer(snapshot.Symbol, new UnderlyingPrice(price, snapshot.At, "snapshot"));
            }
        }

        foreach (var (symbol, series) in bars.BySymbol)
        {
            if (series.LastOrDefault(bar => bar.Session <= _newestDay) is { Close: > 0 } last)
            {
                var close = calendar.SessionOn(last.Session)?.Close ?? context.AsOf;
                Offer(symbol, new UnderlyingPrice(last.Close, close < context.AsOf ? close : context.AsOf, "bar"));
            }
        }
    }

    public UnderlyingPrice? Of(string? symbol) => symbol is null ? null : _newest.GetValueOrDefault(symbol);

    /// <summary>
    /// The close of a day or, where the exchange was closed on it, of the session before: what an option that expired on it was settled at. Null
    /// without a bar of that session, and for sessions that the instant may not know.
    /// </summary>
    public double? CloseOn(string? symbol, DateOnly day)
    {
        if (symbol is null || !_bars.BySymbol.TryGetValue(symbol, out var series) || day < series[0].Session)
        {
            return null;
        }

        var place = series.BinarySearch(new DailyBar(_calendar.LastOnOrBefore(day).Date, 0), BySession);
        return place >= 0 && series[place].Session <= _newestDay ? series[place].Close : null;
    }

    private static readonly Comparer<DailyBar> BySession = Comparer<DailyBar>.Create((one, other) => one.Session.CompareTo(other.Session));

    private void Offer(string symbol, UnderlyingPrice price)
    {
        if (!_newest.TryGetValue(symbol, out var known) || price.At > known.At)
        {
            _newest[symbol] = price;
        }
    }
}
