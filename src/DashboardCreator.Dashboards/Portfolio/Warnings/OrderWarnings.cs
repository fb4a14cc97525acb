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

        Name(Count(order => order.Symbol is null), "symbol", "Orders without a symbol of their own, as parents of several legs are", warnings);
        Name(Count(order => order.Side is null), "side", "Orders without a side, as parents of several legs are", warnings);
        Name(Count(order => order.Quantity is null), "quantity", "Orders without a readable quantity, as those by amount are", warnings);
        Name(Count(order => order.Type is null), "type", "Orders without a type", warnings);
        Name(Count(order => order.Status is null), "status", "Orders without a status, which are not among the open ones", warnings);
        Name(Count(order => order.SubmittedAt is null), "submitted_at", "Orders that do not tell when they were sent", warnings);
    }

    private static void Name(int count, string field, string what, WarningList warnings)
    {
        if (count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, $"orders.recent[].{field}", $"{what}: {count}.");
        }
    }
}
