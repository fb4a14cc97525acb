namespace DashboardCreator.Analytics.Returns;

/// <summary>The growth of 1 through a series of returns, in twice the precision of a double.</summary>
/// <remarks>
/// What each product rounds away is kept (Ogita, Rump and Oishi 2005), so that ten thousand returns end where their exact product
/// ends, and a small total return keeps its digits.
/// </remarks>
internal struct CompoundGrowth()
{
    private double _factor = 1;
    private double _lost;

    /// <summary>What 1 has become.</summary>
    public readonly double Factor => _factor + _lost;

    /// <summary>The return since the start, a fraction.</summary>
    public readonly double Return => _factor - 1 + _lost;

    /// <summary>Takes in one return, a fraction; a missing one (NaN) is a period without change.</summary>
    public void Add(double periodReturn)
    {
        if (double.IsNaN(periodReturn))
            return;

        var gain = _factor * periodReturn;
        var gainLost = Math.FusedMultiplyAdd(_factor, periodReturn, -gain);
        var next = _factor + gain;
        var gainKept = next - _factor;
        var sumLost = _factor - (next - gainKept) + (gain - gainKept);
        var lost = _lost + (_lost * periodReturn) + gainLost + sumLost;

        _factor = next + lost;
        _lost = lost - (_factor - next);
    }
}
