using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Accounts;

/// <summary>The accounts at the broker under names that may be shown.</summary>
/// <param name="accounts">Asked anew at each reading: the accounts of a folder can change.</param>
internal sealed class BrokerSource(Func<IReadOnlyList<IBrokerAccount>> accounts) : IBrokerSource
{
    public IReadOnlyList<string> Accounts => [.. Labelled().Select(account => account.Label)];

    public Task<BrokerRecords> ReadAsync(string account, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(account);
        var found = Labelled().FirstOrDefault(known => known.Label == account).Account
            ?? throw new ArgumentException("no account of this name is configured", nameof(account));
        return found.ReadAsync(cancellationToken);
    }

    /// <summary>A name that is an account number is cut to its last digits; of equal labels the later ones are numbered.</summary>
    private IEnumerable<(string Label, IBrokerAccount Account)> Labelled() => accounts()
        .Select(account => (Label: AccountLabel.Of(account.Name), Account: account))
        .GroupBy(pair => pair.Label, StringComparer.Ordinal)
        .SelectMany(same => same.Select((pair, index) => (index == 0 ? pair.Label : $"{pair.Label}-{index + 1}", pair.Account)));
}
