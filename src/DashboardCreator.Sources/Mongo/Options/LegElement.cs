using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>A leg, in the shapes that programs write: a document of <c>option_legs</c> or an element of an execution's <c>legs_json</c>.</summary>
internal sealed class LegElement
{
    private string? legId;
    private long? contractId;
    private OptionRight? right;
    private double? strike;
    private DateOnly? expiry;
    private bool? isBuy;
    private decimal? quantity;
    private string? status;
    private decimal? fillPrice;
    private decimal? entryPrice;
    private decimal? exitPrice;
    private decimal? closePrice;
    private DateTimeOffset? fillTime;
    private decimal? currentPremium;
    private double? impliedVolatility;
    private double? longImpliedVolatility;
    private GreeksElement greeks;

    /// <summary>Names within one leg, for projections.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "execution_id", "leg_id", "conid", "symbol", "right", "strike", "expiry", "expiration", "action", "quantity", "status", "fill_price",
        "entry_price", "exit_price", "close_price", "fill_time", "current_premium", "iv", "implied_volatility", .. GreeksElement.Fields,
    ];

    /// <summary>The execution it belongs to, where it says so itself.</summary>
    public string? ExecutionId { get; private set; }

    /// <summary>The underlying.</summary>
    public string? Symbol { get; private set; }

    /// <param name="reader">The leg's fields.</param>
    /// <param name="zone">The zone of stamps without one.</param>
    public static LegElement Read(BsonReader reader, StampZone zone)
    {
        var element = new LegElement();
        while (reader.Read())
        {
            element.TakeName(reader);
            element.TakeContract(reader, zone);
            element.TakeValue(reader, zone);
            element.greeks.Take(reader);
        }

        return element;
    }

    /// <summary>
    /// The side is what the action says, and the quantity is without sign; without an action a negative quantity is sold. A quantity of
    /// zero is none.
    /// </summary>
    public OptionLeg ToLeg(OptionsNotes notes)
    {
        if (quantity < 0 && isBuy is not null) notes.SignedQuantities++;
        if (quantity == 0) notes.ZeroQuantities++;
        return new OptionLeg
        {
            Id = legId,
            ContractId = contractId,
            Right = right,
            Strike = strike,
            Expiry = expiry,
            IsBuy = isBuy ?? (quantity < 0 ? false : null),
            Quantity = quantity is { } stored && stored != 0 ? Math.Abs(stored) : null,
            Status = status,
            FillPrice = fillPrice ?? entryPrice,
            ExitPrice = exitPrice ?? closePrice,
            FillTime = fillTime,
            CurrentPremium = currentPremium,
            ImpliedVolatility = impliedVolatility ?? longImpliedVolatility,
            Greeks = greeks.Greeks,
        };
    }

    private void TakeName(in BsonReader reader)
    {
        if (reader.Is("execution_id"u8)) ExecutionId = reader.IdText();
        else if (reader.Is("leg_id"u8)) legId = reader.IdText();
        else if (reader.Is("conid"u8)) contractId = reader.ContractId();
        else if (reader.Is("symbol"u8)) Symbol = reader.SymbolOrNull();
        else if (reader.Is("status"u8)) status = reader.TextOrNull();
    }

    private void TakeContract(in BsonReader reader, StampZone zone)
    {
        if (reader.Is("right"u8)) right = reader.Right();
        else if (reader.Is("strike"u8)) strike = reader.PositiveNumber();
        else if (reader.Is("expiry"u8) || reader.Is("expiration"u8)) expiry = reader.Date(zone) ?? expiry;
        else if (reader.Is("action"u8)) isBuy = reader.IsBuy();
        else if (reader.Is("quantity"u8)) quantity = reader.Money();
    }

    private void TakeValue(in BsonReader reader, StampZone zone)
    {
        if (reader.Is("fill_price"u8)) fillPrice = reader.Quote();
        else if (reader.Is("entry_price"u8)) entryPrice = reader.Quote();
        else if (reader.Is("exit_price"u8)) exitPrice = reader.PriceOrZero();
        else if (reader.Is("close_price"u8)) closePrice = reader.PriceOrZero();
        else if (reader.Is("fill_time"u8)) fillTime = zone.InstantAfter2000(reader);
        else if (reader.Is("current_premium"u8)) currentPremium = reader.Quote();
        else if (reader.Is("iv"u8)) impliedVolatility = reader.PositiveNumber();
        else if (reader.Is("implied_volatility"u8)) longImpliedVolatility = reader.PositiveNumber();
    }
}
