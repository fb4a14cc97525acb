using System.Runtime.CompilerServices;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The accounts of every strategy that metadata, lots or trades name.</summary>
internal sealed class StrategyAccounts
{
    // Not the number of processors, and not more than two: the order in which a day's parts are added must not tell in the last digit.
    private const int Parts = 2;

    private static readonly ConditionalWeakTable<IReadOnlyList<StrategyLot>, StrategyAccounts> Known = [];

    private readonly Dictionary<string, StrategyAccount> _byName = new(StringComparer.Ordinal);
    private readonly LedgerRecords _ledger;
    private readonly ITradingCalendar _calendar;
    private readonly DateTimeOffset _now;

    private StrategyAccounts(LedgerRecords ledger, ITradingCalendar calendar, DateTimeOffset now)
    {
        (_ledger, _calendar, _now) = (ledger, calendar, now);
        var lots = ledger.Lots;
        int Edge(int part) => (int)((long)lots.Count * part / Parts);
        foreach (var part in Enumerable.Range(0, Parts).AsParallel().AsOrdered().Select(part => new LotsPart(lots, Edge(part), Edge(part + 1), new ExchangeDays(calendar), now)))
        {
            Nameless += part.Nameless;
            foreach (var account in part.Accounts)
            {
                if (!_byName.TryAdd(account.Name, account)) _byName[account.Name].Add(account);
            }
        }

        foreach (var profile in ledger.Strategies)
        {
            Of(profile.Name).Profile = profile;
        }

        foreach (var strategy in ledger.Trades.Tally.Strategies)
        {
            Of(strategy).Trades = ledger.Trades.Tally.Of(strategy);
        }

        All = [.. _byName.Values.OrderBy(account => account.Name, StringComparer.Ordinal)];
        All.AsParallel().ForAll(account => account.Close());
    }

    /// <summary>The accounts of a ledger. Of one that is as it was they are those of the reading before: lots are added up once.</summary>
    public static StrategyAccounts Of(LedgerRecords ledger, ITradingCalendar calendar, DateTimeOffset now)
    {
        if (Known.TryGetValue(ledger.Lots, out var last) && last.AreOf(ledger, calendar, now))
        {
            return last;
        }

        var accounts = new StrategyAccounts(ledger, calendar, now);
        Known.AddOrUpdate(ledger.Lots, accounts);
        return accounts;
    }

    /// <summary>By name.</summary>
    public IReadOnlyList<StrategyAccount> All { get; }

    /// <summary>Lots that name no strategy: they are in no figure.</summary>
    public int Nameless { get; }

    /// <summary>Lots that do not tell how much is left of them: neither open nor closed.</summary>
    public int Unclear => All.Sum(account => account.Unclear);

    /// <summary>Lots whose stored flag contradicts what is left of them.</summary>
    public int Contradicting => All.Sum(account => account.Contradicting);

    // An exit that had not happened yet may have happened since.
    private bool AreOf(LedgerRecords ledger, ITradingCalendar calendar, DateTimeOffset now) =>
        ReferenceEquals(_ledger.Lots, ledger.Lots) && ReferenceEquals(_ledger.Strategies, ledger.Strategies) && ReferenceEquals(_ledger.Trades, ledger.Trades)
        && ReferenceEquals(_calendar, calendar) && (now == _now || (now > _now && !All.Any(account => account.HasLaterExits)));

    private StrategyAccount Of(string name)
    {
        if (!_byName.TryGetValue(name, out var account))
        {
            _byName[name] = account = new StrategyAccount(name);
        }

        return account;
    }
}
