using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What the exchange and the bot tell of the whole business.</summary>
internal static class AccountComposer
{
    private const string Balance = "balance";

    public static MarketsAccount? Account(MarketsView view)
    {
        if (view.Book.Account is not { Failure: null, Records.Balance: { } balance })
        {
            return null;
        }

        var (cash, value) = (Money.Believable(balance.Cash), Money.Believable(balance.PortfolioValue));
        return new MarketsAccount(Money.Cents(cash), Money.Cents(value), Money.Cents(cash + value), balance.UpdatedAt);
    }

    public static MarketsRisk Risk(MarketMakingRecords records) => new()
    {
        DailyPnl = Money.Cents(Money.Believable(records.Risk?.DailyPnl)),
        TradingHalted = records.Risk?.TradingHalted,
        HaltReason = records.Risk?.HaltReason,
        LastFillAt = records.Risk?.LastFillAt,
        UpdatedAt = records.Risk?.UpdatedAt,
        TradingEnabled = records.Settings?.TradingEnabled,
        MaxTotalExposure = Money.Plain(records.Settings?.MaxTotalExposure),
        MaxDailyLoss = Money.Cents(Money.Believable(records.Settings?.MaxDailyLoss)),
    };

    public static IReadOnlyList<SourceStatus> Sources(MarketsView view)
    {
        IReadOnlyList<SourceStatus> account = view.Book.Account.Failure is { } failure
            ? [new SourceStatus($"{failure.SourceName}/{Balance}", SourceStatus.Unavailable, null, failure.Reason, Balance)]
            : view.Book.Account.Records.Sources;
        return [.. view.Records.Sources.Concat(account).Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = view.Context.GeneratedAt } : source)];
    }
}
