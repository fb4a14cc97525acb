using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Why something of a listed trade is null.</summary>
internal static class TradeItemWarnings
{
    public static void Explain(IReadOnlyList<TradeItem> trades, WarningList warnings)
    {
        warnings.AddCount(
            trades.Count(trade => trade.SlippageBps is null), "trades[].slippage_bps", "{0} of the listed trades have neither a stored slippage nor an expected price.");
        warnings.AddCount(trades.Count(trade => trade.OrderType is null), "trades[].order_type", "{0} of the listed trades have no stored order type.");
        warnings.AddCount(trades.Count(trade => trade.CorrelationId is null), "trades[].correlation_id", "{0} of the listed trades have no stored run.");
    }
}
