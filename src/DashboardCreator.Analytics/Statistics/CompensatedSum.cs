namespace DashboardCreator.Analytics.Statistics;

/// <summary>A running sum that keeps what each addition rounds away (Neumaier 1974), so that long series lose nothing.</summary>
/// <remarks>Plain arithmetic: NaN and infinities pass through to <see cref="Total"/>. The caller leaves out what is missing.</remarks>
public struct CompensatedSum
{
    private double _sum;
    private double _lost;

    /// <summary>The sum so far; 0 before the first value.</summary>
    public readonly double Total => double.IsFinite(_sum) ? _sum + _lost : _sum;

    /// <summary>The sum of all values, in their own unit; 0 for none.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        var sum = new CompensatedSum();
        foreach (var value in values)
            sum.Add(value);
        return sum.Total;
    }

    /// <summary>Adds one value.</summary>
    public void Add(double value)
    {
        var next = _sum + value;
        _lost += Math.Abs(_sum) >= Math.Abs(value) ? _sum - next + value : value - next + _sum;
        _sum = next;
    }
}
