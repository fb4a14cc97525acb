using System.Globalization;
using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

/// <summary>Daily returns of a strategy, oldest first, and the rows they are stored in.</summary>
internal static class TrackRecords
{
    public static IReadOnlyList<(DateOnly Day, decimal Return)> Backtest(StrategyProfile strategy) =>
        Drawn("backtest " + strategy.Id, Exchange.Sessions(new DateOnly(2023, 2, 1), new DateOnly(2024, 10, 29)));

    public static IReadOnlyList<(DateOnly Day, decimal Return)> Developer(StrategyProfile strategy) =>
        Drawn("developer " + strategy.Id, Exchange.Sessions(new DateOnly(2025, 11, 3), new DateOnly(2026, 6, 30)));

    /// <summary>What the strategy booked per session, on the capital allocated to it.</summary>
    public static IReadOnlyList<(DateOnly Day, decimal Return)> Live(StrategyProfile strategy, IReadOnlyList<Position> positions)
    {
        var booked = positions.Where(position => position.Strategy == strategy).SelectMany(Closing.Of)
            .ToLookup(closing => closing.At.Session, closing => closing.Net);
        return
        [
            .. Enumerable.Range(Timeline.Last - 149, 150)
                .Select(session => (Timeline.Sessions[session], decimal.Round(booked[session].Sum() / (strategy.Allocation!.Value * 50_000), 6))),
        ];
    }

    /// <summary>Newest first, and the synthetic columns added up in that order: backwards in time and one row late.</summary>
    public static string Rows(IReadOnlyList<(DateOnly Day, decimal Return)> returns)
    {
        var rows = new List<string>();
        var (pnl, equity) = (0m, 1_000_000m);
        foreach (var (day, value) in returns.Reverse())
        {
            equity += pnl;
            var margin = decimal.Round(Math.Abs(value) / 0.05m * equity * 0.8m, 0);
            rows.Add(new Doc()
                .Text("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Add("return", Ext.Double(value)).Add("pnl", Ext.Mixed(pnl))
                .AddIf(rows.Count < 60, "notional_value", () => Ext.Int(margin * 3))
                .Add("margin_used", Ext.Int(margin)).Add("account_equity", Ext.Mixed(equity)).ToString());
            pnl = decimal.Round(value * equity, 0);
        }

        return Ext.List(rows);
    }

    private static List<(DateOnly Day, decimal Return)> Drawn(string name, IReadOnlyList<DateOnly> days)
    {
        var chance = Chance.For(name);
        var (mean, deviation) = (chance.Between(0.0003, 0.0008), chance.Between(0.006, 0.011));
        return [.. days.Select(day => (day, chance.Happens(0.06) ? 0m : decimal.Round((decimal)(mean + (deviation * chance.Normal())), 4)))];
    }
}
