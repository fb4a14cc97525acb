using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>A position, in the shapes that three programs write: a document of <c>positions</c> or an element of an account's <c>open_positions</c>.</summary>
internal sealed class PositionElement
{
    private string? account;
    private string? accountId;
    private string? strategyId;
    private string? strategyName;
    private string? instrument;
    private string? symbol;
    private string? direction;
    private string? side;
    private string? status;
    private decimal? quantity;
    private decimal? averageEntryPrice;
    private decimal? averagePrice;
    private decimal? currentPrice;
    private decimal? unrealizedPnl;
    private DateTimeOffset? openedAt;
    private DateTimeOffset? createdAt;
    private DateTimeOffset? updatedAt;

    /// <summary>Names within one position, for projections.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "account_id", "account", "strategy_id", "strategy_name", "instrument", "symbol", "direction", "side", "quantity", "avg_entry_price",
        "avg_price", "current_price", "unrealized_pnl", "status", "opened_at", "created_at", "updated_at",
    ];


    /// <param name="reader">The position's fields.</param>
    /// <param name="ofAccount">The account it stands in; null where it says so itself.</param>
    /// <param name="newest">The newest instant in it.</param>
    /// <returns>Null when it names no symbol.</returns>
    public static Position? Read(BsonReader reader, string? ofAccount, out DateTimeOffset? newest)
    {
        var element = new PositionElement();
        while (reader.Read())
        {
            element.TakeName(reader);
            element.TakeValue(reader);
        }

        newest = Elements.Later(element.updatedAt, element.openedAt ?? element.createdAt);
        return (element.instrument ?? element.symbol) is { } traded ? element.ToPosition(traded, ofAccount) : null;
    }

    private void TakeName(in BsonReader reader)
    {
        if (reader.Is("account_id"u8)) accountId = reader.TextOrNull();
        else if (reader.Is("account"u8)) account = reader.TextOrNull();
        else if (reader.Is("strategy_id"u8)) strategyId = reader.TextOrNull();
        else if (reader.Is("strategy_name"u8)) strategyName = reader.TextOrNull();
        else if (reader.Is("instrument"u8)) instrument = reader.TextOrNull();
        else if (reader.Is("symbol"u8)) symbol = reader.TextOrNull();
        else if (reader.Is("direction"u8)) direction = reader.TextOrNull();
        else if (reader.Is("side"u8)) side = reader.TextOrNull();
        else if (reader.Is("status"u8)) status = reader.TextOrNull();
    }

    private void TakeValue(in BsonReader reader)
    {
        if (reader.Is("quantity"u8)) quantity = reader.Money();
        else if (reader.Is("avg_entry_price"u8)) averageEntryPrice = reader.Money();
        else if (reader.Is("avg_price"u8)) averagePrice = reader.Money();
        else if (reader.Is("current_price"u8)) currentPrice = reader.Money();
        else if (reader.Is("unrealized_pnl"u8)) unrealizedPnl = reader.Money();
        else if (reader.Is("opened_at"u8)) openedAt = reader.Instant();
        else if (reader.Is("created_at"u8)) createdAt = reader.Instant();
        else if (reader.Is("updated_at"u8)) updatedAt = reader.Instant();
    }

    private Position ToPosition(string traded, string? ofAccount) => new()
    {
        AccountId = ofAccount ?? accountId ?? account,
        Strategy = strategyId ?? strategyName,
        Symbol = traded,
        Quantity = Elements.Signed(quantity, direction ?? side),
        IsOpen = status is null || status.Equals("OPEN", StringComparison.OrdinalIgnoreCase),
        EntryPrice = averageEntryPrice ?? averagePrice,
        CurrentPrice = currentPrice == 0 ? null : currentPrice,
        UnrealizedPnl = unrealizedPnl,
        OpenedAt = openedAt ?? createdAt,
    };
}
