namespace DashboardCreator.Dashboards.Trading;

/// <summary>The latest reading with a ledger: where a source fails, filters are answered as the last good document was made.</summary>
internal sealed class LastLedger
{
    private volatile TradingBook? _reading;

    /// <summary>The reading, or the last one that had a ledger; null before the first of them.</summary>
    public TradingBook? Of(TradingBook? newest) => newest is { Ledger.Failure: null } ? _reading = newest : _reading;
}
