using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>A reading by symbol: positions and lots are looked through once for the documents of all symbols.</summary>
internal sealed class SymbolBook
{
    private readonly ILookup<string, StrategyLot> _lots;
    private readonly Dictionary<string, BrokerHolding> _positions = new(StringComparer.Ordinal);

    public SymbolBook(TradingBook reading)
    {
        Reading = reading;
        Ledger = reading.Ledger.Records;
        _lots = Ledger.Lots.Where(lot => lot is { Symbol: not null, Strategy: not null }).ToLookup(lot => lot.Symbol!, StringComparer.Ordinal);
        foreach (var position in reading.Broker.Positions ?? []) _positions.TryAdd(position.Symbol, position);
        Subjects = [.. Ledger.Trades.Columns.Symbols.Names.Union(_positions.Keys).Order(StringComparer.Ordinal).Select(symbol => new DashboardSubject(symbol))];
    }

    public TradingBook Reading { get; }

    public LedgerRecords Ledger { get; }

    /// <summary>Symbols of the ledger and of the broker's positions.</summary>
    public IReadOnlyList<DashboardSubject> Subjects { get; }

    /// <summary>True for a subject.</summary>
    public bool Has(string symbol) => Ledger.Trades.Columns.Symbols.IndexOf(symbol) >= 0 || _positions.ContainsKey(symbol);

    /// <summary>Null without one or when positions are unknown.</summary>
    public BrokerHolding? Position(string symbol) => _positions.GetValueOrDefault(symbol);

    /// <summary>Those that name a strategy.</summary>
    public IEnumerable<StrategyLot> Lots(string symbol) => _lots[symbol];
}
