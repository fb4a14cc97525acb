using System.Globalization;
using DashboardCreator.Analytics.Returns;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Periods that end with the last session, and calendar months.</summary>
internal static class PeriodComposer
{
    private static readonly (string Name, int Months)[] Spans = [("1M", 1), ("3M", 3), ("6M", 6)];

    public static IReadOnlyList<PortfolioPeriod> Periods(PortfolioView view) =>
        [.. Spans.Select(span => Months(view.Series, span.Name, span.Months)), YearToDate(view), Months(view.Series, "1Y", 12)];

    public static IReadOnlyList<PortfolioMonth> Months(PortfolioSeries series)
    {
        var months = new List<PortfolioMonth>();
        for (var start = 1; start < series.Count;)
        {
            var end = start + 1;
            while (end < series.Count && SameMonth(series.Sessions[start], series.Sessions[end]))
            {
                end++;
            }

            months.Add(Month(series, start, end));
            start = end;
        }

        return months;
    }

    private static bool SameMonth(DateOnly one, DateOnly other) => one.Year == other.Year && one.Month == other.Month;

    private static PortfolioMonth Month(PortfolioSeries series, int start, int end)
    {
        decimal flows = 0;
        foreach (var point in series.Points[start..end])
        {
            flows += point.Flow;
        }

        return new PortfolioMonth(
            series.Sessions[start].ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Published.Percent(CumulativeReturn.Total(series.Returns.AsSpan(start - 1, end - start))),
            Money.Cents(series.Pnl[start..end].Sum()),
            Money.Cents(series.Points[end - 1].Equity),
            Money.Cents(flows));
    }

    // A period that the history does not reach back to has no return: the whole life of a young account is not its year.
    private static PortfolioPeriod Months(PortfolioSeries series, string name, int months)
    {
        if (series.Count == 0 || series.Sessions[^1].AddMonths(-months) is var cutoff && series.Sessions[0] > cutoff)
        {
            return new PortfolioPeriod(name, null, null, null);
        }

        return From(series, name, LastOnOrBefore(series, cutoff));
    }

    // The year of an account that was funded in it began on that day.
    private static PortfolioPeriod YearToDate(PortfolioView view)
    {
        const string name = "YTD";
        var series = view.Series;
        var first = new DateOnly(view.Today.Year, 1, 1);
        return series.Count == 0 || series.Sessions[^1] < first
            ? new PortfolioPeriod(name, null, null, null)
            : From(series, name, Math.Max(0, LastOnOrBefore(series, first.AddDays(-1))));
    }

    private static PortfolioPeriod From(PortfolioSeries series, string name, int start) => start + 1 >= series.Count
        ? new PortfolioPeriod(name, null, null, null)
        : new PortfolioPeriod(
            name,
            Published.Percent(CumulativeReturn.Total(series.Returns.AsSpan(start))),
            Money.Cents(series.Pnl[(start + 1)..].Sum()),
            series.Sessions[start]);

    private static int LastOnOrBefore(PortfolioSeries series, DateOnly day)
    {
        var index = series.Sessions.BinarySearch(day);
        return index >= 0 ? index : ~index - 1;
    }
}
