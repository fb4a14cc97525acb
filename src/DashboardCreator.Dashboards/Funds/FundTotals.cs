using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>Sums over the active accounts: of the known parts, null where no part is known. Unrounded.</summary>
public sealed record FundTotals
{
    /// <summary>Net liquidation value.</summary>
    public decimal? Equity { get; private init; }

    /// <summary>Cash.</summary>
    public decimal? Cash { get; private init; }

    /// <summary>Margin in use.</summary>
    public decimal? MarginUsed { get; private init; }

    /// <summary>Margin available.</summary>
    public decimal? MarginAvailable { get; private init; }

    /// <summary>Profit taken.</summary>
    public decimal? RealizedPnl { get; private init; }

    /// <summary>Profit of open positions.</summary>
    public decimal? UnrealizedPnl { get; private init; }

    /// <summary>Profit, taken and open.</summary>
    public decimal? Pnl { get; private init; }

    /// <summary>Equity less profit: what was paid in. The base of percentages; null unless both are known.</summary>
    public decimal? BaseCapital { get; private init; }

    /// <summary>True when the accounts are kept in more than one currency; then no sum exists.</summary>
    public bool MixedCurrencies { get; private init; }

    /// <summary>True when accounts are kept in more than one currency; an account that does not tell is taken for one of the others.</summary>
    public static bool AreMixed(IEnumerable<Account> accounts) =>
        accounts.Select(account => account.Currency).Where(currency => currency is not null).Distinct().Skip(1).Any();

    /// <summary>Sums the accounts.</summary>
    /// <param name="accounts">Active accounts.</param>
    public static FundTotals Of(IReadOnlyList<Account> accounts)
    {
        if (AreMixed(accounts))
        {
            return new FundTotals { MixedCurrencies = true };
        }

        var equity = Money.SumOfKnown(accounts.Select(account => account.Equity));
        var pnl = Money.SumOfKnown(accounts.SelectMany(account => new[] { account.RealizedPnl, account.UnrealizedPnl }));
        return new FundTotals
        {
            Equity = equity,
            Cash = Money.SumOfKnown(accounts.Select(account => account.Cash)),
            MarginUsed = Money.SumOfKnown(accounts.Select(account => account.MarginUsed)),
            MarginAvailable = Money.SumOfKnown(accounts.Select(account => account.MarginAvailable)),
            RealizedPnl = Money.SumOfKnown(accounts.Select(account => account.RealizedPnl)),
            UnrealizedPnl = Money.SumOfKnown(accounts.Select(account => account.UnrealizedPnl)),
            Pnl = pnl,
            BaseCapital = equity - pnl,
        };
    }
}
