using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Balances of the whole and of its parts.</summary>
internal static class AccountComposer
{
    public static PortfolioAccount Account(PortfolioView view) => new()
    {
        AccountNumber = view.Parts.Count == 1 ? view.Parts[0].Records.Account?.NumberTail : null,
        Status = Common(view, account => account.Status),
        Currency = Common(view, account => account.Currency),
        Equity = view.Balance.Equity,
        LastEquity = view.Balance.LastEquity,
        Cash = view.Balance.Cash,
        BuyingPower = view.Balance.BuyingPower,
    };

    public static IReadOnlyList<PortfolioAccountPart> Parts(PortfolioView view) =>
        [.. view.Parts.Select(part => new PortfolioAccountPart
        {
            Account = part.Label,
            AccountNumber = part.Records.Account?.NumberTail,
            Status = part.Records.Account?.Status,
            Currency = part.Records.Account?.Currency,
            Equity = part.Balance.Equity,
            LastEquity = part.Balance.LastEquity,
            Cash = part.Balance.Cash,
            BuyingPower = part.Balance.BuyingPower,
            DailyPnl = part.Daily.Pnl,
            TotalPnl = part.Series.Count > 0 ? Money.Cents(part.Series.Pnl.Sum()) : null,
            Positions = part.Balance.Positions,
        })];

    private static string? Common(PortfolioView view, Func<BrokerAccount, string?> text)
    {
        var told = view.Parts.Select(part => part.Records.Account is { } account ? text(account) : null).Distinct().ToList();
        return told.Count == 1 ? told[0] : null;
    }
}
