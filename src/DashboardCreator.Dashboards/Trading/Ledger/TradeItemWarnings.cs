using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Why something of a listed trade is null.</summary>
internal static class TradeItemWarnings
{
    /// <param name="trades">As listed.</param>
    /// <param name="warnings">Takes the reasons.</param>
    /// <param name="list">The list's name in the document.</param>
    /// <param name="total">How many there are, where the list has no further pages.</param>
    public static void Explain(IReadOnlyList<TradeRow> trades, WarningList warnings, string list = "trades", int? total = null)
    {
        if (total > trades.Count)
        {
            warnings.Add(
                WarningCodes.MissingValues, list, $"The newest {trades.Count} of {total} trades are listed; the trades document has all of them by page. Every figure counts all.");
        }

        warnings.AddCount(
            trades.Count(trade => trade.SlippageBps is null), $"{list}[].slippage_bps", "{0} of the listed trades have neither a stored slippage nor an expected price.");
        warnings.AddCount(trades.Count(trade => trade.OrderType is null), $"{list}[].order_type", "{0} of the listed trades have no stored order type.");
        warnings.AddCount(trades.Count(trade => trade.CorrelationId is null), $"{list}[].correlation_id", "{0} of the listed trades have no stored run.");
    }
}
