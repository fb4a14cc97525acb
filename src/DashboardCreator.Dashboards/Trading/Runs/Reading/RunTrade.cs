namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>A trade of a run.</summary>
/// <param name="Place">In the order of the ledger.</param>
/// <param name="Symbol">Upper case.</param>
/// <param name="At">When it was filled.</param>
/// <param name="IsBuy">True when bought.</param>
/// <param name="Value">Quantity times price, money.</param>
internal sealed record RunTrade(int Place, string Symbol, DateTimeOffset At, bool IsBuy, decimal Value)
{
    /// <summary>Negative for a sale.</summary>
    public decimal Signed => IsBuy ? Value : -Value;
}
