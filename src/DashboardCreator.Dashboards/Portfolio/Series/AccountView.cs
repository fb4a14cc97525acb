using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>One account seen from one instant.</summary>
internal sealed class AccountView
{
    private AccountView(string label, BrokerRecords records, int laterOrders, AccountHistory history, DateOnly currentSession, DateOnly sessionBefore, PortfolioOptions options)
    {
        Label = label;
        Records = records;
        LaterOrders = laterOrders;
        History = history;
        Series = PortfolioSeries.Of(history.Points);
        Exact = AccountBalance.Of(records);
        Balance = Exact.InCents();
        Daily = DailyChange.Of(records.Account, history, currentSession);
        Flags = QualityGate.Check(label, history, Balance, currentSession, sessionBefore, options);
    }

    /// <summary>The account's name.</summary>
    public string Label { get; }

    /// <summary>What the broker told, without orders sent after the instant.</summary>
    public BrokerRecords Records { get; }

    /// <summary>Orders sent after the instant; left out.</summary>
    public int LaterOrders { get; }

    /// <summary>Its history, cleaned.</summary>
    public AccountHistory History { get; }

    /// <summary>Its returns.</summary>
    public PortfolioSeries Series { get; }

    /// <summary>Balances and sums of positions, unrounded: what ratios are made of.</summary>
    public AccountBalance Exact { get; }

    /// <summary>The same in cents.</summary>
    public AccountBalance Balance { get; }

    /// <summary>Since the last close.</summary>
    public DailyChange Daily { get; }

    /// <summary>Doubtful points.</summary>
    public IReadOnlyList<PortfolioHistoryFlag> Flags { get; }

    public static AccountView Of(AccountReading reading, ITradingCalendar calendar, GenerationContext context, DateOnly currentSession, PortfolioOptions options)
    {
        var told = reading.Records!;
        var later = told.Orders.Count(order => order.SubmittedAt > context.AsOf);
        var records = later == 0 ? told : told with { Orders = [.. told.Orders.Where(order => !(order.SubmittedAt > context.AsOf))] };
        var before = calendar.LastOnOrBefore(currentSession.AddDays(-1)).Date;
        var history = AccountHistory.Read(records.History, records.Calendar, calendar, DailyFigures.Newest(calendar, context));
        return new AccountView(AccountLabel.Of(reading.Account), records, later, history, currentSession, before, options);
    }
}
