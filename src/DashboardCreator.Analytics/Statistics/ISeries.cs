namespace DashboardCreator.Analytics.Statistics;

/// <summary>Numbers by index, worked out where they are read, so that a difference of two series is never copied. NaN = missing.</summary>
internal interface ISeries
{
    int Length { get; }

    double this[int index] { get; }
}

/// <summary>The values as they are.</summary>
internal readonly ref struct Plain(ReadOnlySpan<double> values) : ISeries
{
    private readonly ReadOnlySpan<double> _values = values;

    public int Length => _values.Length;

    public double this[int index] => _values[index];
}

/// <summary>The values less one constant.</summary>
internal readonly ref struct ExcessOverConstant(ReadOnlySpan<double> values, double constant) : ISeries
{
    private readonly ReadOnlySpan<double> _values = values;

    public int Length => _values.Length;

    // An infinity stays one: infinity - infinity would look like a missing value.
    public double this[int index] => double.IsInfinity(_values[index]) ? _values[index] : _values[index] - constant;
}

/// <summary>The values less those of another series of the same length; missing where either is.</summary>
internal readonly ref struct ExcessOverSeries(ReadOnlySpan<double> values, ReadOnlySpan<double> others) : ISeries
{
    private readonly ReadOnlySpan<double> _values = values;
    private readonly ReadOnlySpan<double> _others = others;

    public int Length => _values.Length;

    public double this[int index]
    {
        get
        {
            var (value, other) = (_values[index], _others[index]);
            return double.IsInfinity(value) && !double.IsNaN(other) ? value : value - other;
        }
    }
}

/// <summary>The values where another series of the same length has one too; missing elsewhere.</summary>
internal readonly ref struct KnownInBoth(ReadOnlySpan<double> values, ReadOnlySpan<double> others) : ISeries
{
    private readonly ReadOnlySpan<double> _values = values;
    private readonly ReadOnlySpan<double> _others = others;

    public int Length => _values.Length;

    public double this[int index] => double.IsNaN(_others[index]) ? double.NaN : _values[index];
}
