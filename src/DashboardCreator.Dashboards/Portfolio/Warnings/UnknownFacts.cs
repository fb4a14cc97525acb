using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says which figures are null because the broker did not tell its positions or orders: that is not having none.</summary>
internal static class UnknownFacts
{
    private static readonly string[] OfPositions = ["exposure", "positions", "position_totals", "momentum[].held", "accounts[].positions"];

    private static readonly string[] OfOrders = ["orders", "orders.total", "orders.buy_notional", "orders.sell_notional"];

    public static void Explain(PortfolioView view, WarningList warnings)
    {
        Explain(view, "positions", records => records.PositionsKnown, OfPositions, warnings);
        Explain(view, "orders", records => records.OrdersKnown, OfOrders, warnings);
    }

    private static void Explain(PortfolioView view, string fact, Func<BrokerRecords, bool> known, string[] paths, WarningList warnings)
    {
        var untold = view.Parts.Where(part => !known(part.Records)).ToList();
        if (untold.Count == 0)
        {
            return;
        }

        var failed = untold.Any(part => part.Records.Sources.Any(source => source.Fact == fact && source.Status == SourceStatus.Unavailable));
        var message = $"The {fact} of {WarningList.Names([.. untold.Select(part => part.Label)])} are unknown: the broker did not tell them, which is not having none.";
        foreach (var path in paths)
        {
            warnings.Add(failed ? WarningCodes.SourceUnavailable : WarningCodes.SourceMissing, path, message);
        }
    }
}
