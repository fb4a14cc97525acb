using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The accounts of every strategy that metadata, lots or trades name.</summary>
internal sealed class StrategyAccounts
{
    private readonly Dictionary<string, StrategyAccount> _byName = new(StringComparer.Ordinal);
    private readonly ExchangeDays _days;
    private readonly DateTimeOffset _now;

    public StrategyAccounts(LedgerRecords ledger, ExchangeDays days, DateTimeOffset now)
    {
        (_days, _now) = (days, now);
        foreach (var profile in ledger.Strategies)
        {
            Of(profile.Name).Profile = profile;
        }

        foreach (var strategy in ledger.Trades.Tally.Strategies)
        {
            Of(strategy).Trades = ledger.Trades.Tally.Of(strategy);
        }

        foreach (var lot in ledger.Lots.Where(lot => !(lot.EntryAt > now)))
        {
            Add(lot);
        }

        All = [.. _byName.Values.OrderBy(account => account.Name, StringComparer.Ordinal)];
    }

    /// <summary>By name.</summary>
    public IReadOnlyList<StrategyAccount> All { get; }

    /// <summary>Lots that name no strategy: they are in no figure.</summary>
    public int Nameless { get; private set; }

    /// <summary>Lots that do not tell how much is left of them: neither open nor closed.</summary>
    public int Unclear { get; private set; }

    /// <summary>Lots whose stored flag contradicts what is left of them.</summary>
    public int Contradicting { get; private set; }

    private StrategyAccount Of(string name)
    {
        if (!_byName.TryGetValue(name, out var account))
        {
            _byName[name] = account = new StrategyAccount(name);
        }

        return account;
    }

    private void Add(StrategyLot lot)
    {
        if (lot.Strategy is not { } name)
        {
            Nameless++;
            return;
        }

        var account = Of(name);
        var rest = new LotRest(lot);
        for (var i = 0; i < lot.Exits.Count; i++)
        {
            var exit = lot.Exits[i];
            var isLater = exit.At > _now;
            rest.Add(exit, isLater);
            if (!isLater)
            {
                account.AddExit(LotState.Pnl(lot, exit), exit.At, _days);
            }
        }

        Place(account, lot, rest);
    }

    private void Place(StrategyAccount account, StrategyLot lot, in LotRest rest)
    {
        if (rest.Quantity is not { } quantity)
        {
            Unclear++;
            return;
        }

        if (quantity > 0)
        {
            account.Open.Add((lot, quantity));
        }
        else
        {
            account.Closed.Add(new ClosedLot(lot, (lot.FullyClosedAt ?? rest.LastExit)?.UtcTicks ?? ClosedLot.NoInstant));
        }

        Contradicting += !rest.IsSoldLater && lot.IsOpen is { } flag && flag != quantity > 0 ? 1 : 0;
    }
}
