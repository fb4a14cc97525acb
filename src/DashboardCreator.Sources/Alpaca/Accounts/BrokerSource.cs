using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Accounts;

/// <summary>The accounts at the broker under names that may be shown.</summary>
/// <param name="accounts">Asked anew at each reading: the accounts of a folder can change.</param>
internal sealed class BrokerSource(Func<IReadOnlyList<IBrokerAccount>> accounts) : IBrokerSource
{
    public IReadOnlyList<string> Accounts => NamesOf(accounts());

    public Task<BrokerRecords> ReadAsync(string account, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        var known = accounts();
        var at = Array.IndexOf(NamesOf(known), account);
        if (at < 0) throw new ArgumentException("no account of this name is configured", nameof(account));
        return known[at].ReadAsync(cancellationToken);
    }

    private static string[] NamesOf(IReadOnlyList<IBrokerAccount> known) => AccountNames.Of([.. known.Select(account => account.Name)]);
}
