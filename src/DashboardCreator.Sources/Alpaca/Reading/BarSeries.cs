using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The bars of one symbol as they are read.</summary>
internal sealed class BarSeries
{
    /// <summary>Before every instant.</summary>
    public const long DateAlone = long.MinValue;

    private readonly List<(DateOnly Session, long At, double Close)> bars = [];

    /// <summary>Bars that could not be read.</summary>
    public long Broken { get; private set; }

    /// <param name="session">New York's date.</param>
    /// <param name="at">Milliseconds since 1970; <see cref="DateAlone"/> when only the date was told.</param>
    /// <param name="close">Price.</param>
    public void Add(DateOnly session, long at, double close) => bars.Add((session, at, close));

    public void AddBroken() => Broken++;

    /// <summary>Adds the bars of a further page.</summary>
    public void Add(BarSeries page)
    {
        bars.AddRange(page.bars);
        Broken += page.Broken;
    }

    /// <summary>One bar per session, ascending; of several in one session the latest.</summary>
    public IReadOnlyList<DailyBar> Daily()
    {
        var daily = new List<DailyBar>(bars.Count);
        foreach (var (session, _, close) in bars.OrderBy(bar => bar.Session).ThenBy(bar => bar.At))
        {
            if (daily.Count > 0 && daily[^1].Session == session) daily.RemoveAt(daily.Count - 1);
            daily.Add(new DailyBar(session, close));
        }

        return daily;
    }

    /// <summary>One bar per instant, ascending; of several at one instant the last told. A bar with a date alone is none.</summary>
    public IntradayBars Intraday(IntradayBars none)
    {
        IntradayBar[] told =
        [
            .. bars.Where(bar => bar.At != DateAlone).GroupBy(bar => bar.At).OrderBy(same => same.Key)
                .Select(same => new IntradayBar(DateTimeOffset.FromUnixTimeMilliseconds(same.Key), same.Last().Close)),
        ];
        return none with { Bars = told, BrokenRecords = Broken + bars.Count(bar => bar.At == DateAlone) };
    }
}
