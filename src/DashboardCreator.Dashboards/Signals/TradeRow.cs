namespace DashboardCreator.Dashboards.Signals;

/// <summary>A closed entry.</summary>
/// <param name="Entry">Row of the entry.</param>
/// <param name="Exit">Row of its first exit; -1 when that is unknown.</param>
/// <param name="Exits">How many exits the entry names.</param>
/// <param name="ExitPrice">Quantity-weighted price of all its exits' fills; NaN when one of them is unknown.</param>
/// <param name="Pnl">Profit in money, net; NaN when unknown.</param>
/// <param name="PnlFromExecutions">Profit recomputed from the confirmed fills of entry and first exit, less commissions; NaN when one of them is unknown.</param>
public readonly record struct TradeRow(int Entry, int Exit, int Exits, double ExitPrice, double Pnl, double PnlFromExecutions);
