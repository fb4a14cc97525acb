using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Markets;

/// <summary>Daily bars, split-adjusted, as Alpaca's market-data API answers them; a bar is stamped at New York midnight.</summary>
internal static class Bars
{
    /// <param name="symbol">The listing.</param>
    /// <param name="first">The first session with a bar.</param>
    /// <param name="missing">A session without one.</param>
    /// <param name="quieter">How many times less it is traded than the benchmark.</param>
    public static string Body(string symbol, int first = 0, int missing = -1, int quieter = 1)
    {
        var path = Market.Path(symbol);
        var chance = Chance.For("bars " + symbol);
        var bars = Enumerable.Range(first, Timeline.Sessions.Count - first).Where(session => session != missing)
            .Select(session => Bar(path, session, chance, quieter));
        return $$"""{"bars":[{{string.Join(',', bars)}}],"symbol":{{Ext.Text(symbol)}},"next_page_token":null}""";
    }

    private static string Bar(PricePath path, int session, Chance chance, int quieter)
    {
        var (open, close) = (path.Open(session), path.Close(session));
        var high = path.Round((double)Math.Max(open, close) * (1 + chance.Between(0.0004, 0.006)));
        var low = path.Round((double)Math.Min(open, close) * (1 - chance.Between(0.0004, 0.006)));
        var volume = chance.Between(38_000_000, 92_000_000) / (Exchange.Minutes(Timeline.Sessions[session]) == 390 ? 1 : 2) / quieter;

        return new Doc()
            .Text("t", Instants.Iso(NewYork.At(Timeline.Sessions[session], 0)))
            .Add("o", Ext.Number(open)).Add("h", Ext.Number(high)).Add("l", Ext.Number(low)).Add("c", Ext.Number(close))
            .Add("v", Ext.Int(volume)).Add("n", Ext.Int(volume / 118))
            .Add("vw", Ext.Number(decimal.Round((open + high + low + close) / 4, 4)))
            .ToString();
    }
}
