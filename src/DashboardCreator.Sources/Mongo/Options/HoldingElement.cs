using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>One document of <c>position_updates</c>.</summary>
internal sealed class HoldingElement
{
    private long? contractId;
    private string? symbol;
    private OptionRight? right;
    private double? strike;
    private DateOnly? expiry;
    private decimal? quantity;
    private decimal? marketPrice;
    private decimal? marketValue;
    private decimal? averageCost;
    private decimal? unrealizedPnl;
    private DateTimeOffset? at;

    public static IReadOnlyList<string> Fields { get; } =
    [
        "conid", "symbol", "right", "strike", "expiry", "expiration", "position", "market_price", "market_value", "average_cost", "unrealized_pnl",
        "timestamp",
    ];

    public static OptionHolding Read(BsonReader reader, StampZone zone)
    {
        var element = new HoldingElement();
        while (reader.Read())
        {
            element.TakeContract(reader, zone);
            element.TakeValue(reader, zone);
        }

        return element.ToHolding();
    }

    private void TakeContract(in BsonReader reader, StampZone zone)
    {
        if (reader.Is("conid"u8)) contractId = reader.ContractId();
        else if (reader.Is("symbol"u8)) symbol = reader.SymbolOrNull();
        else if (reader.Is("right"u8)) right = reader.Right();
        else if (reader.Is("strike"u8)) strike = reader.PositiveNumber();
        else if (reader.Is("expiry"u8) || reader.Is("expiration"u8)) expiry = reader.Date(zone) ?? expiry;
    }

    private void TakeValue(in BsonReader reader, StampZone zone)
    {
        if (reader.Is("position"u8)) quantity = reader.Money();
        else if (reader.Is("market_price"u8)) marketPrice = reader.PriceOrZero();
        else if (reader.Is("market_value"u8)) marketValue = reader.Money();
        else if (reader.Is("average_cost"u8)) averageCost = reader.Money();
        else if (reader.Is("unrealized_pnl"u8)) unrealizedPnl = reader.Money();
        else if (reader.Is("timestamp"u8)) at = zone.Instant(reader);
    }

    private OptionHolding ToHolding() => new()
    {
        ContractId = contractId,
        Symbol = symbol,
        Right = right,
        Strike = strike,
        Expiry = expiry,
        Quantity = quantity,
        MarketPrice = marketPrice,
        MarketValue = marketValue,
        AverageCost = averageCost,
        UnrealizedPnl = unrealizedPnl,
        At = at,
    };
}
