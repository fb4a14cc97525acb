using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>A position of the broker inside a stored list of them.</summary>
internal static class HoldingElement
{
    private const string Short = "short";

    /// <returns>Null for an element without a symbol.</returns>
    public static BrokerHolding? Read(JsonFields element)
    {
        if (element.Symbol("symbol") is not { } symbol) return null;
        var side = Words.Lower(element.Text("side"));
        var isShort = side == Short;
        return new BrokerHolding
        {
            Symbol = symbol,
            AssetClass = Words.Lower(element.Text("asset_class")),
            Side = side is "long" or Short ? side : null,
            Quantity = Signed(element.Number("qty"), isShort),
            AverageEntryPrice = element.Number("avg_entry_price"),
            CurrentPrice = element.Number("current_price"),
            MarketValue = Signed(element.Number("market_value"), isShort),
            CostBasis = Signed(element.Number("cost_basis"), isShort),
            UnrealizedPnl = element.Number("unrealized_pl"),
            ChangeToday = (double?)element.Number("change_today"),
        };
    }

    /// <summary>What is short is negative, whether it was written so or not.</summary>
    private static decimal? Signed(decimal? amount, bool isShort) => isShort && amount is { } known ? -Math.Abs(known) : amount;
}
