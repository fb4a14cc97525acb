using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>The broker's folder: each file is the body of one answer.</summary>
internal static class AlpacaFiles
{
    /// <summary>Enough for 126 sessions of momentum, and for the split to lie inside.</summary>
    private const int BarSessions = 140;

    private static readonly DateOnly HarborListed = new(2026, 6, 15);

    public static IEnumerable<SampleFile> All()
    {
        var account = AccountHistory.Live();
        yield return File("account", AccountBody.Text(account));
        yield return File("positions", PositionsBody.Text(account));
        yield return File("orders", OrdersBody.Text(account));
        yield return File("portfolio_history", HistoryBody.Text(account));
        yield return File("clock", ClockBody.Clock());
        yield return File("calendar", ClockBody.Calendar());
        yield return File("bars_SPY", Bars.Body("SPY"));
        yield return File("bars_SPY_5Min", Bars.Body("SPY", FiveMinuteBars.LastSession("SPY")));
        foreach (var symbol in Assets.Symbols) yield return File("bars_" + symbol, BarsOf(symbol));
    }

    private static string BarsOf(string symbol)
    {
        var first = symbol == "HARB" ? Timeline.SessionFrom(HarborListed) : Timeline.Last + 1 - BarSessions;
        var missing = symbol == "GLD" ? Timeline.SessionFrom(new(2026, 8, 19)) : -1;
        return Bars.Body(symbol, first, missing, symbol == "HARB" ? 60 : 4);
    }

    private static SampleFile File(string name, string body) => SampleFile.Lines($"alpaca/{name}.json", [body]);
}
