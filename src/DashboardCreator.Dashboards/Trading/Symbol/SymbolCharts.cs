using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>A symbol's trades as charts.</summary>
public sealed record SymbolCharts
{
    /// <summary>Each fill with its price and side.</summary>
    public required IReadOnlyList<FillPoint> Fills { get; init; }

    /// <summary>Shares bought less shares sold, after each trade; empty until the ledger is read whole.</summary>
    public required IReadOnlyList<AmountPoint> CumulativeQuantity { get; init; }
}
