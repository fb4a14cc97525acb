using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>The value of a plan of payments as a function of the logarithm of yearly growth; only its sign and its zeros mean anything.</summary>
internal sealed class PresentValue
{
    private const double DaysPerYear = 365;

    private readonly double[] _years;
    private readonly double[] _amounts;

    private PresentValue(double[] years, double[] amounts) => (_years, _amounts) = (years, amounts);

    /// <summary>Null when the payments cannot balance at any rate: one sign only, one day only, or an amount that is not finite.</summary>
    public static PresentValue? From(ReadOnlySpan<CashFlow> flows)
    {
        var largest = 0.0;
        foreach (var flow in flows)
        {
            if (!double.IsFinite(flow.Amount))
                return null;
            largest = Math.Max(largest, Math.Abs(flow.Amount));
        }

        var days = NetByDay(flows, BinaryScale.For(largest));
        if (!days.Values.Any(amount => amount > 0) || !days.Values.Any(amount => amount < 0))
            return null;

        var first = days.Keys[0];
        return new PresentValue([.. days.Keys.Select(day => (day - first) / DaysPerYear)], [.. days.Values]);
    }

    /// <summary>
    /// The sum of the payments, each moved to one day at the rate whose 1 + r is e^<paramref name="logGrowth"/>: to the first day for a
    /// gain, to the last for a loss, so that no factor exceeds 1. The choice of the day changes neither the sign nor the zeros.
    /// </summary>
    public double At(double logGrowth)
    {
        var reference = logGrowth >= 0 ? 0 : _years[^1];
        var sum = new CompensatedSum();
        for (var i = 0; i < _years.Length; i++)
            sum.Add(_amounts[i] * Math.Exp(-logGrowth * (_years[i] - reference)));
        return sum.Total;
    }

    private static SortedList<int, double> NetByDay(ReadOnlySpan<CashFlow> flows, double scale)
    {
        var days = new SortedList<int, double>();
        foreach (var flow in flows)
        {
            days.TryGetValue(flow.Date.DayNumber, out var amount);
            days[flow.Date.DayNumber] = amount + (flow.Amount * scale);
        }

        foreach (var day in days.Where(day => day.Value == 0).Select(day => day.Key).ToArray())
            days.Remove(day);
        return days;
    }
}
