using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The two lists of positions inside one account: our books' and the broker's. Elements without a symbol are left out and counted.</summary>
internal sealed class AccountPositions
{
    /// <summary>Names within an element of the broker's list.</summary>
    public static IReadOnlyList<string> BrokerFields { get; } = ["symbol", "instrument", "side", "quantity"];

    /// <summary>Elements left out.</summary>
    public int WithoutSymbol { get; private set; }

    /// <summary>The newest instant in any position.</summary>
    public DateTimeOffset? Newest { get; private set; }

    public List<Position> Ours(in BsonReader element, string accountId)
    {
        var positions = new List<Position>();
        if (element.Type != BsonType.Array) return positions;
        for (var items = element.Document(); items.Read();)
        {
            DateTimeOffset? newest = null;
            var position = items.Type == BsonType.Document ? PositionElement.Read(items.Document(), accountId, out newest) : null;
            Newest = Elements.Later(Newest, newest);
            if (position is null) WithoutSymbol++;
            else positions.Add(position);
        }

        return positions;
    }

    /// <summary>Null when there is no list.</summary>
    public List<BrokerPosition>? Brokers(in BsonReader element)
    {
        if (element.Type != BsonType.Array) return null;
        var positions = new List<BrokerPosition>();
        for (var items = element.Document(); items.Read();)
        {
            var position = items.Type == BsonType.Document ? BrokerElement(items.Document()) : null;
            if (position is null) WithoutSymbol++;
            else positions.Add(position);
        }

        return positions;
    }

    private static BrokerPosition? BrokerElement(BsonReader reader)
    {
        string? symbol = null, instrument = null, side = null;
        decimal? quantity = null;
        while (reader.Read())
        {
            if (reader.Is("symbol"u8)) symbol = reader.TextOrNull();
            else if (reader.Is("instrument"u8)) instrument = reader.TextOrNull();
            else if (reader.Is("side"u8)) side = reader.TextOrNull();
            else if (reader.Is("quantity"u8)) quantity = reader.Money();
        }

        return (symbol ?? instrument) is { } traded ? new BrokerPosition(traded, Elements.Signed(quantity, side)) : null;
    }
}
