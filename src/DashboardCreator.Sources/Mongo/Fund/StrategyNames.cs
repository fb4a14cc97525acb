using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>What a strategy document says about the strategy itself. Its API key is never looked at.</summary>
internal sealed class StrategyNames
{
    private string? key;
    private string? id;
    private string? strategyName;
    private string? name;
    private string? developerName;
    private string? developer;
    private string? contact;
    private string? status;

    public StrategyNames(ReadOnlySpan<byte> document)
    {
        for (var reader = new BsonReader(document); reader.Read();)
        {
            if (reader.Is("_id"u8)) key = reader.TextOrNull();
            else if (reader.Is("strategy_id"u8)) id = reader.TextOrNull();
            else if (reader.Is("strategy_name"u8)) strategyName = reader.TextOrNull();
            else if (reader.Is("name"u8)) name = reader.TextOrNull();
            else if (reader.Is("developer_name"u8)) developerName = reader.TextOrNull();
            else if (reader.Is("developer"u8)) developer = reader.TextOrNull();
            else if (reader.Is("developer_contact"u8)) contact = reader.TextOrNull();
            else if (reader.Is("status"u8)) status = reader.TextOrNull();
            else if (reader.Is("updated_at"u8)) UpdatedAt = reader.Instant();
        }
    }

    public DateTimeOffset? UpdatedAt { get; }

    /// <exception cref="BsonException">The document has neither id nor name.</exception>
    public Strategy ToStrategy(TrackRecord? trackRecord)
    {
        var known = id ?? strategyName ?? name ?? key ?? throw new BsonException(0, "the strategy has neither id nor name");
        return new Strategy
        {
            Id = known,
            Name = strategyName ?? name ?? known,
            Developer = developerName ?? developer ?? contact,
            Status = status?.ToUpperInvariant(),
            TrackRecord = trackRecord,
        };
    }
}
