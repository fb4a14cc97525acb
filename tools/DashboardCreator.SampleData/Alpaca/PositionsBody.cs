using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>GET /v2/positions: signed quantities, prices of the last close.</summary>
internal static class PositionsBody
{
    public static string Text(AccountHistory account) =>
        "[" + string.Join(",\n", account.Book.Holdings.Select(holding => Of(account, holding))) + "]";

    private static string Of(AccountHistory account, Holding holding)
    {
        var asset = holding.Asset;
        var (price, before) = (asset.Close(Timeline.Last), asset.Close(Timeline.Last - 1));
        var (value, cost) = (holding.ValueAt(price), holding.CostBasis);
        var today = account.Book.Movements.Where(moved => moved.Asset == asset && moved.On.Session == Timeline.Last).ToList();
        var opening = (holding.Quantity - today.Sum(moved => moved.Quantity)) * before * asset.Multiplier;
        var traded = today.Sum(moved => moved.Quantity * moved.Price * asset.Multiplier);
        var intraday = value - opening - traded;

        return new Doc()
            .Text("asset_id", asset.Id).Text("symbol", asset.Symbol).Text("exchange", asset.Exchange).Text("asset_class", asset.Class)
            .Add("asset_marginable", Ext.Bool(!asset.IsOption))
            .Add("qty", Wire.Number(holding.Quantity)).Add("avg_entry_price", Wire.Number(holding.AveragePrice))
            .Text("side", holding.Quantity > 0 ? "long" : "short")
            .Add("market_value", Wire.Number(value)).Add("cost_basis", Wire.Number(cost))
            .Add("unrealized_pl", Wire.Number(value - cost)).Add("unrealized_plpc", Wire.Fraction((value - cost) / Math.Abs(cost)))
            .Add("unrealized_intraday_pl", Wire.Number(intraday))
            .Add("unrealized_intraday_plpc", Wire.Fraction(intraday / Math.Abs(opening + traded)))
            .Add("current_price", Wire.Number(price)).Add("lastday_price", Wire.Number(before))
            .Add("change_today", Wire.Fraction((price / before) - 1))
            .Add("qty_available", Wire.Number(holding.Quantity - Promised(account, holding)))
            .ToString();
    }

    /// <summary>Units of a long holding that open orders would sell; a held stop sells the same ones as its target.</summary>
    private static decimal Promised(AccountHistory account, Holding holding) => account.Orders
        .Where(order => order.IsOpen && order.Status != "held" && order.Asset == holding.Asset && order.Side < 0)
        .Sum(order => (order.Quantity ?? 0) - order.Filled);
}
