using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The accounts of a stretch of the ledger's lots: stretches are added up side by side.</summary>
internal sealed class LotsPart
{
    private readonly Dictionary<string, StrategyAccount> _byName = new(StringComparer.Ordinal);

    /// <param name="lots">All lots.</param>
    /// <param name="first">The first of the stretch.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="days">The exchange's, for this stretch alone.</param>
    /// <param name="now">What is after it has not happened.</param>
    public LotsPart(IReadOnlyList<StrategyLot> lots, int first, int end, ExchangeDays days, DateTimeOffset now)
    {
        for (var i = first; i < end; i++)
        {
            var lot = lots[i];
            if (lot.EntryAt > now)
            {
                continue;
            }

            if (lot.Strategy is { } name)
            {
                Of(name).Add(lot, days, now);
            }
            else
            {
                Nameless++;
            }
        }
    }

    public IEnumerable<StrategyAccount> Accounts => _byName.Values;

    /// <summary>Lots that name no strategy.</summary>
    public int Nameless { get; }

    private StrategyAccount Of(string name)
    {
        if (!_byName.TryGetValue(name, out var account))
        {
            _byName[name] = account = new StrategyAccount(name);
        }

        return account;
    }
}
