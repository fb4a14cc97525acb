using System.Runtime.CompilerServices;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>One reading, by strategy. Made once for it, whoever asks.</summary>
internal sealed class StrategiesView
{
    private static readonly ConditionalWeakTable<TradingBook, StrategiesView> Known = [];

    private readonly Dictionary<string, decimal?> _prices;
    private readonly Lazy<IReadOnlyList<StrategyResult>> _results;

    private StrategiesView(TradingBook book, ITradingCalendar calendar)
    {
        (Context, Ledger, Broker) = (book.Context, book.Ledger.Records, book.Broker);
        Accounts = StrategyAccounts.Of(Ledger, calendar, Context.AsOf);
        Sessions = new SessionProfits(Accounts.All, calendar, Context.AsOf);
        _prices = (Broker.Positions ?? []).DistinctBy(position => position.Symbol).ToDictionary(position => position.Symbol, position => position.CurrentPrice);
        _results = new(() => [.. Accounts.All.AsParallel().AsOrdered().Select(account => StrategyComposer.Compose(account, this))]);
    }

    public GenerationContext Context { get; }

    public LedgerRecords Ledger { get; }

    public TradingBroker Broker { get; }

    public StrategyAccounts Accounts { get; }

    public SessionProfits Sessions { get; }

    /// <summary>What each of <see cref="Accounts"/> has in the document without filters.</summary>
    public IReadOnlyList<StrategyResult> Results => _results.Value;

    /// <summary>False where nobody tells of trades, lots or strategies, or not yet of all of them: then sums are unknown.</summary>
    public bool IsWhole => !Ledger.IsPartial && (Ledger.IsKnown || Accounts.All.Count > 0);

    /// <summary>The view of a reading.</summary>
    /// <exception cref="SourceUnavailableException">Its ledger could not be read.</exception>
    public static StrategiesView Of(TradingBook book, ITradingCalendar calendar) => Known.GetValue(book, own => new StrategiesView(own, calendar));

    /// <summary>The broker's price of a symbol now; null when it is not told or not held.</summary>
    public decimal? PriceOf(string? symbol) => symbol is null ? null : _prices.GetValueOrDefault(symbol);
}
