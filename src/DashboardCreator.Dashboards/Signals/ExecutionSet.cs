namespace DashboardCreator.Dashboards.Signals;

/// <summary>
/// Remembers executions by order and execution id. The first of each signal stands at the signal's own row, where memory is at hand while both are
/// read in their order; only further ones, and those of unknown orders, are looked up.
/// </summary>
internal sealed class ExecutionSet(SignalIndex index)
{
    private readonly PairSet _others = new();
    private UInt128[] _firsts = [];

    /// <summary>True when the execution is new.</summary>
    /// <param name="orderId">Order id, or the signal's where there is none.</param>
    /// <param name="executionId">Execution id.</param>
    /// <param name="signals">How many signals there are; they do not grow in number any more.</param>
    public bool Add(ReadOnlySpan<byte> orderId, ReadOnlySpan<byte> executionId, int signals)
    {
        if (_firsts.Length == 0)
        {
            _firsts = new UInt128[signals];
        }

        var execution = PairSet.Fingerprint(orderId, executionId);
        var row = index.FirstRow(OrderIds.SignalPart(orderId));
        if ((uint)row >= (uint)_firsts.Length)
        {
            return _others.Add(execution);
        }

        if (_firsts[row] == default)
        {
            _firsts[row] = execution;
            return true;
        }

        return _firsts[row] != execution && _others.Add(execution);
    }
}
