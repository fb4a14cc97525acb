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

    /// <param name="records">Their snapshots carry prices.</param>
    /// <param name="bars">Closes.</param>
    /// <param name="calendar">Says when a close was.</param>
    /// <param name="asOf">Nothing later counts.</param>
    public UnderlyingPrices(OptionsRecords records, OptionsBars bars, ITradingCalendar calendar, DateTimeOffset asOf)
    {
        _bars = bars;
        foreach (var snapshot in records.Snapshots.Concat(records.ExecutionSnapshots))
        {
            if (snapshot.UnderlyingPrice is { } price)
            {
                Offer(snapshot.Symbol, new UnderlyingPrice(price, snapshot.At, "snapshot"));
            }
        }

        var today = calendar.DateAt(asOf);
        foreach (var (symbol, series) in bars.BySymbol)
        {
            if (series.LastOrDefault(bar => bar.Session <= today) is { Close: > 0 } last)
            {
                var close = calendar.SessionOn(last.Session)?.Close ?? asOf;
                Offer(symbol, new UnderlyingPrice(last.Close, close < asOf ? close : asOf, "bar"));
            }
        }
    }

    public UnderlyingPrice? Of(string? symbol) => symbol is null ? null : _newest.GetValueOrDefault(symbol);

    /// <summary>The close of one day: what an option that expired on it was settled at. Null without a bar of that day.</summary>
    public double? CloseOn(string? symbol, DateOnly date)
    {
        if (symbol is null || !_bars.BySymbol.TryGetValue(symbol, out var series))
        {
            return null;
        }

        var place = series.BinarySearch(new DailyBar(date, 0), BySession);
        return place >= 0 ? series[place].Close : null;
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
