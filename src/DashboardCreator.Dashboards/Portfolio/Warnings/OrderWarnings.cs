using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says which orders are in no sum, and why fields of orders are null.</summary>
internal static class OrderWarnings
{
    public static void Explain(PortfolioView view, WarningList warnings)
    {
        int Count(Func<BrokerOrder, bool> lacks) => view.Parts.Sum(part => part.Records.Orders.Count(lacks));

        var valueless = Count(OrderComposer.LacksValue);
        if (valueless > 0)
        {
            warnings.Add(WarningCodes.MissingValues, "orders.buy_notional", $"Filled orders without a readable mean price or side, in no sum: {valueless}.");
        }

        var unfilled = Count(order => OrderComposer.Filled(order) is null);
        if (unfilled > 0)
        {
            warnings.Add(WarningCodes.BadRecords, "orders.recent[].filled_quantity", $"Orders whose filled quantity is negative or could not be read, in no sum: {unfilled}.");
        }
    }
}
