using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>One reading, by strategy.</summary>
internal sealed class StrategiesView
{
    private readonly Dictionary<string, decimal?> _prices;

    public StrategiesView(TradingBook book, GenerationContext context, ITradingCalendar calendar)
    {
        (Context, Ledger, Broker) = (context, book.Ledger.Records, book.Broker);
        Accounts = new StrategyAccounts(Ledger, new ExchangeDays(calendar), context.AsOf);
        Sessions = new SessionProfits(Accounts.All, calendar, context.AsOf);
        _prices = (Broker.Positions ?? []).DistinctBy(position => position.Symbol).ToDictionary(position => position.Symbol, position => position.CurrentPrice);
    }

    public GenerationContext Context { get; }

    public LedgerRecords Ledger { get; }

    public TradingBroker Broker { get; }

    public StrategyAccounts Accounts { get; }

    public SessionProfits Sessions { get; }

    /// <summary>False where nobody tells of trades, lots or strategies.</summary>
    public bool IsKnown => Ledger.IsKnown || Accounts.All.Count > 0;

    /// <summary>The broker's price of a symbol now; null when it is not told or not held.</summary>
    public decimal? PriceOf(string? symbol) => symbol is null ? null : _prices.GetValueOrDefault(symbol);
}
