using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Store;

/// <summary>The service's own memory of account equity: one file per account, thinned with age, read once.</summary>
internal sealed class EquityHistoryStore(StoreFolder folder, EquityHistoryFiles files, ITradingCalendar calendar) : IEquityHistory, IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private SortedDictionary<string, IReadOnlyList<EquityPoint>>? byAccount;

    public void Dispose() => gate.Dispose();

    /// <inheritdoc />
    public async Task RecordAsync(IReadOnlyList<EquityPoint> points, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var known = byAccount ??= files.ReadAll();
            foreach (var account in points.GroupBy(point => point.AccountId))
            {
                known[account.Key] = EquityThinning.Thin([.. known.GetValueOrDefault(account.Key, []), .. account], calendar);
                folder.Write(() => files.Write(account.Key, known[account.Key]));
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<EquityPoint>> ReadAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            byAccount ??= files.ReadAll();
            return [.. byAccount.Values.SelectMany(points => points)];
        }
        finally
        {
            gate.Release();
        }
    }
}
