using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>One reading of everything that the documents of trading runs are made from. A part that failed fails only the documents that need it.</summary>
/// <param name="Context">The instants it was read for.</param>
/// <param name="Ledger">Trades, lots, strategies.</param>
/// <param name="Runs">Sessions and plans.</param>
/// <param name="Hedges">Hedges.</param>
/// <param name="Broker">Positions and equity.</param>
public sealed record TradingBook(
    GenerationContext Context, BookPart<LedgerRecords> Ledger, BookPart<RunRecords> Runs, BookPart<HedgeRecords> Hedges, TradingBroker Broker);
