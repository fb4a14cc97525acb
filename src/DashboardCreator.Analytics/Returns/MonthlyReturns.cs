using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>Returns compounded by calendar month (empyrical's aggregate_returns).</summary>
public static class MonthlyReturns
{
    /// <summary>One entry for each month that has a known return, oldest first.</summary>
    /// <param name="dates">The day of each return, ascending; a day may occur more than once.</param>
    /// <param name="returns">Fractions; NaN = missing, a day without change.</param>
    /// <returns>Months whose product can be computed; one without any known return, or with an infinite one, is not in the list.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or the dates do not ascend.</exception>
    public static IReadOnlyList<MonthReturn> Of(ReadOnlySpan<DateOnly> dates, ReadOnlySpan<double> returns)
    {
        Preconditions.SameLength(dates.Length, returns.Length, nameof(returns));

        var months = new List<MonthReturn>();
        for (var start = 0; start < dates.Length;)
        {
            var end = EndOfMonth(dates, start);
            if (CumulativeReturn.Total(returns[start..end]) is { } total)
                months.Add(new MonthReturn(dates[start].Year, dates[start].Month, total));
            start = end;
        }

        return months;
    }

    private static int EndOfMonth(ReadOnlySpan<DateOnly> dates, int start)
    {
        var end = start + 1;
        for (; end < dates.Length; end++)
        {
            if (dates[end] < dates[end - 1])
                throw new ArgumentException($"The dates must ascend, but {dates[end]:O} follows {dates[end - 1]:O}.", nameof(dates));
            if (dates[end].Month != dates[start].Month || dates[end].Year != dates[start].Year)
                break;
        }

        return end;
    }
}
