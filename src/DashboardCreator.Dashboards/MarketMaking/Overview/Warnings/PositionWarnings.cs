using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What is unknown of positions and of what they are worth.</summary>
internal static class PositionWarnings
{
    public static void Add(MarketsView view, WarningList warnings)
    {
        if (view.Records.Positions is null)
        {
            warnings.Add(
                WarningCodes.SourceMissing,
                "markets[].net_position",
                "The bot's state tells no positions: positions, average cost, realised and unrealised P&L and exposure are unknown, and not 0.");
            return;
        }

        warnings.Add(WarningCodes.InsufficientData, "totals.realized_pnl", "Settlements are not recorded: the profit of contracts that were held until their market expired is not in it.");
        warnings.Name("markets[].net_position", "the stored position has no quantity; exposure and unrealised P&L are unknown and in no total", view, market => market.Quantity is null);
        warnings.Name("markets[].realized_pnl", "the stored position has no realised P&L; it is in no total", view, market => market.Realized is null);
        warnings.Name(
            "markets[].average_cost", "the stored position has no average cost for its side; its value and unrealised P&L are unknown and in no total", view, market => market.IsHeld && market.Average is null);
        warnings.Name(
            "totals.unrealized_worst", "something is held and the book has no price to close it at; it is not in the total", view, market => market is { IsHeld: true, Average: not null, Worst: null });
        warnings.Name(
            "totals.unrealized_best",
            "something is held and neither a competitive own quote nor the book has a price to close it at; it is not in the total",
            view,
            market => market is { IsHeld: true, Average: not null, Best: null });
    }
}
