namespace DashboardCreator.Analytics.Risk;

/// <summary>Follows levels one by one and remembers the deepest fall from the running peak.</summary>
/// <param name="tolerance">Levels that differ by no more than this fraction of the peak are the same level, rounded differently.</param>
internal struct DrawdownTracker(double tolerance)
{
    private double _peak;
    private int? _peakIndex;
    private double _deepestPeak;
    private DrawdownPeriod? _deepest;

    /// <summary>The first level, above zero. Index null: it stands before the series.</summary>
    public void Start(int? index, double level) => (_peak, _peakIndex) = (level, index);

    public void Add(int index, double level)
    {
        Recover(index, level);
        if (level >= _peak * (1 - tolerance))
        {
            // At the peak, or on a new one; rounding must not let it sink step by step.
            (_peak, _peakIndex) = (Math.Max(_peak, level), index);
            return;
        }

        var depth = (_peak - level) / _peak;
        if (_deepest is { } known && depth <= known.Depth + tolerance)
            return;

        _deepest = new DrawdownPeriod(depth, _peakIndex, index, null);
        _deepestPeak = _peak;
    }

    /// <summary>The deepest fall; for none, depth 0 at the last point. Null when the fall exceeds a double.</summary>
    public readonly DrawdownPeriod? Deepest(int lastIndex) => _deepest switch
    {
        null => new DrawdownPeriod(0, lastIndex, lastIndex, null),
        { } fall => double.IsFinite(fall.Depth) ? fall : null,
    };

    private void Recover(int index, double level)
    {
        if (_deepest is { Recovery: null } fall && level >= _deepestPeak * (1 - tolerance))
            _deepest = fall with { Recovery = index };
    }
}
