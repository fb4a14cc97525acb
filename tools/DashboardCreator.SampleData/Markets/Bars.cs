using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Markets;

/// <summary>One bar, whatever its length.</summary>
internal sealed record Bar(DateTimeOffset At, decimal Open, decimal High, decimal Low, decimal Close, int Volume)
{
    public override string ToString() => new Doc()
        .Text("t", Instants.Iso(At))
        .Add("o", Ext.Number(Open)).Add("h", Ext.Number(High)).Add("l", Ext.Number(Low)).Add("c", Ext.Number(Close))
        .Add("v", Ext.Int(Volume)).Add("n", Ext.Int(Volume / 118))
        .Add("vw", Ext.Number(decimal.Round((Open + High + Low + Close) / 4, 4)))
        .ToString();
}

/// <summary>Daily bars, split-adjusted, as Alpaca's market-data API answers them; a bar is stamped at New York midnight.</summary>
internal static class Bars
{
    /// <param name="symbol">The listing.</param>
    /// <param name="first">The first session with a bar.</param>
    /// <param name="missing">A session without one.</param>
    /// <param name="quieter">How many times less it is traded than the benchmark.</param>
    public static string Body(string symbol, int first = 0, int missing = -1, int quieter = 1) =>
        Body(symbol, Daily(symbol, first, missing, quieter));

    public static string Body(string symbol, IEnumerable<Bar> bars) =>
        $$"""{"bars":[{{string.Join(',', bars)}}],"symbol":{{Ext.Text(symbol)}},"next_page_token":null}""";

    /// <summary>All drawn at once: a bar's draws follow from those before it.</summary>
    public static IReadOnlyList<Bar> Daily(string symbol, int first = 0, int missing = -1, int quieter = 1)
    {
        var path = Market.Path(symbol);
        var chance = Chance.For("bars " + symbol);
        return [.. Enumerable.Range(first, Timeline.Sessions.Count - first).Where(session => session != missing).Select(session => Day(path, session, chance, quieter))];
    }

    private static Bar Day(PricePath path, int session, Chance chance, int quieter)
    {
        var (open, close) = (path.Open(session), path.Close(session));
        var high = path.Round((double)Math.Max(open, close) * (1 + chance.Between(0.0004, 0.006)));
        var low = path.Round((double)Math.Min(open, close) * (1 - chance.Between(0.0004, 0.006)));
        var volume = chance.Between(38_000_000, 92_000_000) / (Exchange.Minutes(Timeline.Sessions[session]) == 390 ? 1 : 2) / quieter;
        return new Bar(NewYork.At(Timeline.Sessions[session], 0), open, high, low, close, volume);
    }
}
