using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The bars of one symbol as they are read.</summary>
internal sealed class BarSeries
{
    private readonly List<(DateOnly Session, long At, double Close)> bars = [];

    /// <summary>Bars that could not be read.</summary>
    public long Broken { get; private set; }

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
}
