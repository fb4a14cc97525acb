using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Accounts, brokers, and where books and broker disagree.</summary>
internal static class ClientAccountsComposer
{
    public static IReadOnlyList<ClientAccount> Accounts(FundView view) =>
        [.. view.ActiveAccounts.Select(account => new ClientAccount
        {
            AccountId = AccountLabel.Of(account.Id),
            AccountName = account.Name,
            Broker = account.Broker,
            Currency = account.Currency,
            Equity = Money.Cents(account.Equity),
            Cash = Money.Cents(account.Cash),
            MarginUsed = Money.Cents(account.MarginUsed),
            MarginAvailable = Money.Cents(account.MarginAvailable),
            UnrealizedPnl = Money.Cents(account.UnrealizedPnl),
            RealizedPnl = Money.Cents(account.RealizedPnl),
            ConnectionStatus = account.ConnectionStatus,
            LastPollAt = account.LastPollAt,
            LastPollSuccess = account.LastPollSucceeded,
        })];

    public static IReadOnlyList<ClientBroker> Brokers(FundView view) =>
        [.. view.ActiveAccounts
            .GroupBy(account => account.Broker)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Count: group.Count(), Totals: FundTotals.Of([.. group])))
            .Select(broker => new ClientBroker(
                broker.Key,
                broker.Count,
                Money.Cents(broker.Totals.Equity),
                Money.Cents(broker.Totals.Cash),
                Money.Cents(broker.Totals.MarginUsed),
                Money.Cents(broker.Totals.UnrealizedPnl),
                Money.Cents(broker.Totals.RealizedPnl)))];

    /// <summary>Accounts whose broker never reported a list are not compared: nothing is known there.</summary>
    public static IReadOnlyList<PositionDiscrepancy> Discrepancies(FundView view) =>
        [.. view.ActiveAccounts
            .Where(account => account.BrokerPositions is not null)
            .SelectMany(account => Compare(account, view.Positions.Where(position => position.AccountId == account.Id)))];

    private static IEnumerable<PositionDiscrepancy> Compare(Account account, IEnumerable<Position> recorded)
    {
        var books = Sums(recorded.Select(position => (position.Symbol, position.Quantity)));
        var broker = Sums(account.BrokerPositions!.Select(position => (position.Symbol, position.Quantity)));
        return from symbol in books.Keys.Union(broker.Keys).Order(StringComparer.Ordinal)
               let inBooks = Money.Plain(books.GetValueOrDefault(symbol, 0))
               let atBroker = Money.Plain(broker.GetValueOrDefault(symbol, 0))
               where inBooks is null || inBooks != atBroker
               select new PositionDiscrepancy(AccountLabel.Of(account.Id), symbol, inBooks, atBroker);
    }

    // One unreadable quantity makes the symbol's sum unknown, and an unknown sum is a discrepancy to look at.
    private static Dictionary<string, decimal?> Sums(IEnumerable<(string Symbol, decimal? Quantity)> positions) =>
        positions.GroupBy(position => position.Symbol).ToDictionary(
            group => group.Key,
            group => group.Aggregate((decimal?)0, (sum, position) => sum + Money.Believable(position.Quantity)));
}
